### The parts of the design on one page.

design-title = Design
design-what = Every part that pages are made of, in the colours of this device. What is not here is on no page.
design-colours = Colours
design-buttons = Buttons
design-marks = Marks
design-rows = Rows
design-forms = Choices and forms
design-icons = Icons
design-colour-paper = paper
design-colour-card = card
design-colour-accent = accent
design-colour-tint = tint
design-colour-danger = danger
design-colour-high = high risk
design-colour-routine = routine
design-colour-writer = writer
design-colour-assistant = assistant
design-colour-staff = staff
design-colour-note = note
