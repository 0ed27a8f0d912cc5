### What to do in this minute.  SMS: two segments with the longest number, in every language.

# The writer, or somebody beside her, is being hurt, locked in or taken away now.
immediate_danger =
    .sms = Ako možete van, idite među ljude. { $emergency } Prvo recite adresu. Ne možete govoriti? Ne prekidajte vezu.
    .telegram =
        Ako možete izaći, idite među ljude: u market, kafić, bolnicu, kod ljudi iz zgrade. Ako ne možete, budite blizu izlaza.

        { $emergency }
        Prvo recite adresu ili kraj, pa tek onda ono što se događa. Ako ne možete govoriti, zovite i ne prekidajte vezu.
        { $quiet }

        Možete nam pisati u svako doba, dosta je i jedno slovo.

medical_emergency =
    .sms = { $ambulance } Recite adresu. Diše, a ne budi se? Okrenite na bok i ostanite tu. Papiri sad nisu važni.
    .telegram =
        { $ambulance }
        Recite adresu i kakva pomoć treba. Radite ono što vam kažu.

        Ako osoba diše, a ne budi se, okrenite je na bok i ostanite uz nju. Jako krvari: pritisnite čvrsto krpom.

        Papiri i novac sad nisu važni. Bolnica prvo mora pomoći.

self_harm =
    .sms = Drago nam je da pišete. Sklonite sve opasno, budite uz nekoga. Ne može čekati? { $ambulance } Pišite nam dalje.
    .telegram =
        Drago nam je da pišete. To što nosite jako je teško i ne morate to nositi bez pomoći.

        Ako možete, sklonite sve opasno. Idite blizu nekoga ili otvorite vrata.

        Ako bi se to moglo dogoditi sad:
        { $ambulance }

        Pišite nam dalje, dosta je i jedno slovo.

minor_at_risk =
    .sms = Dobro je što pišete. To nije vaša krivica. Opasno je? { $emergency } { $child_line }
    .telegram =
        Dobro je što pišete. To nije vaša krivica, na što god da ste pristali.

        Ako možete, idite do odrasle osobe koje se ne bojite: u školi, kod doktora, u zgradi.

        Ako je sad opasno:
        { $emergency }
        { $child_line }

        Tu ne morate ništa objašnjavati.

# Someone may be reading: nothing here names a subject.
being_watched =
    .sms = U redu. Samo kratke poruke. Ove možete obrisati. Pišite kad vam odgovara, tek tada odgovaramo.
    .telegram =
        U redu. Od sada samo kratke poruke. Ove možete obrisati.

        Pišite kad vam odgovara. Odgovaramo tek tada, ne ranije.

being_watched_short = U redu. Pišite kad vam odgovara.

threats =
    .sms = Plašiti vas ili bližnje, ili pokazati vaše slike, je kažnjivo. Čuvajte poruke ako je sigurno. Hitno? { $emergency } { $hotline }
    .telegram =
        Tako plašiti ljude je kažnjivo: vas, vašu djecu, bližnje kod kuće, ili govoriti da će svima pokazati vaše slike. Krivica nije vaša.

        Ako je sigurno, sačuvajte poruke ili njihovu sliku, tako da ih oni ne mogu naći. Ne plaćajte im, obično traže još. I bližnji mogu saznati na što da paze: možemo s vama smisliti kako.

        Ako se to može dogoditi sad:
        { $emergency }
        { $hotline }

# Short steps that follow a first answer, one at a time.
danger_ask_place = Koja je ulica i koji grad? Ili napišite ono što vidite kroz prozor. I najkraće je dosta.

danger_ask_now = Je li baš sad opasno za vas? Odgovorite { -word-yes } ili { -word-no }.

danger_violence =
    .sms = Je li ta osoba tu? Budite blizu vrata, ne u kuhinji. { $emergency } Ako imate ranu, doktor je prvi.
    .telegram =
        Je li ta osoba sad tu? Budite blizu izlaza, ne u kuhinji ni u kupatilu.

        { $emergency }
        Ako imate ranu ili vas boli, prvo doktor. Ne morate reći kako je do toga došlo.

danger_confined =
    .sms = Čuje li se glas kroz prozor ili zid? Ne skačite. { $emergency } Napišite nam ulicu.
    .telegram =
        Ima li prozor, balkon ili zid kroz koji vas drugi mogu čuti? Molimo vas, ne skačite.

        { $emergency }
        Napišite nam ulicu, kat (sprat) ili ono što vidite kroz prozor.

danger_moved =
    .sms = Neka vas ljudi vide: benzinska, toalet. Na granici recite: pomoć. { $emergency } Pišite nam putokaze, auto.
    .telegram =
        Neka vas ljudi vide: na benzinskoj, na granici, kod toaleta. Recite "pomoć" osobi na kasi ili na granici.

        { $emergency }
        Napišite nam ono što možete: putokaze, auto, boju, slova s tablica.

danger_weapon =
    .sms = Radite ono što vam čuva život. Ne otimajte oružje. Kad možete, idite odatle. { $emergency }
    .telegram =
        Radite ono što vam čuva život. Ne otimajte oružje i ne stojte na vratima.

        Kad možete, idite odatle. { $emergency }

danger_medical =
    .sms = { $ambulance } Je li osoba budna? Diše li? Napišite nam to nakon poziva.
    .telegram =
        { $ambulance }
        Je li osoba budna? Diše li? Prvo zovite, pa nam to napišite.

danger_self_harm =
    .sms = Ima li koga uz vas? Jeste li popili ili učinili nešto? Ne čekajte. { $ambulance } Pišite nam dalje.
    .telegram =
        Ima li sad koga uz vas? Jeste li već popili ili učinili nešto? Onda:
        { $ambulance }

        Pišite nam dalje. Recite nam i ono što najviše boli, ako želite.

danger_minor =
    .sms = Možete li do odrasle osobe koje se ne bojite, u školu, market? { $child_line }
    .telegram =
        Ima li blizu odrasla osoba koje se ne bojite: u školi, kod doktora, u zgradi, u marketu? Možete ići tamo.

        { $child_line }
        Tu ne morate više ništa objašnjavati.

danger_over = Drago nam je da je sad sigurnije. Prvo se odmorite. Ako opet počne, pošaljite i samo jedno slovo.
