### What staff see when something cannot be done: a sentence of the page, and the reason in it.

## The sentences.  The reason begins with a small letter and has no full stop.

not-added = Nuk u shtua: { $why }.
not-saved = Nuk u ruajt: { $why }.
not-sent = Nuk u dërgua: { $why }.
not-offered = Nuk u ofrua: { $why }.
not-changed = Nuk u ndryshua: { $why }.
not-removed = Nuk u hoq: { $why }.
not-done = Nuk u krye: { $why }.
not-allowed = Nuk lejohet: { $why }.
not-translated = Nuk u përkthye: { $why }. Asgjë nuk u dërgua; teksti juaj është më poshtë.
not-sent-held = Nuk u dërgua: bisedën tani e mban { $name }. Teksti juaj është më poshtë.
not-sent-nobody = Nuk u dërgua: bisedën tani nuk e mban askush. Teksti juaj është më poshtë.
held-by = Bisedën e mban { $name }.
held-by-nobody = Bisedën nuk e mbani ju. Merreni më parë.
offer-settled = Kjo ofertë është mbyllur tashmë.
not-possible = Diçka mungon ose nuk është e mundur.
not-possible-fields = Mungon ose nuk është e mundur: { $fields }.
file-not-shown = Skedari nuk shfaqet: { $why }.
test-sent = Prova u dërgua.
test-pretend = Prova shkoi te një telefon i simuluar: SMS-të janë të fikura.
test-not-sent = Prova nuk u dërgua: { $why }.

## Accounts

error-name-length = emri duhet të ketë 1 deri në { $max } karaktere
error-name-taken = ky emër është i zënë
error-password-wrong = fjalëkalimi është i gabuar
error-password-old-wrong = fjalëkalimi i vjetër është i gabuar
error-password-same = fjalëkalimi i ri është i njëjtë me të vjetrin
error-password-short = fjalëkalimi duhet të ketë të paktën { $min } karaktere
error-password-guessed = fjalëkalimi gjendet lehtë; merrni disa fjalë që nuk lidhen me njëra-tjetrën
error-no-account = nuk ka llogari të tillë
error-last-admin = administratori i fundit duhet të mbetet administrator
error-too-many-tries = shumë përpjekje; prisni një minutë
error-passkey-name = emri i një çelësi kalimi ka 1 deri në { $max } karaktere
error-too-many-passkeys = një llogari ka më së shumti { $max } çelësa kalimi
error-last-passkey = është hapi juaj i vetëm i dytë; shtoni më parë një çelës tjetër kalimi
error-passkey-not-made = përgjigjja e shfletuesit nuk u pranua ose erdhi tepër vonë
error-no-passkey-here = çelësat e kalimit nuk funksionojnë në këtë adresë

## What a member may not do

error-role = roli juaj nuk e lejon këtë
error-not-yours-to-read = mund të lexoni bisedat që mbani ose që ju ofrohen; merreni më parë
error-not-yours-to-write = këtu shkruan vetëm kush e mban bisedën; merreni më parë
error-may-not-take = llogaria juaj nuk mund të marrë biseda
error-staff-first = dikush nga stafi është këtu dhe ka minutën e parë
error-supervisor-only = këtë mund ta bëjë një mbikëqyrës
error-other-site = ky formular u dërgua nga një faqe tjetër

## Hours, calls and phones

error-chat-id = ID-ja e një chati në Telegram është numër, negativ për një grup
error-silent-after = koha pa përgjigje mund të jetë 1 deri në 120 minuta
error-call-after = koha mes dy thirrjeve është 10 deri në 3600 sekonda
error-days = zgjidhni ditë të javës ose një datë
error-weekday = dita e javës është 0 deri në 6
error-time-zone = kjo zonë orare nuk njihet
error-call-order = vendi në radhën e thirrjeve është 1 deri në 99
error-no-member = zgjidhni një koleg
error-phone-start = numri i telefonit fillon me + dhe kodin e shtetit
error-phone-digits = ky numër telefoni ka shumë pak ose shumë shifra
error-too-many-devices = një llogari ka më së shumti { $max } pajisje
error-pushes-off = njoftimet janë të fikura

## Replies, phrases, answers and files

error-reply-length = një përgjigje ka 1 deri në { $max } karaktere
error-answer-not-for-staff = këtë përgjigje nuk mund ta dërgojë stafi
error-answer-not-held = nuk ka çfarë të dërgohet në vend të kësaj përgjigjeje
error-no-answer = nuk ka përgjigje të tillë
error-no-phrase = nuk ka frazë të tillë
error-phrase-blank = fraza nuk është plotësuar
error-time-over = kjo orë ka kaluar
error-translation-off = nuk është konfiguruar asnjë server përkthimi
error-translation-language = ende nuk dihet në cilën gjuhë duhet përkthyer
error-translation-answer = serveri i përkthimit u përgjigj diçka tjetër
error-translation-empty = serveri i përkthimit dha një përgjigje bosh
error-translation-pair = serveri i përkthimit nuk e njeh këtë çift gjuhësh
error-translation-silent = serveri i përkthimit nuk u përgjigj
error-translation-slow = serveri i përkthimit kërkon më pak kërkesa
error-translation-key = serveri i përkthimit nuk e pranoi çelësin
error-translation-status = serveri i përkthimit u përgjigj { $status }
error-file-channel-off = kanali është i fikur
error-file-large = më i madh se { $max } MB
error-file-kind = nuk është as foto, as mesazh zanor, as PDF
error-file-lost = kanali nuk e dha

## Notes, record, referrals, reminders, hand-over

error-note-length = një shënim ka 1 deri në { $max } karaktere
error-note-long = një shënim ka më së shumti { $max } karaktere
error-need = një nevojë nuk është në listë
error-country = shteti nuk është në listë
error-referral-contact = zgjidhni një organizatë ose shkruani dikë tjetër
error-referral-consent = tregoni nëse personi dha pëlqimin
error-reminder-when = zgjidhni pas sa kohe, ose një orë
error-reminder-later = { $days ->
    [one] kujtesa është për më vonë, brenda një dite
   *[other] kujtesa është për më vonë, brenda { $days } ditësh
}
error-offer-to = zgjidhni një koleg ose një gjuhë
error-offer-self = ju e mbani tashmë
error-offer-nobody = askush atje nuk mund ta marrë

## Marks at what was read wrongly, and corrections

error-not-read = makina nuk e ka lexuar këtë mesazh
error-no-mark = kjo shenjë u shqyrtua ose nuk është më
error-not-in-list = zgjidhni nga listat
error-correction-length = teksti duhet të ketë 1 deri në { $max } karaktere
error-correction-identifies = teksti ende përmban një numër, lidhje ose emër përdoruesi
error-correction-unsure = konfirmoni se asgjë në tekst nuk tregon kush, ku apo kur
error-correction-same = kështu edhe u lexua; zgjidhni si duhej

## Other pages

error-month-not-over = ky muaj nuk ka mbaruar ende
error-design-demo = dizajni shfaqet vetëm pranë bisedave të trilluara
error-not-found = nuk ka faqe të tillë
error-not-here = kjo nuk mund të bëhet këtu

## Why a call or a message did not go out

reason-no-address = nuk ka numër, ose kanali i tij është i fikur
