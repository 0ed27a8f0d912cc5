### Hours on call, holidays, and whom the line calls when nobody reacts.

on-call-title = Чергування
on-call-now = Зараз: { $names }.
on-call-nobody = ніхто
on-call-then = , далі{ " " }
on-call-hours = Години
on-call-day = День
on-call-who = Хто
on-call-from-to = { $starts } – { $ends }
on-call-next-day = наступного дня
on-call-place = номер { $place } у порядку виклику
on-call-remove = Видалити
on-call-remove-hours = Видалити: { $name }, { $day }
on-call-no-hours = Години не задано: нікого не викликають по черзі, і лінія ніколи не вважається зачиненою.
on-call-holidays = Вихідні
on-call-everybody = усі
on-call-remove-day = Видалити: { $day }
on-call-add-hours = Додати години
on-call-weekly = Щотижня
on-call-date = Або в одну дату, також у вихідний
on-call-from = Від
on-call-to = До
on-call-order = Порядок виклику
on-call-zone = Часовий пояс
on-call-add-holiday-title = Додати вихідний
on-call-holiday-date = Дата
on-call-holiday-for = Для кого
on-call-add-holiday = Додати вихідний
on-call-steps-title = Коли ніхто не реагує
on-call-steps = Чергові отримують повідомлення по черзі, потім – чат працівників, телефон команди й партнерська лінія. У повідомленні є лише рівень ризику й посилання.
on-call-between = { $times ->
    [one] Секунд між двома викликами, коли небезпека зараз; для високого ризику – у { $times } раз довше
    [few] Секунд між двома викликами, коли небезпека зараз; для високого ризику – у { $times } рази довше
    [many] Секунд між двома викликами, коли небезпека зараз; для високого ризику – у { $times } разів довше
   *[other] Секунд між двома викликами, коли небезпека зараз; для високого ризику – у { $times } раза довше
}
on-call-silent = Через скільки хвилин без відповіді того, хто веде розмову, вона повертається в чергу
on-call-chat = Id чату працівників у Telegram; у ньому має бути бот лінії
on-call-team-phone = Телефон команди, для SMS
on-call-partner-phone = Телефон партнерської лінії, для SMS
on-call-save = Зберегти
on-call-test-title = Надішліть перевірку, поки ніхто не в небезпеці
on-call-test = Перевірити: { $step }
on-call-week = Найближчі сім днів
on-call-gap = Ніхто не чергує
on-call-gaps = Години, коли ніхто не чергує
on-call-demo = Вигаданим людям не телефонують: їхніх годин у тижні вгорі немає.
on-call-no-gaps = У найближчі сім днів хтось чергує будь-якої години.
on-call-next = Далі: { $names }, через { $time }
