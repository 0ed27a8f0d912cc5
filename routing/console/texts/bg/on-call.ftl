### Hours on call, holidays, and whom the line calls when nobody reacts.

on-call-title = Дежурство
on-call-now = Сега: { $names }.
on-call-nobody = никой
on-call-then = , после{ " " }
on-call-hours = Часове
on-call-day = Ден
on-call-who = Кой
on-call-from-to = { $starts } – { $ends }
on-call-next-day = на следващия ден
on-call-place = номер { $place } в реда за повикване
on-call-remove = Премахни
on-call-remove-hours = Премахни { $name }, { $day }
on-call-no-hours = Няма зададени часове: никой не се вика по ред и линията никога не се смята за затворена.
on-call-holidays = Почивни дни
on-call-everybody = всички
on-call-remove-day = Премахни { $day }
on-call-add-hours = Добави часове
on-call-weekly = Всяка седмица
on-call-date = Или на една дата, също и в почивен ден
on-call-from = От
on-call-to = До
on-call-order = Ред за повикване
on-call-zone = Часова зона
on-call-add-holiday-title = Нов почивен ден
on-call-holiday-date = Дата
on-call-holiday-for = За кого
on-call-add-holiday = Добави почивен ден
on-call-steps-title = Когато никой не реагира
on-call-steps = Дежурните получават съобщение един след друг, после чатът на екипа, телефонът на екипа и партньорската линия. Съобщението съдържа само риска и връзка към разговора.
on-call-between = { $times ->
    [one] Секунди между две повиквания при опасност сега; при висок риск – { $times } път повече
   *[other] Секунди между две повиквания при опасност сега; при висок риск – { $times } пъти повече
}
on-call-silent = Минути без отговор от водещия разговора, преди разговорът да се върне в опашката
on-call-chat = Id на чата на екипа в Telegram; ботът на линията трябва да е в него
on-call-team-phone = Телефон на екипа, за SMS
on-call-partner-phone = Телефон на партньорската линия, за SMS
on-call-save = Запази
on-call-test-title = Изпратете проба, преди някой да е в опасност
on-call-test = Пробвай: { $step }
on-call-week = Следващите седем дни
on-call-gap = Никой не е дежурен
on-call-gaps = Часове без дежурен
on-call-demo = На измислените хора никой не звъни: часовете им не са в седмицата по-горе.
on-call-no-gaps = През следващите седем дни има дежурен във всеки час.
on-call-next = Следва: { $names }, след { $time }
