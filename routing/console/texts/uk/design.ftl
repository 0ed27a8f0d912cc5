### The parts of the design on one page.

design-title = Дизайн
design-what = Усі частини, з яких складаються сторінки, у кольорах цього пристрою. Чого тут немає, того немає на жодній сторінці.
design-colours = Кольори
design-buttons = Кнопки
design-marks = Позначки
design-rows = Рядки
design-forms = Вибір і форми
design-icons = Піктограми
design-colour-paper = папір
design-colour-card = картка
design-colour-accent = акцент
design-colour-tint = відтінок
design-colour-danger = небезпека
design-colour-high = високий ризик
design-colour-routine = звичайне
design-colour-writer = людина
design-colour-assistant = помічник
design-colour-staff = працівники
design-colour-note = нотатка
