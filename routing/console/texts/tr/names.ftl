### What the pages call channels, steps of escalation, roles, states and the like.

none = yok

channel-twilio-sms = SMS
channel-whatsapp = WhatsApp
channel-telegram = Telegram
channel-sim-sms = deneme SMS
channel-sim-telegram = deneme Telegram
channel-demo-sms = SMS
channel-demo-telegram = Telegram

step-member = nöbetçi
step-staff-chat = ekip sohbeti
step-staff-phone = ekip telefonu
step-partner = ortak kuruluşun hattı

role-volunteer = gönüllü
role-staff = çalışan
role-supervisor = süpervizör
role-admin = yönetici

may-take = konuşmaları üstlenir
may-take-immediate = acil tehlikedeki konuşmaları üstlenir
may-overrule = başkalarının konuşmalarını devralır ve bu konuşmalara yazar
may-supervise = kimlerin çevrimiçi olduğunu, bekleme sürelerini ve raporları görür
may-manage = ekibi, nöbetleri ve çağrıları yönetir

outcome-helped = yardım edildi
outcome-referred = yönlendirildi
outcome-no-answer = yanıt yok
outcome-not-for-us = kapsam dışı
outcome-abuse = kötüye kullanım
outcome-test = deneme
outcome-open = açık
outcome-without-staff = ekip olmadan

risk-immediate = Şu anda tehlike
risk-high = Yüksek risk
risk-routine = Olağan
