### The frame of every page.

demo = Демо
language-unknown = езикът не се знае
page-skip = Към съдържанието
page-places = Раздели
page-queue = Опашка
page-history = История
page-library = Библиотека
page-supervisor = Супервизия
page-people = Екип
page-on-call = Дежурство
page-sign-out = Изход
page-exit = Бърз изход
page-exit-hint = Скрива страницата веднага и прекратява сесията ви. От клавиатурата: Escape три пъти.
page-connected = Има връзка
page-lost = Няма връзка: няма да чувате аларми
page-offline = Няма връзка. Нищо не е изгубено: опитайте отново след малко.
page-not-sent = Не е изпратено: няма връзка. Текстът ви е още тук.
page-again = Отново сте в системата. Моля, натиснете още веднъж.
page-signed-out = Сесията ви е изтекла. Влезте и продължете, откъдето спряхте: текстът ви е още тук.
page-bell-on = Звукът е включен
page-bell-off = Звукът е изключен
page-bell-blocked = Докоснете, за да чувате аларми
alarm-danger = В опасност сега: { $count }
alarm-unread = Мои, нови: { $count }
alarm-offers = Предложени на вас: { $count }
alarm-reminders = { $count ->
    [one] { $count } напомняне
   *[other] { $count } напомняния
}
alarm-notice = { $count ->
    [one] { $count } човек чака.
   *[other] { $count } души чакат.
}
refused-title = Не е направено
refused-back = Към опашката
gone-title = Няма го
gone-text = Този разговор не съществува или човекът го е изтрил.
