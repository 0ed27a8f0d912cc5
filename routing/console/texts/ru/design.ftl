### The parts of the design on one page.

design-title = Дизайн
design-what = Все элементы, из которых состоят страницы, в цветах этого устройства. Чего нет здесь, нет ни на одной странице.
design-colours = Цвета
design-buttons = Кнопки
design-marks = Метки
design-rows = Строки
design-forms = Выбор и формы
design-icons = Значки
design-colour-paper = бумага
design-colour-card = карточка
design-colour-accent = акцент
design-colour-tint = оттенок
design-colour-danger = опасность
design-colour-high = высокий риск
design-colour-routine = обычное
design-colour-writer = собеседник
design-colour-assistant = помощник
design-colour-staff = сотрудники
design-colour-note = заметка
