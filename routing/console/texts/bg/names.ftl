### What the pages call channels, steps of escalation, roles, states and the like.

none = няма

channel-twilio-sms = SMS
channel-whatsapp = WhatsApp
channel-telegram = Telegram
channel-sim-sms = имитация на SMS
channel-sim-telegram = имитация на Telegram
channel-demo-sms = SMS
channel-demo-telegram = Telegram

step-member = дежурни
step-staff-chat = чат на екипа
step-staff-phone = телефон на екипа
step-partner = партньорска линия

role-volunteer = доброволец
role-staff = служител
role-supervisor = супервизор
role-admin = администратор

may-take = поема разговори
may-take-immediate = поема разговори с опасност сега
may-overrule = поема и пише в чужди разговори
may-supervise = вижда кой е на линия, времето на чакане и отчетите
may-manage = управлява хора, часове и повиквания

outcome-helped = оказана помощ
outcome-referred = насочване
outcome-no-answer = без отговор
outcome-not-for-us = извън нашата работа
outcome-abuse = злоупотреба
outcome-test = проба
outcome-open = отворен
outcome-without-staff = без екипа

risk-immediate = Опасност сега
risk-high = Висок риск
risk-routine = Обичайно
