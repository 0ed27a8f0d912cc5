### The parts of the design on one page.

design-title = Dizajn
design-what = Svi dijelovi od kojih su stranice napravljene, u bojama ovog uređaja. Čega nema ovdje, nema ni na jednoj stranici.
design-colours = Boje
design-buttons = Dugmad
design-marks = Oznake
design-rows = Redovi
design-forms = Izbori i obrasci
design-icons = Ikone
design-colour-paper = papir
design-colour-card = kartica
design-colour-accent = naglašeno
design-colour-tint = blaga nijansa
design-colour-danger = opasnost
design-colour-high = visok rizik
design-colour-routine = uobičajeno
design-colour-writer = osoba koja piše
design-colour-assistant = pomoćnik
design-colour-staff = tim
design-colour-note = bilješka
