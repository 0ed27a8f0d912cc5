### For people who have not left: offers, legal ways, the journey.

job_offer =
    .sms = Dobro je što pitate. Opasno: plaćate za posao, ulazite kao turist, ugovor tek kasnije, žurba. Provjerimo: { -word-check } ili { -word-person }.
    .telegram =
        Dobro je što pitate prije nego što odete. Mnoge ponude su prave, neke nisu. Nekoliko pitanja pokaže mnogo.

        Znaci opasnosti: morate platiti za posao; kažu da idete s turističkom vizom, a papiri dolaze kasnije; nema ugovora, ili je na jeziku koji ne čitate; žele vaš pasoš; morate odlučiti danas; kažu da nikome ne govorite.

        Provjerite postoji li firma: adresa, broj koji ste sami našli, registar firmi. Tražite razgovor s osobom koja tamo radi.
        { $check_office }

        Možemo s vama provjeriti ponudu, deset kratkih pitanja.

offer_check_intro = Imamo do deset kratkih pitanja o ponudi. Pišite { -word-yes }, { -word-no } ili { -word-unsure }.

offer_question = { $question }

offer_result_danger =
    .sms = Ovo izgleda opasno: { $reasons } Ne šaljite novac ni pasoš i ne putujte. Osoba iz tima može pogledati: { -word-person }. { $check_office }
    .telegram =
        Ovo izgleda opasno. Razlozi:

        { $reasons }

        Ne šaljite novac, slike ni pasoš i ne putujte na ovu ponudu. Ako su vaši papiri već kod njih ili vam prijete, recite to osobi iz tima.
        { $check_office }

offer_result_careful =
    .sms = Oprez: { $reasons } Tražite pisan ugovor, provjerite firmu, zovite je na broj koji ste sami našli. { $check_office }
    .telegram =
        Oprez. Nije sve jasno:

        { $reasons }

        Prije nego što kažete da: tražite ugovor na jeziku koji čitate, nađite firmu u registru, zovite je na broj koji ste sami našli, pitajte ambasadu te zemlje za vizu.
        { $check_office }

offer_result_calm =
    .sms = U odgovorima nema znakova opasnosti. To nije dokaz da je sigurno. Čuvajte kopije papira, bližnjima recite adresu, dogovorite lozinku. { $check_office }
    .telegram =
        U vašim odgovorima nema znakova opasnosti. To nije dokaz da je sigurno.

        Prije nego što odete: napravite kopije pasoša i ugovora, pouzdanoj osobi recite adresu i imena, dogovorite lozinku, imajte svoj novac za povratak.
        { $check_office }

legal_migration =
    .sms = U drugoj zemlji se može raditi legalno. Pitanja? Pošaljite { -word-person }. { $routes } Dozvolu traži poslodavac, posao ne plaćate vi. Pravila su svake godine drukčija. { $check_office }
    .telegram =
        U drugoj zemlji se može raditi legalno. Pravila su svake godine drukčija.

        { $routes }

        Po pravilu dozvolu traži poslodavac, i on plaća agenciju, a ne vi. Vizu daje samo konzulat ili njegov centar za vize. S turističkom vizom ne smijete raditi.
        { $check_office }

travel_agent_risk =
    .sms = Oprez: ko uzme pasoš ili vas gura u dug, može vas kasnije držati. { $hotline } Isto i ako traže da lažete na granici. Još možete reći ne.
    .telegram =
        Molimo vas, oprez. Ako traže vaš pasoš, plaćaju vam put da biste im bili dužni ili kažu da lažete na granici, time vas kasnije mogu držati. Prelazak granice bez papira je jedno; prisila da to odradite radom ili seksom je zločin nad vama.

        Pasoš čuvajte kod sebe. Ne potpisujte da nešto dugujete. Imena, brojeve i put pošaljite pouzdanoj osobi. Još možete reći ne, i na putu i na aerodromu: recite policiji na granici ili posadi aviona.
        { $hotline }

stay_safe_abroad =
    .sms = Prije puta bližnjima dajte sliku pasoša i ugovora, adresu. { $hotline_there } Dogovorite lozinku za "pomoć". Novac i pasoš držite kod sebe.
    .telegram =
        Prije puta:
        - pošaljite sliku pasoša, vize i ugovora pouzdanoj osobi
        - ostavite adresu, imena i brojeve poslodavca i vozača
        - dogovorite lozinku koja znači "pomoć" i dan za prvi poziv
        - naučite napamet broj za hitnu pomoć i broj svoje ambasade
        - pasoš i novac za povratak imajte uz sebe

        Kad stignete: ako posao nije onaj koji su vam obećali, ili vam uzmu papire ili zaradu, možete otići. To nije vaša krivica.
        { $hotline_there }
