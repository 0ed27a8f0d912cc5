### What the pages call channels, steps of escalation, roles, states and the like.

none = нет

channel-twilio-sms = SMS
channel-whatsapp = WhatsApp
channel-telegram = Telegram
channel-sim-sms = имитация SMS
channel-sim-telegram = имитация Telegram
channel-demo-sms = SMS
channel-demo-telegram = Telegram

step-member = дежурный сотрудник
step-staff-chat = чат сотрудников
step-staff-phone = телефон команды
step-partner = линия партнёров

role-volunteer = волонтёр
role-staff = сотрудник
role-supervisor = супервизор
role-admin = администратор

may-take = берёт разговоры
may-take-immediate = берёт разговоры с непосредственной опасностью
may-overrule = забирает чужие разговоры и пишет в них
may-supervise = видит, кто на линии, время ожидания и отчёты
may-manage = управляет людьми, графиком и вызовами

outcome-helped = помощь оказана
outcome-referred = направление в другую службу
outcome-no-answer = нет ответа
outcome-not-for-us = не наш вопрос
outcome-abuse = злоупотребление
outcome-test = проверка
outcome-open = не закрыт
outcome-without-staff = без сотрудников

risk-immediate = Опасность сейчас
risk-high = Высокий риск
risk-routine = Обычное
