### Rights: what was done to the writer, police, court, money, health.

am_i_trafficked =
    .sms = Ako vas drže silom, prijetnjama, lažima ili dugom, to je zločin nad vama i imate prava. { $hotline } To što ste prvo pristali ne znači da je to dozvoljeno.
    .telegram =
        Mnogi se to pitaju, a mnogi su prvo pristali: na put, na rad bez papira, na seks za novac. Ono što je došlo kasnije zato nije dozvoljeno.

        Važno je kako je sad. Možete li reći ne? Možete li otići? Kod koga su vaši papiri, telefon, novac? Ako vas drže silom, prijetnjama, lažima ili dugom, pa ne možete stati, to je zločin nad vama i imate pravo na zaštitu.

        Ako imate manje od 18 godina, silu ili laž ne treba dokazivati.

        Ne morate biti sigurni, ni znati kako se to zove. Ako kome to kažete, i dalje odlučujete vi.
        { $hotline }

documents_taken =
    .sms = Niko ne smije držati vaš pasoš: u mnogim zemljama je to kažnjivo. Prava ne gubite. { $hotline } Možete dobiti nove papire, organizacija za pomoć može ići s vama.
    .telegram =
        Niko ne smije držati vaš pasoš (putovnicu) ni druge papire: ni zbog duga, ni zbog stana, ni "da budu na sigurnom". U mnogim zemljama je to kažnjivo.

        Bez papira ne gubite svoja prava. Vaša ambasada (veleposlanstvo) može vam dati putni list, a organizacija za pomoć može ići s vama. Ako se bojite svoje države, razgovarajte s advokatom (odvjetnikom) prije nego što odete u ambasadu. Pomaže slika pasoša i svaki stari papir s vašim imenom. Ako su vaši papiri lažni, recite to prvo advokatu.

        Nemojte se tući za papire. Može se tražiti da ih uzme policija, i kasnije.
        { $hotline }

debt_bondage =
    .sms = Dug za put, papire ili "za vas" koji nikad nije manji je trik da vas drže. { $hotline } Izmišljen dug ne morate platiti. Niko vas ne smije tjerati da ga odradite.
    .telegram =
        Takve dugove izmišljaju da bi ljude držali: za put, papire, stan, kazne, "za vas". Vi radite, a dug raste i nema kraja. Dug koji su izmislili da vas drže ne morate platiti.

        Silom i prijetnjama vas ne smiju prisiliti da dug odradite. U mnogim zemljama je to kažnjivo, a advokat (odvjetnik) može takav dug osporiti. Za svoju slobodu ne morate platiti.

        Ako zbog duga prijete vama ili vašim bližnjima, napišite nam. Onda prvo mislimo na sigurnost.
        { $hotline }

unpaid_wages =
    .sms = Rad se mora platiti, u većini zemalja i bez papira ili ugovora. Sindikat ili advokat mogu tražiti vaš novac. { $labour_line } Ako je sigurno, zapišite dane, sate, mjesto i imena, čuvajte poruke i slike.
    .telegram =
        Rad se mora platiti, s ugovorom ili bez njega, u mnogim zemljama i bez papira. Kazne, stan i "obuka" ne mogu pojesti vašu zaradu.

        Ako je sigurno, zapišite dane, sate, adresu, koga ste morali slušati i ono što su vam obećali. Čuvajte poruke i slike. Sindikat, advokat ili inspekcija rada mogu pomoći da dobijete novac, i kad ste već otišli.

        Ako ne možete otići, ili vam prijete kad tražite svoj novac, napišite nam to.
        { $labour_line }

arrest_or_deport =
    .sms = Prisilili su vas? Recite to odmah. Ne potpisujte ono što ne možete čitati, tražite advokata i tumača. { $hotline_not_police } { $punishment }
    .telegram =
        Odgovaramo iskreno: policija nekad prvo gleda papire, a tek kasnije osobu. Zato je dobro ovo znati već sad.

        { $punishment }

        Ako vas zaustave ili privedu: ako su vas prisilili ili prevarili, recite to odmah. Tražite advokata (odvjetnika) i tumača. Ne potpisujte ono što ne možete čitati. Tražite da zovu organizaciju za pomoć. Ako ste već kažnjeni, advokat to možda još može osporiti.

        Organizacija za pomoć treba čuvati vašu tajnu. Prvo je pitajte o tome, pa tek onda idite u državnu ustanovu ili u policiju.
        { $hotline_not_police }

trust_police =
    .sms = Vi odlučujete. Ako su policajci s njima, možete početi s advokatom. { $hotline_not_police }
    .telegram =
        Imate razlog za oprez i vi odlučujete. Ne zovemo policiju a da vas ne pitamo, osim ako je život ili dijete u opasnosti.

        Ne mora se početi u policiji: organizacija za pomoć, advokat (odvjetnik), doktor, vaša ambasada. Oni mogu naći policiju daleko odatle ili tužilaštvo (tužiteljstvo) i ići s vama. Mogu vam pomoći i ako nikad ne odete u policiju.

        Ako su u tome policajci, vojnici ili humanitarci, recite to osobi iz tima. To se čuva odvojeno i s oznakom, da to vide samo oni kojima je to posao.
        { $hotline_not_police }

testify =
    .sms = Ne morate odlučiti sad. { $legal_line } { $reflection } Možete tražiti advokata, tumača, zaštitu. Sklonište i doktor ne bi trebali zavisiti od iskaza. Neke dozvole zavise.
    .telegram =
        O policiji ili sudu ne morate odlučiti sad.

        { $reflection }

        Sklonište, doktor i pravna pomoć ne bi trebali zavisiti od toga hoćete li dati iskaz. Iskreno: neke dozvole za boravak zavise od toga. Druge ne.
        { $permit }

        Na sudu možete tražiti advokata (odvjetnika), tumača, pratnju i način da govorite, a da njih ne vidite.
        { $legal_line }

compensation =
    .sms = Možda možete dobiti novac za neplaćen rad i za ono što su vam učinili. Advokat ga može tražiti. { $legal_line } { $compensation } Možda postoje rokovi. Čuvajte dokaze ako je sigurno.
    .telegram =
        Možda možete dobiti novac za neplaćen rad i za ono što su vam učinili.

        { $compensation }

        Možda postoje rokovi, zato pitajte advokata što ranije. Pomažu dokazi: poruke, slike, imena, dani i sati. Ne morate imati sve.
        { $lawyer }
        { $legal_line }

legal_help =
    .sms = { $lawyer } { $legal_line } Možete tražiti tumača i pratnju. Pitajte prije nego što nešto potpišete.
    .telegram =
        { $lawyer }

        Vaš advokat (odvjetnik) radi za vas, ne za policiju, i čuva u tajnosti ono što kažete. Možete tražiti tumača za svoj jezik i da s vama ide osoba iz organizacije za pomoć.

        Pitajte prije nego što nešto potpišete i prije nego što odete u službu za strance.
        { $legal_line }

medical_care =
    .sms = { $health } Hitno? { $ambulance } Nakon silovanja idite u roku od 3 dana, najbolje danas: postoje lijekovi protiv HIV-a i trudnoće. Možete tražiti doktoricu i tumača. Pitajte šta ostaje tajna.
    .telegram =
        { $health }

        Možete pitati o trudnoći, testovima, ranama, snu ili strahu. Možete tražiti doktoricu i tumača, i da s doktorom budete nasamo. Doktori čuvaju tajnu; prvo pitajte šta moraju javiti dalje.

        Nakon silovanja ili seksa bez zaštite idite u roku od 3 dana, najbolje danas: postoje lijekovi protiv HIV-a i trudnoće.
        Hitno:
        { $ambulance }
        { $medical_line }
