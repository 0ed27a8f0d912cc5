### What staff see when something cannot be done: a sentence of the page, and the reason in it.

## The sentences.  The reason begins with a small letter and has no full stop.

not-added = Nu s-a adăugat: { $why }.
not-saved = Nu s-a salvat: { $why }.
not-sent = Nu s-a trimis: { $why }.
not-offered = Nu s-a oferit: { $why }.
not-changed = Nu s-a schimbat: { $why }.
not-removed = Nu s-a șters: { $why }.
not-done = Nu s-a efectuat: { $why }.
not-allowed = Nu este permis: { $why }.
not-translated = Nu s-a tradus: { $why }. Nu s-a trimis nimic; ce ați scris este mai jos.
not-sent-held = Nu s-a trimis: conversația este acum la { $name }. Ce ați scris este mai jos.
not-sent-nobody = Nu s-a trimis: conversația nu este acum la nimeni. Ce ați scris este mai jos.
held-by = Conversația este la { $name }.
held-by-nobody = Conversația nu este la dumneavoastră. Preluați-o mai întâi.
offer-settled = Această ofertă este deja încheiată.
not-possible = Lipsește ceva sau nu este posibil.
not-possible-fields = Lipsește sau nu este posibil: { $fields }.
file-not-shown = Fișierul nu se afișează: { $why }.
test-sent = Testul a fost trimis.
test-pretend = Testul a mers la un telefon simulat: SMS-urile sunt oprite.
test-not-sent = Testul nu a fost trimis: { $why }.

## Accounts

error-name-length = numele trebuie să aibă între 1 și { $max } de caractere
error-name-taken = acest nume este deja folosit
error-password-wrong = parola este greșită
error-password-old-wrong = parola veche este greșită
error-password-same = parola nouă este cea veche
error-password-short = { $min ->
    [one] parola trebuie să aibă cel puțin 1 caracter
    [few] parola trebuie să aibă cel puțin { $min } caractere
   *[other] parola trebuie să aibă cel puțin { $min } de caractere
}
error-password-guessed = parola se ghicește ușor; luați câteva cuvinte care nu au legătură între ele
error-no-account = nu există un asemenea cont
error-last-admin = ultimul administrator trebuie să rămână administrator
error-too-many-tries = prea multe încercări; așteptați un minut
error-passkey-name = numele unei chei de acces are între 1 și { $max } de caractere
error-too-many-passkeys = { $max ->
    [one] un cont are cel mult { $max } cheie de acces
    [few] un cont are cel mult { $max } chei de acces
   *[other] un cont are cel mult { $max } de chei de acces
}
error-last-passkey = este singurul dumneavoastră al doilea pas; adăugați mai întâi altă cheie de acces
error-passkey-not-made = răspunsul browserului nu a fost acceptat sau a venit prea târziu
error-no-passkey-here = cheile de acces nu funcționează la această adresă

## What a member may not do

error-role = rolul dumneavoastră nu permite acest lucru
error-not-yours-to-read = puteți citi conversațiile pe care le aveți sau care vă sunt oferite; preluați-o mai întâi
error-not-yours-to-write = aici scrie doar cine are conversația; preluați-o mai întâi
error-may-not-take = contul dumneavoastră nu poate prelua conversații
error-staff-first = cineva din personal este aici și are prioritate în primul minut
error-supervisor-only = doar un supervizor poate face acest lucru
error-other-site = acest formular a fost trimis de pe alt site

## Hours, calls and phones

error-chat-id = ID-ul unui chat Telegram este un număr, negativ pentru un grup
error-silent-after = timpul fără răspuns poate fi între 1 și 120 de minute
error-call-after = timpul dintre două apeluri este între 10 și 3.600 de secunde
error-days = alegeți zile ale săptămânii sau o singură dată
error-weekday = ziua săptămânii este între 0 și 6
error-time-zone = acest fus orar nu este cunoscut
error-call-order = locul în ordine este între 1 și 99
error-no-member = alegeți un coleg
error-phone-start = un număr de telefon începe cu + și prefixul țării
error-phone-digits = acest număr de telefon are prea puține sau prea multe cifre
error-too-many-devices = { $max ->
    [one] un cont are cel mult { $max } dispozitiv
    [few] un cont are cel mult { $max } dispozitive
   *[other] un cont are cel mult { $max } de dispozitive
}
error-pushes-off = notificările sunt oprite

## Replies, phrases, answers and files

error-reply-length = un răspuns are între 1 și { $max } de caractere
error-answer-not-for-staff = acest răspuns nu poate fi trimis de echipă
error-answer-not-held = nu se poate trimite nimic în locul acestui răspuns
error-no-answer = nu există un asemenea răspuns
error-no-phrase = nu există o asemenea frază
error-phrase-blank = fraza nu este completată
error-time-over = ora aceasta a trecut
error-translation-off = nu este configurat niciun server de traducere
error-translation-language = încă nu se știe în ce limbă trebuie tradus
error-translation-answer = serverul de traducere a răspuns altceva
error-translation-empty = serverul de traducere nu a răspuns nimic
error-translation-pair = serverul de traducere nu cunoaște această pereche de limbi
error-translation-silent = serverul de traducere nu a răspuns
error-translation-slow = serverul de traducere cere să mergem mai încet
error-translation-key = serverul de traducere a refuzat cheia
error-translation-status = serverul de traducere a răspuns { $status }
error-file-channel-off = canalul este oprit
error-file-large = are peste { $max } MB
error-file-kind = nu este imagine, mesaj vocal sau PDF
error-file-lost = canalul nu l-a dat

## Notes, record, referrals, reminders, hand-over

error-note-length = o notă are între 1 și { $max } de caractere
error-note-long = o notă are cel mult { $max } de caractere
error-need = o nevoie nu este în listă
error-country = țara nu este în listă
error-referral-contact = alegeți o organizație sau numiți pe altcineva
error-referral-consent = spuneți dacă persoana a fost de acord
error-reminder-when = alegeți peste cât timp sau o oră
error-reminder-later = { $days ->
    [one] un memento este pentru mai târziu, în cel mult o zi
    [few] un memento este pentru mai târziu, în cel mult { $days } zile
   *[other] un memento este pentru mai târziu, în cel mult { $days } de zile
}
error-offer-to = alegeți un coleg sau o limbă
error-offer-self = o aveți deja
error-offer-nobody = nimeni de acolo nu o poate prelua

## Marks at what was read wrongly, and corrections

error-not-read = mașina nu a citit acest mesaj
error-no-mark = această notă a fost verificată sau nu mai există
error-not-in-list = alegeți din liste
error-correction-length = textul trebuie să aibă între 1 și { $max } de caractere
error-correction-identifies = textul mai conține un număr, un link sau un nume de utilizator
error-correction-unsure = confirmați că nimic din text nu spune cine, unde sau când
error-correction-same = așa s-a și citit; alegeți cum trebuia citit

## Other pages

error-month-not-over = luna aceasta nu s-a încheiat încă
error-design-demo = designul se arată doar alături de conversații inventate
error-not-found = această pagină nu există
error-not-here = aici nu se poate face acest lucru

## Why a call or a message did not go out

reason-no-address = lipsește numărul sau canalul este oprit
