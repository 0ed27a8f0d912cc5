### What the pages call channels, steps of escalation, roles, states and the like.

none = ništa

channel-twilio-sms = SMS
channel-whatsapp = WhatsApp
channel-telegram = Telegram
channel-sim-sms = probni SMS
channel-sim-telegram = probni Telegram
channel-demo-sms = SMS
channel-demo-telegram = Telegram

step-member = osoba na dežurstvu
step-staff-chat = chat tima
step-staff-phone = telefon tima
step-partner = partnerska linija

role-volunteer = volonter/ka
role-staff = zaposlena osoba
role-supervisor = supervizor/ka
role-admin = admin

may-take = preuzima razgovore
may-take-immediate = preuzima razgovore u neposrednoj opasnosti
may-overrule = preuzima tuđe razgovore i piše u njima
may-supervise = vidi ko je na liniji, vremena čekanja i izvještaje
may-manage = uređuje tim, dežurstva i pozive

outcome-helped = pomoć pružena
outcome-referred = upućeno dalje
outcome-no-answer = bez odgovora
outcome-not-for-us = nije za nas
outcome-abuse = zloupotreba
outcome-test = proba
outcome-open = otvoreno
outcome-without-staff = bez tima

risk-immediate = Opasnost sada
risk-high = Visok rizik
risk-routine = Uobičajeno
