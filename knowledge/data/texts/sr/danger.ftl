### What to do in this minute.  SMS: two segments with the longest number, in every language.

# The writer, or somebody with them, is being hurt, locked in or taken away now.
immediate_danger =
    .sms = Ako je sigurno, idite među ljude. { $emergency } Prvo recite odakle zovete. Ne možete govoriti? Lupkajte. { $quiet }
    .telegram =
        Ako možete sigurno izaći, idite među ljude: u market, kafić, bolnicu, kod susjeda. Ako ne možete, budite blizu izlaza.

        { $emergency }
        Prvo recite odakle zovete, pa onda šta se događa. Ako ne možete govoriti, nazovite i lupkajte prstom po telefonu ili pravite buku; ako traže, pritiskajte tipke.
        { $quiet }

        Možete nam pisati u svako doba, dovoljna je i jedna riječ.

medical_emergency =
    .sms = { $ambulance } Recite odakle zovete. Diše, a ne budi se? Okrenite osobu na bok i ostanite uz nju.
    .telegram =
        { $ambulance }
        Recite odakle zovete i šta se dogodilo. Radite ono što vam kažu.

        Ako osoba diše, a ne budi se, okrenite je na bok i ostanite uz nju. Jako krvari: pritisnite čvrsto krpom.

        Papiri i novac sad nisu važni. Skoro svuda bolnica prvo mora pomoći.

self_harm =
    .sms = Tu smo. Sklonite opasne stvari, budite s nekim. Je li sad opasno? { $ambulance } { $distress_line }
    .telegram =
        Drago nam je da pišete. Jako vam je teško i ne morate kroz to prolaziti bez pomoći.

        Ako možete, sklonite sve opasno. Idite blizu nekoga ili otvorite vrata.

        Ako biste se mogli povrijediti sad:
        { $ambulance }
        { $distress_line }

        Pišite nam dalje, dovoljna je i jedna riječ.

minor_at_risk =
    .sms = Dobro je što pišeš. To nije tvoja krivica. Je li opasno? { $emergency } { $child_line }
    .telegram =
        Dobro je što pišeš. To nije tvoja krivica, ni ako je tvoj prvi odgovor bio da.

        Ako možeš, idi do odrasle osobe kojoj vjeruješ: u školi, kod doktora, kod susjeda.

        Ako je sad opasno:
        { $emergency }
        { $child_line }

        Tu ne moraš ništa objašnjavati.

# Someone may be reading: nothing here names a subject.
being_watched =
    .sms = U redu, samo kratko. Ovo možete obrisati. Odgovaramo kad pišete.
    .telegram =
        U redu. Od sada samo kratke poruke. Ove možete obrisati.

        Pišite kad vam odgovara. Odgovaramo tek tada, ne ranije.

being_watched_short = U redu. Pišite kad vam odgovara.

threats =
    .sms = I prijetnje slikama su kažnjive. Je li hitno? { $emergency } { $hotline } Čuvajte poruke ako je sigurno.
    .telegram =
        Prijetnje su kažnjive: prijetnje vama, vašoj djeci ili bližnjima kod kuće, i prijetnje da će pokazati vaše slike. Niste učinili ništa loše.

        Ako je sigurno, sačuvajte poruke ili slike tih poruka, tako da ih ti ljudi ne mogu naći. Ne plaćajte im, obično traže još. I bližnji mogu saznati na šta da paze: možemo s vama smisliti kako.

        Ako se to može dogoditi sad:
        { $emergency }
        { $hotline }

# Short steps that follow a first answer, one at a time.
danger_ask_place = Gdje ste? Ulica, grad ili pogled kroz prozor. Dosta je jedna riječ.

danger_ask_now = Je li baš sad opasno za vas? Odgovorite { -word-yes } ili { -word-no }.

danger_violence =
    .sms = Je li ta osoba tu? Budite blizu vrata, ne u kuhinji ni kupatilu. { $emergency } Ako imate ranu, prvo doktor.
    .telegram =
        Je li ta osoba sad tu? Budite blizu izlaza, ne u kuhinji ni u kupatilu.

        { $emergency }
        Ako imate ranu ili vas boli, prvo doktor. Ne morate reći kako je do toga došlo.

danger_confined =
    .sms = Čuje li susjed? Ne skačite. { $emergency } Pišite ulicu, šta vidite.
    .telegram =
        Može li vas čuti susjed, kroz prozor ili zid? Molimo vas, ne skačite.

        { $emergency }
        Napišite nam ulicu, kat (sprat) ili ono što vidite kroz prozor.

danger_moved =
    .sms = Na blagajni i granici recite: help. { $emergency } Pišite putokaze, auto.
    .telegram =
        Neka vas ljudi vide: na benzinskoj, na granici, kod toaleta. Recite "help" (pomoć) osobi na kasi ili na granici.

        { $emergency }
        Napišite nam ono što možete: putokaze, auto, boju, slova s tablica.

danger_weapon =
    .sms = Čuvajte život, ne otimajte oružje. Kad možete, bježite. { $emergency }
    .telegram =
        Radite ono što vam čuva život. Ne otimajte oružje i ne stojte na vratima.

        Kad možete, idite odatle. { $emergency }

danger_medical =
    .sms = { $ambulance } Radite ono što kažu. Poslije napišite kako je ta osoba.
    .telegram =
        { $ambulance }
        Prvo zovite i radite ono što vam kažu. Onda nam napišite kako je ta osoba.

danger_self_harm =
    .sms = Ako ste nešto uzeli ili učinili, ne čekajte. { $ambulance } Pišite nam. Ima li koga uz vas?
    .telegram =
        Ako ste već nešto uzeli ili učinili, ne čekajte:
        { $ambulance }
        { $distress_line }

        Pišite nam dalje, i recite šta najviše boli, ako želite. Ima li sad koga uz vas?

danger_minor =
    .sms = Možeš li do odrasle osobe kojoj vjeruješ: škola, doktor? { $child_help }
    .telegram =
        Ima li blizu odrasla osoba kojoj vjeruješ: u školi, kod doktora, kod susjeda, u marketu? Možeš ići tamo.

        { $child_help }
        Tu ne moraš više ništa objašnjavati.

danger_over = Dobro je što nema opasnosti. Bude li opet, pišite. Šta vam sad treba?
