### The conversation itself.  First replies name no subject: somebody else may read them.

first_contact =
    .sms = Zdravo. Pišite slobodno, dan i noć. Prvo odgovara program. Za razgovor s čovjekom pošaljite { -word-person }, za brisanje svega { -word-erase }.
    .telegram =
        Zdravo. Možete pisati slobodno, na svoj način, dan i noć. Prvi odgovori su automatski, a dalje može pisati i osoba.

        Pišite kad vam odgovara. Sve se može obrisati kad god želite.

# Sent as it is, in two languages, when the language is not clear.
first_contact_which_language = Zdravo. Koji jezik želite? Samo pišite na njemu.

greet = Zdravo. Pišite slobodno ono što vam treba, ili pošaljite { -word-person }.

thanks = Nema na čemu. Tu smo kad vam zatreba pomoć.

goodbye = Čuvajte se. Možete opet pisati kad god želite.

affirm = U redu. Napišite još malo o tome, pa možemo odgovoriti.

deny = U redu. Onda nam drukčije napišite ono što vam treba.

out_of_scope = S tim ne možemo pomoći. Ako treba drugo, pišite. Razgovor: { -word-person }.

patience = Tu smo za sve kojima treba pomoć. Pišite kad želite nešto pitati.

what_now = Idemo redom. Je li sad opasno? { $emergency } Ako nije, koja je briga najveća: smještaj, novac, papiri ili strah?

cost = Pomoć je besplatna, ne dajte ništa za nju. SMS može naplatiti mreža.

explain = Oprostite, nismo jasno napisali. Šta nije jasno? Ili pošaljite { -word-person }.

already_tried = Dobro je što ste pokušali. To nije kraj. Tražimo zajedno: { -word-person }.

where_is_it = Adrese su tajne radi zaštite. Za put pitajte telefonom, ili: { -word-person }.

my_language = Recite svoj jezik i tražite tumača. Pomoći ćemo i mi: { -word-person }.

wait = U redu. Polako, ne žurite. Pišite opet kad možete.

i_am_a_man = Pomoć ima i za muškarce, ali ne na svim linijama. Šta treba? Tražimo.

inform = Hvala. Šta najviše treba: smještaj, prava, novac, papiri ili osoba?

rephrase =
    .sms = Oprostite, nije jasno. Još jednom, ili: 1 smještaj, 2 prava, 3 osoba.
    .telegram = Oprostite, nije nam jasno. Napišite drukčije ili izaberite:

who_are_you =
    .sms = Info linija, besplatna, ali operater može naplatiti SMS. Prvo odgovara program, tim može sve čitati. Nismo policija. Bez vašeg pristanka nikome ne javljamo, osim ako je život ili dijete u opasnosti. Brisanje: { -word-erase }.
    .telegram =
        Ovo je besplatna info linija. Prvi odgovori su automatski, a tekstove su pisali ljudi. Osoba iz tima može čitati ovaj razgovor i pisati vam.

        Nismo policija. Bez vašeg pristanka nikome ne javljamo, osim ako je život ili dijete u opasnosti. Poruke su zaključane i kasnije se brišu, ili odmah kad to kažete. Telefonska kompanija može čitati SMS. Ono što piše u Telegramu ne može, ali sam Telegram može.

privacy =
    .sms = Ko drži telefon može sve pročitati: brišite SMS. Operater ih može vidjeti. Ako vas prate, pišite s drugog. { -word-erase } briše sve kod nas.
    .telegram =
        Od nekih stvari vas ne možemo zaštititi:

        - Ko drži vaš telefon može pročitati ovaj razgovor. I ko je ušao u vaš Telegram s drugog uređaja.
        - Telegram može vidjeti šta tu piše.
        - Neki program u telefonu može sve pokazivati drugome. Ako to mislite, pišite s drugog telefona.
        - Poruke starije od dva dana ne možemo obrisati iz razgovora. Vi možete: obrišite cijeli razgovor.

        Ono što imamo mi je zaključano. { -word-erase } to briše.

talk_to_human = Da. Zovemo osobu iz tima. Može potrajati. Je li sigurno pisati vam tu?

person_offer =
    .sms = Želite li da vam piše osoba iz tima? Pošaljite { -word-person }.
    .telegram = Želite li da vam piše osoba iz tima? Vi odlučujete.

person_coming =
    .sms = Zovemo osobu iz tima. Ne znamo koliko će trajati. Dotad možete pisati. { $wait_note }
    .telegram =
        Zovemo osobu iz tima. Ne znamo koliko će trajati. Dotad možete pisati, sve će se pročitati.
        { $wait_note }

person_coming_danger = Baš sad zovemo osobu iz tima. Telefon držite uz sebe ako je sigurno.

person_here = Od sada vam piše osoba. Ovo više nije automatski.

person_gone = Sad opet odgovara program. Osoba vam opet može pisati: pošaljite { -word-person }.

nobody_yet =
    .sms = Još su svi zauzeti, tražimo dalje. Ako ne može čekati: { $emergency } { $hotline }
    .telegram =
        Još su svi zauzeti. Tražimo dalje, niste zaboravljeni.

        Ako ne može čekati:
        { $emergency }
        { $hotline }

model_down = Program sad ne odgovara. Zovemo osobu iz tima. Možete pisati dalje.

line_down = Sad ne možemo odgovoriti. Poruka je sačuvana. Javljamo se čim možemo. Ako ne može čekati: { $emergency }

unreadable = Tu čitamo samo tekst. Napišite ukratko ili pošaljite { -word-person }.

too_long = To je za nas predugo odjednom. Napišite ono najvažnije, ukratko.

closed = Ovaj razgovor sad zatvaramo. Pišite opet kad god želite.

erase_confirm =
    .sms = Obrisati sav ovaj razgovor? Nema povratka. Za brisanje pošaljite { -word-yes }.
    .telegram = Obrisati sav ovaj razgovor? To se ne može vratiti.

erase_kept = U redu. Ništa nije obrisano.

delete_my_data = { erase_confirm.sms }

erased =
    .sms = Sve o vama tu je obrisano. Pisati opet možete uvijek, kao prvi put.
    .telegram = Sve o vama tu je obrisano. Poruke starije od dva dana mogu ostati u ovom razgovoru: obrišite ga iz telefona. Možete opet pisati kad god želite, kao prvi put.

erased_sms = Sve je obrisano. I vi obrišite razgovor, pozive i broj. Pišite opet.

stopped = U redu. Više vam ne pišemo. Pošaljite { -word-start } kad želite dalje.

started = U redu. Opet ćemo odgovarati. Napišite ono što vam treba.

help =
    .sms = Pišite slobodno. { -word-person }: osoba. { -word-menu }: izbor tema. { -word-erase }: briše sve. { -word-stop }: kraj poruka. Hitno? { $emergency }
    .telegram =
        Pišite slobodno, na svom jeziku.
        { -word-person }: piše vam osoba. { -word-menu }: izbor tema. { -word-erase }: briše sve. { -word-stop }: kraj poruka.

        Hitno? { $emergency }

menu =
    .sms = Izaberite: 1 mjesto za spavanje, 2 boravak i papiri, 3 policija i sud, 4 doktor, 5 ponuda za posao, 6 o drugoj osobi, 7 osoba iz tima.
    .telegram = O čemu se radi? Izaberite, ili napišite na svoj način.

language_changed = U redu, od sada na ovom jeziku.

change_language = Koji jezik želite? Samo pišite na njemu.

language_unsure = Nije nam jasno koji je to jezik. Izaberite jezik ili pišite na njemu.

ask_country =
    .sms = U kojoj ste zemlji? Dosta je samo zemlja.
    .telegram = U kojoj ste zemlji? Dosta je samo zemlja. Tako vam možemo dati prave brojeve.

ask_origin = Iz koje ste zemlje? Možete i preskočiti.

confirm_country =
    .sms = Zemlja: { $country }. Je li tako? Odgovorite { -word-yes } ili napišite pravu.
    .telegram = Zemlja: { $country }. Je li tako?

country_noted = U redu. Zemlja: { $country }.

country_unknown = Za tu zemlju još nemamo sigurne brojeve. Da potražimo, pošaljite { -word-person }.

safe_to_write_ask =
    .sms = Je li sigurno pisati vam tu i kasnije? { -word-yes } ili { -word-no }? Bez odgovora: ne.
    .telegram = Je li sigurno pisati vam tu i kasnije? Ako kažete ne ili ne odgovorite, pišemo samo dok i vi pišete.

safe_to_write_until = Do kada je sigurno? Na primjer: danas, sutra do podne, uvijek.

safe_to_write_noted = U redu, zapisano je. Ako više ne bude tako, pošaljite { -word-stop }.

safe_to_write_no = U redu. Pišemo samo dok i vi pišete.

still_safe_ask = Možete li sad pisati? Odgovorite { -word-yes } ili { -word-no }.
still_safe_again = Ako sad možete pisati, odgovorite { -word-yes }. Tada odgovaramo.

# What is left when the safe word was said: a line that means nothing.
harmless = U redu, hvala.

safe_word_ask = Izaberite lozinku koju inače ne biste napisali. Kad je pošaljete, šaljemo samo bezazlene riječi dok je ne pošaljete opet. Staro obrišite.

safe_word_set = U redu. Lozinka je zapisana. Obrišite je s ekrana.

safe_word_unlocked = U redu. Idemo dalje. Je li sad sigurno?

staff_only_notice = Od sada tu odgovaraju samo ljudi. Može trajati duže.

follow_up = Zdravo. Rekli ste da možemo pisati. Kako ste? Ne morate odgovoriti.

still_waiting = Još čekate na red. Niste zaboravljeni. Možete pisati dalje.

nothing_more = To je sve.

nothing_to_repeat = Još nema poruke koju bismo ponovili. Napišite ono što vam treba.

ask_medical_now = Ima li sad ranjenih ili teško bolesnih? Odgovorite { -word-yes } ili { -word-no }.

ask_legal_topic = Zbog čega pravna pomoć: boravak, sud, novac ili nešto drugo?

legal_handoff_ask = Da vam nađemo pravnu pomoć? Kažemo samo ono što dozvolite. { -word-yes } ili { -word-no }?

handoff_yes = U redu. Zovemo osobu iz tima. Šta smijemo reći o vama? Može bez imena.

handoff_no = U redu. Onda ne radimo ništa. Možete opet pitati kad god želite.

skip = U redu, to preskačemo.
