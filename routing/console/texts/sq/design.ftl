### The parts of the design on one page.

design-title = Dizajni
design-what = Të gjitha pjesët nga të cilat përbëhen faqet, në ngjyrat e kësaj pajisjeje. Ajo që nuk është këtu, nuk është në asnjë faqe.
design-colours = Ngjyrat
design-buttons = Butonat
design-marks = Shenjat
design-rows = Rreshtat
design-forms = Zgjedhje dhe formularë
design-icons = Ikonat
design-colour-paper = letër
design-colour-card = kartë
design-colour-accent = theks
design-colour-tint = nuancë
design-colour-danger = rrezik
design-colour-high = rrezik i lartë
design-colour-routine = e zakonshme
design-colour-writer = personi
design-colour-assistant = asistenti
design-colour-staff = stafi
design-colour-note = shënim
