### The frame of every page.

demo = Демо
language-unknown = мова невідома
page-skip = До вмісту сторінки
page-places = Розділи
page-queue = Черга
page-history = Історія
page-library = Бібліотека
page-supervisor = Супервізія
page-people = Команда
page-on-call = Чергування
page-sign-out = Вийти
page-exit = Швидкий вихід
page-exit-hint = Одразу ховає сторінку й завершує ваш сеанс. З клавіатури: тричі Escape.
page-connected = З’єднано
page-lost = Немає з’єднання: сигналів не буде чути
page-offline = Немає з’єднання. Нічого не втрачено: спробуйте за мить.
page-not-sent = Не надіслано: немає з’єднання. Ваш текст на місці.
page-again = Ви знову в системі. Натисніть, будь ласка, ще раз.
page-signed-out = Ваш сеанс завершився. Увійдіть і продовжте з того самого місця: ваш текст зберігся.
page-bell-on = Звук увімкнено
page-bell-off = Звук вимкнено
page-bell-blocked = Торкніться, щоб чути сигнали
alarm-danger = У небезпеці зараз: { $count }
alarm-unread = Мої, нові: { $count }
alarm-offers = Пропонують вам: { $count }
alarm-reminders = { $count ->
    [one] { $count } нагадування
    [few] { $count } нагадування
    [many] { $count } нагадувань
   *[other] { $count } нагадування
}
alarm-notice = { $count ->
    [one] { $count } людина чекає.
    [few] { $count } людини чекають.
    [many] { $count } людей чекають.
   *[other] { $count } людини чекають.
}
refused-title = Не виконано
refused-back = До черги
gone-title = Немає
gone-text = Такої розмови немає, або людина її стерла.
