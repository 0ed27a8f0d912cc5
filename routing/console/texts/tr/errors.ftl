### What staff see when something cannot be done: a sentence of the page, and the reason in it.

## The sentences.  The reason begins with a small letter and has no full stop.

not-added = Eklenmedi: { $why }.
not-saved = Kaydedilmedi: { $why }.
not-sent = Gönderilmedi: { $why }.
not-offered = Teklif edilmedi: { $why }.
not-changed = Değiştirilmedi: { $why }.
not-removed = Kaldırılmadı: { $why }.
not-done = Yapılmadı: { $why }.
not-allowed = İzin yok: { $why }.
not-translated = Çevrilmedi: { $why }. Hiçbir şey gönderilmedi; yazdıklarınız aşağıda.
not-sent-held = Gönderilmedi: bu konuşmayı şimdi { $name } üstlendi. Yazdıklarınız aşağıda.
not-sent-nobody = Gönderilmedi: bu konuşmayı şu anda üstlenen yok. Yazdıklarınız aşağıda.
held-by = Bu konuşmayı { $name } üstlendi.
held-by-nobody = Bu konuşmayı siz üstlenmediniz. Önce üstlenin.
offer-settled = Bu teklif zaten sonuçlandı.
not-possible = Eksik ya da geçersiz.
not-possible-fields = Eksik ya da geçersiz: { $fields }.
file-not-shown = Bu dosya gösterilmiyor: { $why }.
test-sent = Deneme gönderildi.
test-pretend = Deneme, deneme telefonuna gitti: SMS kapalı.
test-not-sent = Deneme gönderilmedi: { $why }.

## Accounts

error-name-length = ad 1 ile { $max } karakter arasında olmalı
error-name-taken = bu ad kullanılıyor
error-password-wrong = parola yanlış
error-password-old-wrong = eski parola yanlış
error-password-same = yeni parola eskisiyle aynı
error-password-short = parola en az { $min } karakter olmalı
error-password-guessed = bu parola kolay tahmin edilir; birbiriyle ilgisi olmayan birkaç kelime seçin
error-no-account = böyle bir hesap yok
error-last-admin = son yönetici, yönetici olarak kalmalı
error-too-many-tries = çok fazla deneme; bir dakika bekleyin
error-passkey-name = geçiş anahtarının adı 1 ile { $max } karakter arasında olmalı
error-too-many-passkeys = bir kişinin en fazla { $max } geçiş anahtarı olabilir
error-last-passkey = tek ikinci adımınız bu; önce başka bir geçiş anahtarı ekleyin
error-passkey-not-made = tarayıcının yanıtı kabul edilmedi ya da çok geç geldi
error-no-passkey-here = geçiş anahtarları bu adreste çalışmıyor

## What a member may not do

error-role = rolünüz buna izin vermiyor
error-not-yours-to-read = yalnızca üstlendiğiniz ya da size teklif edilen konuşmaları okuyabilirsiniz; önce üstlenin
error-not-yours-to-write = buraya yalnızca konuşmayı üstlenen yazar; önce üstlenin
error-may-not-take = hesabınız konuşma üstlenemez
error-staff-first = çalışanlardan biri burada ve ilk dakika öncelik onda
error-supervisor-only = bunu bir süpervizör yapabilir
error-other-site = bu form başka bir siteden gönderildi

## Hours, calls and phones

error-chat-id = Telegram sohbetinin kimliği (ID) bir sayıdır, gruplarda eksi ile başlar
error-silent-after = konuşmayı üstlenen 1 ile 120 dakika arasında yanıtsız kalabilir
error-call-after = iki çağrı arasındaki süre 10 ile 3.600 saniye arasındadır
error-days = haftanın günlerini ya da tek bir tarihi seçin
error-weekday = haftanın günü 0 ile 6 arasındadır
error-time-zone = bu saat dilimi bilinmiyor
error-call-order = çağrı sırası 1 ile 99 arasındadır
error-no-member = bir ekip üyesi seçin
error-phone-start = telefon numarası + ve ülke koduyla başlar
error-phone-digits = bu telefon numarasında çok az ya da çok fazla rakam var
error-too-many-devices = bir kişinin en fazla { $max } cihazı olabilir
error-pushes-off = anlık bildirimler kapalı

## Replies, phrases, answers and files

error-reply-length = yanıt 1 ile { $max } karakter arasında olmalı
error-answer-not-for-staff = ekip bu yanıtı gönderemez
error-answer-not-held = bu yanıtın yerine gönderilebilecek bir şey yok
error-no-answer = böyle bir yanıt yok
error-no-phrase = böyle bir hazır ifade yok
error-phrase-blank = hazır ifade doldurulmadı
error-time-over = bu saat geçti
error-translation-off = kurulu bir çeviri sunucusu yok
error-translation-language = hangi dile çevrileceği henüz bilinmiyor
error-translation-answer = çeviri sunucusu beklenmedik bir yanıt verdi
error-translation-empty = çeviri sunucusu boş yanıt verdi
error-translation-pair = çeviri sunucusu bu dil çiftini bilmiyor
error-translation-silent = çeviri sunucusu yanıt vermedi
error-translation-slow = çeviri sunucusu daha az istek gönderilmesini istiyor
error-translation-key = çeviri sunucusu anahtarı reddetti
error-translation-status = çeviri sunucusu { $status } yanıtını verdi
error-file-channel-off = kanal kapalı
error-file-large = { $max } MB sınırından büyük
error-file-kind = ne resim, ne ses, ne de PDF
error-file-lost = kanal dosyayı vermedi

## Notes, record, referrals, reminders, hand-over

error-note-length = not 1 ile { $max } karakter arasında olmalı
error-note-long = not en fazla { $max } karakter olabilir
error-need = ihtiyaç listede yok
error-country = ülke listede yok
error-referral-contact = bir kurum seçin ya da başka birini yazın
error-referral-consent = kişinin kabul edip etmediğini belirtin
error-reminder-when = ne kadar sonra olacağını ya da bir saat seçin
error-reminder-later = hatırlatma daha sonrası içindir, en fazla { $days } gün
error-offer-to = bir çalışma arkadaşı ya da bir dil seçin
error-offer-self = bu konuşmayı zaten siz üstlendiniz
error-offer-nobody = orada üstlenebilecek kimse yok

## Marks at what was read wrongly, and corrections

error-not-read = makine bu mesajı okumadı
error-no-mark = bu işaret incelendi ya da artık yok
error-not-in-list = listelerden seçin
error-correction-length = metin 1 ile { $max } karakter arasında olmalı
error-correction-identifies = metinde hâlâ bir numara, bağlantı ya da kullanıcı adı var
error-correction-unsure = metinde kim, nerede, ne zaman olduğunu gösteren bir şey olmadığını onaylayın
error-correction-same = zaten böyle okundu; doğrusunu seçin

## Other pages

error-month-not-over = bu ay henüz bitmedi
error-design-demo = tasarım yalnızca kurgu konuşmaların yanında gösterilir
error-not-found = böyle bir sayfa yok
error-not-here = bu burada yapılamaz

## Why a call or a message did not go out

reason-no-address = numara yok ya da kanalı kapalı
