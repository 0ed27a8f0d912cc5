### What staff see when something cannot be done: a sentence of the page, and the reason in it.

## The sentences.  The reason begins with a small letter and has no full stop.

not-added = Nije dodano: { $why }.
not-saved = Nije sačuvano: { $why }.
not-sent = Nije poslano: { $why }.
not-offered = Nije ponuđeno: { $why }.
not-changed = Nije promijenjeno: { $why }.
not-removed = Nije uklonjeno: { $why }.
not-done = Nije urađeno: { $why }.
not-allowed = Nije dozvoljeno: { $why }.
not-translated = Nije prevedeno: { $why }. Ništa nije poslano; vaš tekst je ispod.
not-sent-held = Nije poslano: razgovor sada vodi { $name }. Vaš tekst je ispod.
not-sent-nobody = Nije poslano: razgovor sada ne vodi niko. Vaš tekst je ispod.
held-by = Ovaj razgovor vodi { $name }.
held-by-nobody = Ne vodite ovaj razgovor. Prvo ga preuzmite.
offer-settled = Ova ponuda je već riješena.
not-possible = Nedostaje ili nije moguće.
not-possible-fields = Nedostaje ili nije moguće: { $fields }.
file-not-shown = Ova datoteka se ne prikazuje: { $why }.
test-sent = Proba je poslana.
test-pretend = Proba je otišla na probni telefon: SMS je isključen.
test-not-sent = Proba nije poslana: { $why }.

## Accounts

error-name-length = ime mora imati od 1 do { $max } znakova
error-name-taken = ovo ime je zauzeto
error-password-wrong = lozinka je pogrešna
error-password-old-wrong = stara lozinka je pogrešna
error-password-same = nova lozinka je ista kao stara
error-password-short = lozinka mora imati najmanje { $min } znakova
error-password-guessed = lozinku je lako pogoditi; uzmite nekoliko riječi koje ne idu zajedno
error-no-account = takav nalog ne postoji
error-last-admin = posljednji admin mora ostati admin
error-too-many-tries = previše pokušaja; sačekajte minutu
error-passkey-name = ime pristupnog ključa ima od 1 do { $max } znakova
error-too-many-passkeys = jedna osoba ima najviše ovoliko pristupnih ključeva: { $max }
error-last-passkey = to je vaš jedini drugi korak; prvo dodajte drugi pristupni ključ
error-passkey-not-made = odgovor preglednika nije prihvaćen ili je stigao prekasno
error-no-passkey-here = na ovoj adresi pristupni ključevi ne rade

## What a member may not do

error-role = vaša uloga to ne dozvoljava
error-not-yours-to-read = čitate ono što vodite ili što vam je ponuđeno; prvo preuzmite razgovor
error-not-yours-to-write = ovdje piše samo onaj ko vodi razgovor; prvo ga preuzmite
error-may-not-take = vaš nalog ne smije preuzimati razgovore
error-staff-first = neko od zaposlenih je tu i ima prednost prvu minutu
error-supervisor-only = ovo može supervizor/ka
error-other-site = ovaj obrazac je poslan s druge stranice

## Hours, calls and phones

error-chat-id = id Telegram chata je broj, za grupu negativan
error-silent-after = bez odgovora onoga ko vodi razgovor smije proći od 1 do 120 minuta
error-call-after = vrijeme između dva poziva je od 10 do 3.600 sekundi
error-days = izaberite dane u sedmici ili jedan datum
error-weekday = dan u sedmici je od 0 do 6
error-time-zone = ova vremenska zona nije poznata
error-call-order = mjesto u redu poziva je od 1 do 99
error-no-member = izaberite nekoga iz tima
error-phone-start = broj telefona počinje sa + i brojem zemlje
error-phone-digits = ovaj broj telefona ima premalo ili previše cifara
error-too-many-devices = jedna osoba ima najviše ovoliko uređaja: { $max }
error-pushes-off = obavještenja na uređaje su isključena

## Replies, phrases, answers and files

error-reply-length = odgovor ima od 1 do { $max } znakova
error-answer-not-for-staff = tim ne može slati ovaj odgovor
error-answer-not-held = umjesto ovog odgovora nema šta da se pošalje
error-no-answer = takav odgovor ne postoji
error-no-phrase = takva fraza ne postoji
error-phrase-blank = fraza nije dopunjena
error-time-over = to vrijeme je prošlo
error-translation-off = server za prijevod nije postavljen
error-translation-language = još se ne zna na koji jezik treba prevesti
error-translation-answer = server za prijevod je odgovorio nešto drugo
error-translation-empty = server za prijevod je vratio prazan odgovor
error-translation-pair = server za prijevod ne zna ovaj par jezika
error-translation-silent = server za prijevod nije odgovorio
error-translation-slow = server za prijevod traži manje zahtjeva
error-translation-key = server za prijevod je odbio ključ
error-translation-status = server za prijevod je odgovorio { $status }
error-file-channel-off = kanal je isključen
error-file-large = veće od { $max } MB
error-file-kind = nije ni slika, ni glas, ni PDF
error-file-lost = kanal je nije dao

## Notes, record, referrals, reminders, hand-over

error-note-length = bilješka ima od 1 do { $max } znakova
error-note-long = bilješka ima najviše { $max } znakova
error-need = potreba nije na listi
error-country = zemlja nije na listi
error-referral-contact = izaberite jednu organizaciju, ili navedite nekog drugog
error-referral-consent = navedite da li je osoba pristala
error-reminder-when = izaberite za koliko vremena, ili tačno vrijeme
error-reminder-later = podsjetnik je za kasnije, najviše toliko dana unaprijed: { $days }
error-offer-to = izaberite jednu osobu iz tima ili jedan jezik
error-offer-self = već vodite ovaj razgovor
error-offer-nobody = tamo ga niko ne može preuzeti

## Marks at what was read wrongly, and corrections

error-not-read = mašina nije pročitala ovu poruku
error-no-mark = ova oznaka je pregledana ili je više nema
error-not-in-list = izaberite sa lista
error-correction-length = tekst mora imati od 1 do { $max } znakova
error-correction-identifies = u tekstu još ima broj, link ili korisničko ime
error-correction-unsure = potvrdite da ništa u tekstu ne govori ko, gdje ni kada
error-correction-same = tako je i pročitano; izaberite kako treba

## Other pages

error-month-not-over = ovaj mjesec još nije prošao
error-design-demo = dizajn se prikazuje samo uz izmišljene razgovore
error-not-found = takva stranica ne postoji
error-not-here = to se ovdje ne može uraditi

## Why a call or a message did not go out

reason-no-address = nema broja, ili je njegov kanal isključen
