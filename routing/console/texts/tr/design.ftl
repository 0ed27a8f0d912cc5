### The parts of the design on one page.

design-title = Tasarım
design-what = Sayfaları oluşturan bütün parçalar, bu cihazın renkleriyle. Burada olmayan, hiçbir sayfada yoktur.
design-colours = Renkler
design-buttons = Düğmeler
design-marks = İşaretler
design-rows = Satırlar
design-forms = Seçimler ve formlar
design-icons = Simgeler
design-colour-paper = kâğıt
design-colour-card = kart
design-colour-accent = vurgu
design-colour-tint = hafif ton
design-colour-danger = tehlike
design-colour-high = yüksek risk
design-colour-routine = olağan
design-colour-writer = yazan kişi
design-colour-assistant = asistan
design-colour-staff = ekip
design-colour-note = not
