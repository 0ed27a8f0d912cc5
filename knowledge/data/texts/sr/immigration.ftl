### Staying, asylum, going home, going elsewhere, children.

residence_permit =
    .sms = Možda možete ostati. Vaš slučaj neka prvo pogleda advokat ili organizacija za pomoć. { $legal_line } { $reflection } { $permit_short }
    .telegram =
        Možda možete legalno ostati. To zavisi od zemlje i od vas.

        { $reflection }

        { $permit }

        Pitajte advokata (odvjetnika) ili organizaciju za pomoć, pa tek onda idite u državnu ustanovu. Možemo zajedno pogledati mogućnosti, nekoliko kratkih pitanja.

asylum =
    .sms = Ako je kod kuće opasno, možete tražiti azil. { $asylum_line } Razlozi: osveta, da vas opet prodaju ili otjeraju. Brzo pitajte advokata, možda postoji rok. { $asylum_law }
    .telegram =
        Ako je povratak kući opasan za vas, možda možete dobiti azil. Česti razlozi: ono što su vam tamo učinili, strah od osvete ili da vas opet ne prodaju, ili da bi vas bližnji i grad odbacili, a nikoga nema da vas štiti.

        { $asylum_law }

        Recite to što prije: neke zemlje imaju rok. Tražite advokata (odvjetnika), tumača i, ako želite, da s vama govori žena. Advokat može reći kako se to slaže s drugim mogućnostima.
        { $asylum_line }

fear_of_return =
    .sms = S razlogom se bojite. Nikoga ne treba vraćati u opasnost. { $hotline } Povratak nije jedino rješenje: možda je moguć azil, dozvola ili druga zemlja. { $permit_short }
    .telegram =
        S razlogom se bojite i mi smo uz vas. Nikoga ne treba vraćati u opasnost ni među ljude koji bi ga opet prodali. Sramota nije vaša: to su učinili drugi.

        Povratak nije jedino rješenje. Možda je moguć azil, dozvola boravka ili druga zemlja.
        { $permit }

        Čuvajte ono što pokazuje opasnost: poruke, imena, adrese, ono što su govorili. Advokatu (odvjetniku) to može pomoći.
        { $hotline }

return_home =
    .sms = Vi odlučujete idete li i kad. Možda postoji besplatna pomoć za kartu, papire i kasnije. { $return_line } Ako se bojite nekoga tamo, prvo pišite nama. { $return_help }
    .telegram =
        Vi odlučujete idete li i kad. Možda postoji besplatna pomoć za kartu, putne papire, i za smještaj, školu ili posao kad se vratite.

        { $return_help }
        { $return_line }

        Ako se tamo bojite nekoga, ako imate dug ili bi vas mogli opet prodati, pogledajmo to zajedno prije nego što krenete. Kod kuće nikome ne morate reći zašto dolazite.

third_country =
    .sms = Druga zemlja je moguća, ali rijetko. Advokat može provjeriti. { $legal_line } Mogućnosti: bliska porodica tamo, azil, program UN. { $third_country } Oprez ako vam prodaju put.
    .telegram =
        Možda želite živjeti u drugoj zemlji. Moguće je, ali rijetko.

        { $third_country }

        Mogućnosti su: najbliži u drugoj zemlji, pasoš zemlje EU, azil ili preseljenje preko UN. Ako je opasno zbog suđenja, nekoliko zemalja prima zaštićene svjedoke.

        Ako vam prodaju put ili papire, to je opasno. Prvo pitajte advokata (odvjetnika).
        { $legal_line }

family_reunion =
    .sms = Djeca možda mogu biti uz vas, a pomoć možda može doći i do njih. { $hotline } { $family } Jesu li uz vas, kod kuće ili kod njega?
    .telegram =
        Vaša djeca su važna. Pomoć za vas može biti pomoć i za njih.

        { $family }

        Ako su kod kuće i možda u opasnosti, i tamo se može naći pomoć. Ako vam ih ne daju, to je posao za advokata (odvjetnika) i centar za socijalni rad, a mnoge sigurne kuće primaju roditelje s djecom.

        Recite samo ono što je sigurno reći: jesu li uz vas, kod kuće ili kod njega?
        { $hotline }

children_ask_where = Gdje su djeca: uz vas, kod kuće ili kod njega? Dosta je i jedna riječ.

children_with_you =
    .sms = Mnoge sigurne kuće primaju djecu. { $shelter } Obično ima doktor i škola.
    .telegram =
        Mogu doći s vama. Mnoge sigurne kuće primaju roditelje s djecom. U većini zemalja djeca mogu u školu i kod doktora, s papirima ili bez njih.
        { $shelter }

children_elsewhere =
    .sms = Osoba iz tima može s vama smisliti kako doći do njih ili ih zaštititi, korak po korak: { -word-person }. Ako su tu i sad u opasnosti: { $emergency }
    .telegram =
        Osoba iz tima može s vama smisliti kako doći do njih ili ih zaštititi, korak po korak i tiho.

        Ako su tu i sad u opasnosti:
        { $emergency }
        { $child_line }

home_ask_fear = Bojite li se koga kod kuće? Odgovorite { -word-yes }, { -word-no } ili { -word-unsure }.

home_handoff_ask = Želite li s osobom iz tima planirati put kući? Odgovorite { -word-yes } ili { -word-no }.

# The navigator: a few questions, then the ways in the order that fits.
options_intro = Pogledajmo vaše mogućnosti. Pitanja su kratka, možete ih i preskočiti.

options_ask_cooperation =
    .sms = Biste li rekli policiji ili sudu? { -word-yes }, { -word-no }, { -word-unsure }: svaki je u redu.
    .telegram = Biste li o svemu tome govorili s policijom ili sudom? Svaki odgovor je u redu i možete se predomisliti.

options_ask_fear =
    .sms = Bojite li se povratka kući? Odgovorite { -word-yes }, { -word-no } ili { -word-unsure }.
    .telegram = Bojite li se povratka u svoju zemlju?

options_ask_age =
    .sms = Imate li manje od 18 godina? Odgovorite { -word-yes } ili { -word-no }.
    .telegram = Imate li manje od 18 godina? Onda je zaštita veća.

options_ask_papers =
    .sms = Imate li pasoš neke zemlje EU? Odgovorite { -word-yes }, { -word-no } ili { -word-unsure }.
    .telegram = Imate li pasoš neke zemlje EU?

options =
    .sms = Možda imate ove mogućnosti. Neka ih advokat provjeri: { -word-person }. { $options } Možda možete koristiti više njih.
    .telegram =
        Možda imate ove mogućnosti:

        { $options }

        Možda možete koristiti više njih. To nisu obećanja: advokat (odvjetnik) ili organizacija za pomoć prvo treba pogledati vaš slučaj.
        { $legal_line }
