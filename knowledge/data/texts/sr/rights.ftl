### Rights: what was done to her, police, court, money, health.

am_i_trafficked =
    .sms = To što ste prvo pristali ne daje im pravo na sve. Drže li vas silom, strahom, lažima ili dugom, to je zločin i imate prava. { $hotline }
    .telegram =
        Mnogi se to pitaju, a mnogi su prvo pristali: na put, na rad bez papira, na seks za novac. Ono što je došlo kasnije zato nije dozvoljeno.

        Važno je kako je sad. Možete li reći ne? Možete li otići? Kod koga su vaši papiri, telefon, novac? Ako vas drže silom, strahom, lažima ili dugom, pa ne možete stati, to je zločin nad vama i imate pravo na zaštitu.

        Ako imate manje od 18 godina, silu ili laž ne treba dokazivati.

        Ne morate znati kako se to zove. Ako kome to kažete, i dalje odlučujete vi.
        { $hotline }

documents_taken =
    .sms = Vaš pasoš je vaš. Uzeti ga je u mnogim zemljama kažnjivo. Prava ne gubite. Novi papiri se mogu dobiti uz pomoć organizacije. { $hotline }
    .telegram =
        Vaš pasoš i papiri su vaši. Nikome ih ne morate ostaviti: ni zbog duga, ni zbog stana, ni "da budu na sigurnom". U mnogim zemljama je to kažnjivo.

        Bez papira ne gubite svoja prava. Vaša ambasada vam može dati putni list, a organizacija za pomoć može ići s vama. Ako se bojite svoje države, razgovarajte s advokatom (odvjetnikom) dok još niste bili u ambasadi. Pomaže slika pasoša i svaki stari papir s vašim imenom. Ako su vaši papiri lažni, recite to prvo advokatu.

        Nemojte se tući za papire. Policija ih može uzeti za vas, i kasnije.
        { $hotline }

debt_bondage =
    .sms = Dug za put, papire ili "za vas" koji nikad nije manji je trik da vas drže. Izmišljen dug ne treba platiti ni odraditi. { $hotline }
    .telegram =
        Takve dugove izmišljaju da bi ljude držali: za put, papire, stan, kazne, "za vas". Vi radite, a dug raste i nema kraja. Dug izmišljen da vas drže ne treba platiti.

        Silom i strahom vas ne mogu prisiliti da dug odradite. U mnogim zemljama je to kažnjivo, a advokat (odvjetnik) može takav dug osporiti. Sloboda se ne plaća.

        Ako zbog duga plaše vas ili vaše bližnje, napišite nam. Onda prvo mislimo na sigurnost.
        { $hotline }

unpaid_wages =
    .sms = Rad se mora platiti, i bez papira ili ugovora. Zapišite dane, sate, adresu, imena; čuvajte poruke i slike. Sindikat ili pravnik mogu tražiti vaš novac. { $labour_line }
    .telegram =
        Rad se mora platiti, s ugovorom ili bez njega, u mnogim zemljama i bez papira. Kazne, stan i "obuka" ne mogu pojesti vašu zaradu.

        Ako je sigurno, zapišite dane, sate, adresu, koga ste morali slušati i ono što su vam obećali. Čuvajte poruke i slike. Sindikat, pravnik ili inspekcija rada mogu pomoći da dobijete novac, i kad ste već otišli.

        Ako ne možete otići, ili vas plaše kad tražite svoj novac, napišite nam to.
        { $labour_line }

arrest_or_deport =
    .sms = { $punishment } Recite odmah: "Prisilili su me." Ništa ne potpisujte bez pravnika i tumača. Prvo možete pitati i organizaciju za pomoć.
    .telegram =
        Odgovaramo iskreno: policija nekad prvo gleda papire, a tek kasnije osobu. Zato je dobro ovo znati već sad.

        { $punishment }

        Ako vas zaustave ili privedu: odmah recite: "Prisilili su me" ili "Lagali su mi". Tražite advokata (odvjetnika) i tumača. Ne potpisujte ono što ne možete čitati. Tražite da zovu organizaciju za pomoć. Ako ste već kažnjeni, advokat to možda još može osporiti.

        Organizacija za pomoć treba čuvati vašu tajnu. Prvo je pitajte o tome, pa tek onda idite na šalter ili u policiju.
        { $hotline_not_police }

trust_police =
    .sms = Vi odlučujete. Ako su policajci njihovi klijenti ili prijatelji, može i bez policije na početku: organizacija za pomoć ili pravnik. { $hotline_not_police }
    .telegram =
        Imate razlog za oprez i vi odlučujete. Mi nikad ne zovemo policiju bez vas.

        Ima puteva koji ne počinju u policiji: organizacija za pomoć, advokat (odvjetnik), doktor, vaša ambasada. Oni mogu naći policiju daleko odatle ili tužilaštvo (tužiteljstvo) i ići s vama. Mogu vam pomoći i ako nikad ne odete na policiju.

        Ako su u tome policajci, vojnici ili humanitarci, recite to osobi iz tima. To se čuva odvojeno i s oznakom, da do toga dođu samo pravi ljudi.
        { $hotline_not_police }

testify =
    .sms = Ne morate odlučiti sad. { $reflection } Možete tražiti pravnika, tumača, zaštitu. Krov i doktor ne bi trebali zavisiti od iskaza, neke dozvole zavise. { $permit_short }
    .telegram =
        O policiji ili sudu ne morate odlučiti sad.

        { $reflection }

        Krov, doktor i pravna pomoć ne bi trebali zavisiti od toga hoćete li dati iskaz. Iskreno: neke dozvole za boravak zavise od toga. Druge ne.
        { $permit }

        Na sudu možete tražiti advokata (odvjetnika), tumača, pratnju i način da govorite, a njega ne gledate.

compensation =
    .sms = Možda možete dobiti novac za rad i za ono što su vam učinili. { $compensation } { $legal_line } Pravnik to može tražiti, često besplatno. Čuvajte dokaze ako je sigurno.
    .telegram =
        Možda možete dobiti novac za neplaćen rad i za ono što su vam učinili.

        { $compensation }

        Postoje rokovi, zato pitajte pravnika što ranije. Pomažu dokazi: poruke, slike, imena, dani i sati. Ne morate imati sve.
        { $lawyer }
        { $legal_line }

legal_help =
    .sms = { $lawyer } { $legal_line } Možete tražiti tumača i pratnju. Pitajte dok još ništa niste potpisali.
    .telegram =
        { $lawyer }

        Advokat (odvjetnik) čuva vašu tajnu i radi za vas, ne za policiju. Možete tražiti tumača za svoj jezik i da s vama ide osoba iz organizacije za pomoć.

        Pitajte dok još ništa niste potpisali i dok još niste bili na šalteru za strance.
        { $legal_line }

medical_care =
    .sms = { $health } Hitno? { $ambulance } Možete tražiti da vas pregleda žena, tumača, i pitati je li sve tajna.
    .telegram =
        { $health }

        Možete pitati o trudnoći, testovima, ranama, snu ili strahu. Možete tražiti da vas pregleda žena, tumača, i da s doktorom nema drugih u sobi. Doktori čuvaju tajnu; prvo pitajte ono što moraju javiti dalje.

        Nakon seksa bez zaštite ili silovanja neke tablete pomažu samo ako se uzmu u prvim danima: pitajte danas.
        Hitno:
        { $ambulance }
        { $medical_line }
