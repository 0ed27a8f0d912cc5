### The frame of every page.

demo = Демо
language-unknown = язык неизвестен
page-skip = К содержанию страницы
page-places = Разделы
page-queue = Очередь
page-history = История
page-library = Библиотека
page-supervisor = Супервизор
page-people = Люди
page-on-call = Дежурство
page-sign-out = Выйти
page-exit = Быстрый выход
page-exit-hint = Сразу скрывает страницу и завершает ваш сеанс. С клавиатуры: трижды Escape.
page-connected = Связь есть
page-lost = Нет связи: сигналов тревоги не будет слышно
page-offline = Нет связи. Ничего не потеряно: попробуйте ещё раз чуть позже.
page-not-sent = Не отправлено: нет связи. Ваш текст сохранился здесь.
page-again = Вход снова выполнен. Нажмите ещё раз.
page-signed-out = Сеанс завершён. Войдите и продолжайте с того же места: ваш текст сохранился здесь.
page-bell-on = Звук включён
page-bell-off = Звук выключен
page-bell-blocked = Нажмите, чтобы слышать сигналы
alarm-danger = Сейчас в опасности: { $count }
alarm-unread = Мои: новых { $count }
alarm-offers = Предложено вам: { $count }
alarm-reminders = { $count ->
    [one] { $count } напоминание: время пришло
    [few] { $count } напоминания: время пришло
    [many] { $count } напоминаний: время пришло
   *[other] { $count } напоминания: время пришло
}
alarm-notice = { $count ->
    [one] { $count } человек ждёт.
    [few] { $count } человека ждут.
    [many] { $count } человек ждут.
   *[other] { $count } человека ждут.
}
refused-title = Не выполнено
refused-back = Назад к очереди
gone-title = Больше нет
gone-text = Такого разговора нет, или его стёрли по просьбе собеседника.
