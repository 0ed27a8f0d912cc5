### What the pages call channels, steps of escalation, roles, states and the like.

none = asnjë

channel-twilio-sms = SMS
channel-whatsapp = WhatsApp
channel-telegram = Telegram
channel-sim-sms = SMS e simuluar
channel-sim-telegram = Telegram i simuluar
channel-demo-sms = SMS
channel-demo-telegram = Telegram

step-member = kolegu në gatishmëri
step-staff-chat = chati i stafit
step-staff-phone = telefoni i ekipit
step-partner = linja partnere

role-volunteer = vullnetar
role-staff = staf
role-supervisor = mbikëqyrës
role-admin = administrator

may-take = merr biseda
may-take-immediate = merr raste me rrezik të menjëhershëm
may-overrule = merr bisedat e të tjerëve dhe shkruan në to
may-supervise = sheh kush është në linjë, kohët e pritjes dhe raportet
may-manage = administron njerëzit, oraret dhe thirrjet

outcome-helped = u ndihmua
outcome-referred = u referua
outcome-no-answer = pa përgjigje
outcome-not-for-us = nuk është për ne
outcome-abuse = abuzim
outcome-test = provë
outcome-open = e hapur
outcome-without-staff = pa staf

risk-immediate = Rrezik tani
risk-high = Rrezik i lartë
risk-routine = E zakonshme
