### What the pages call channels, steps of escalation, roles, states and the like.

none = fără date

channel-twilio-sms = SMS
channel-whatsapp = WhatsApp
channel-telegram = Telegram
channel-sim-sms = SMS simulat
channel-sim-telegram = Telegram simulat
channel-demo-sms = SMS
channel-demo-telegram = Telegram

step-member = colegul de gardă
step-staff-chat = chatul echipei
step-staff-phone = telefonul echipei
step-partner = linia parteneră

role-volunteer = voluntar
role-staff = personal
role-supervisor = supervizor
role-admin = administrator

may-take = preia conversații
may-take-immediate = preia cazuri cu pericol imediat
may-overrule = preia conversațiile altora și scrie în ele
may-supervise = vede cine este online, timpii de așteptare și rapoartele
may-manage = gestionează conturile, programul și apelurile

outcome-helped = ajutor acordat
outcome-referred = îndrumare mai departe
outcome-no-answer = fără răspuns
outcome-not-for-us = nu ține de noi
outcome-abuse = abuz
outcome-test = test
outcome-open = deschisă
outcome-without-staff = fără intervenția echipei

risk-immediate = Pericol acum
risk-high = Risc ridicat
risk-routine = Obișnuit
