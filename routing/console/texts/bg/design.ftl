### The parts of the design on one page.

design-title = Дизайн
design-what = Всички части, от които са направени страниците, в цветовете на това устройство. Каквото го няма тук, го няма на никоя страница.
design-colours = Цветове
design-buttons = Бутони
design-marks = Знаци
design-rows = Редове
design-forms = Избори и формуляри
design-icons = Икони
design-colour-paper = хартия
design-colour-card = карта
design-colour-accent = акцент
design-colour-tint = оттенък
design-colour-danger = опасност
design-colour-high = висок риск
design-colour-routine = обичайно
design-colour-writer = човек
design-colour-assistant = помощник
design-colour-staff = екип
design-colour-note = бележка
