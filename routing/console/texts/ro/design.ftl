### The parts of the design on one page.

design-title = Design
design-what = Toate elementele din care sunt făcute paginile, în culorile acestui dispozitiv. Ce nu este aici nu apare pe nicio pagină.
design-colours = Culori
design-buttons = Butoane
design-marks = Semne
design-rows = Rânduri
design-forms = Alegeri și formulare
design-icons = Pictograme
design-colour-paper = hârtie
design-colour-card = card
design-colour-accent = accent
design-colour-tint = nuanță
design-colour-danger = pericol
design-colour-high = risc ridicat
design-colour-routine = obișnuit
design-colour-writer = persoana
design-colour-assistant = asistent
design-colour-staff = echipă
design-colour-note = notă
