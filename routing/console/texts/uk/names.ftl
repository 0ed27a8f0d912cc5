### What the pages call channels, steps of escalation, roles, states and the like.

none = немає

channel-twilio-sms = SMS
channel-whatsapp = WhatsApp
channel-telegram = Telegram
channel-sim-sms = імітація SMS
channel-sim-telegram = імітація Telegram
channel-demo-sms = SMS
channel-demo-telegram = Telegram

step-member = чергові
step-staff-chat = чат працівників
step-staff-phone = телефон команди
step-partner = партнерська лінія

role-volunteer = волонтер/-ка
role-staff = працівник/-ця
role-supervisor = супервізор/-ка
role-admin = адміністратор/-ка

may-take = бере розмови
may-take-immediate = бере розмови, де небезпека зараз
may-overrule = переймає чужі розмови й пише в них
may-supervise = бачить, хто на лінії, час очікування та звіти
may-manage = керує людьми, годинами й викликами

outcome-helped = допомогу надано
outcome-referred = скеровано
outcome-no-answer = немає відповіді
outcome-not-for-us = не наша тема
outcome-abuse = зловживання
outcome-test = тест
outcome-open = відкрито
outcome-without-staff = без працівників

risk-immediate = Небезпека зараз
risk-high = Високий ризик
risk-routine = Звичайне
