### What to do in this minute.  SMS: two segments with the longest number, in every language.

# The writer, or somebody with them, is being hurt, locked in or taken away now.
immediate_danger =
    .sms = Puteți ieși fără pericol? Mergeți unde sunt oameni. { $emergency } Spuneți întâi unde sunteți. Nu puteți vorbi? Bateți în telefon, tușiți, apăsați taste dacă vă cer. { $quiet }
    .telegram =
        Dacă puteți ieși fără pericol, mergeți unde sunt și alți oameni: într-un magazin, un bar, un spital sau la un vecin. Dacă nu, stați aproape de o ieșire.

        { $emergency }
        Spuneți întâi unde sunteți, apoi ce se întâmplă. Dacă nu puteți vorbi, sunați și bateți în telefon sau faceți zgomot, iar dacă vi se cere, apăsați taste.
        { $quiet }

        Ne puteți scrie oricând, ajunge un cuvânt.

medical_emergency =
    .sms = { $ambulance } Spuneți unde sunteți. Persoana respiră, dar nu se trezește? Întoarceți-o pe o parte și stați cu ea. Actele nu contează acum.
    .telegram =
        { $ambulance }
        Spuneți unde sunteți și ce s-a întâmplat. Faceți ce vă spun ei.

        Dacă cineva respiră, dar nu se trezește, întoarceți persoana pe o parte și stați cu ea. Dacă curge mult sânge, apăsați tare pe rană cu o cârpă.

        Actele și banii nu contează acum. În cele mai multe țări spitalul trebuie întâi să ajute.

self_harm =
    .sms = Ne bucurăm că ne-ați scris. Îndepărtați ce v-ar putea răni, mergeți lângă cineva. V-ați putea face rău chiar acum? { $ambulance } { $distress_line } Continuați să ne scrieți.
    .telegram =
        Ne bucurăm că ne-ați scris. Vă e foarte greu. Nu trebuie să treceți prin asta fără ajutor.

        Dacă puteți, îndepărtați lucrurile cu care v-ați putea răni. Mergeți lângă cineva sau deschideți ușa.

        Dacă s-ar putea să vă faceți rău acum:
        { $ambulance }
        { $distress_line }

        Continuați să ne scrieți, ajunge un cuvânt.

minor_at_risk =
    .sms = E bine că ați scris. Nu e vina dumneavoastră. E pericol acum? { $emergency } { $child_line }
    .telegram =
        E bine că ați scris. Nu e vina dumneavoastră, orice ați fi acceptat.

        Dacă puteți, mergeți la un adult în care aveți încredere: un profesor, un medic, un vecin.

        Dacă e pericol acum:
        { $emergency }
        { $child_line }

        Aici nu e nevoie să explicați nimic.

# Someone may be reading: nothing here names a subject.
being_watched =
    .sms = Bine. De acum doar mesaje scurte. Le puteți șterge. Scrieți când puteți, atunci răspundem.
    .telegram =
        Bine. De acum doar mesaje scurte. Le puteți șterge.

        Scrieți când puteți. Răspundem atunci, nu mai devreme.

being_watched_short = Bine. Scrieți când puteți.

threats =
    .sms = Amenințările la adresa dumneavoastră sau a familiei sunt o infracțiune, și amenințarea că arată poze cu dumneavoastră. E pericol acum? { $emergency } { $hotline } Păstrați mesajele, dacă nu vă pune în pericol.
    .telegram =
        Amenințările sunt o infracțiune. Și cele la adresa dumneavoastră, și cele la adresa copiilor sau a familiei de acasă, și amenințarea că vor arăta poze cu dumneavoastră. Nu ați făcut nimic rău.

        Dacă nu vă pune în pericol, păstrați mesajele sau o poză a lor unde nimeni de acolo nu le găsește. Nu plătiți ca să tacă: de obicei nu se opresc aici. Și cei de acasă pot fi preveniți; ne putem gândi împreună cum.

        Dacă se poate întâmpla acum:
        { $emergency }
        { $hotline }

# Short steps that follow a first answer, one at a time.
danger_ask_place = Unde sunteți? Strada, orașul sau ce vedeți pe fereastră. Ajunge un cuvânt.

danger_ask_now = Sunteți în pericol chiar acum? Răspundeți { -word-yes } sau { -word-no }.

danger_violence =
    .sms = Persoana aceea e acolo acum? Stați aproape de ușă, nu în bucătărie sau în baie. { $emergency } Dacă aveți răni, întâi un medic.
    .telegram =
        Persoana care vă face rău e acolo acum? Stați aproape de o ieșire, nu în bucătărie sau în baie.

        { $emergency }
        Dacă aveți răni, mergeți întâi la un medic. Nu e nevoie să spuneți cum s-a întâmplat.

danger_confined =
    .sms = Vă poate auzi un vecin, la fereastră sau prin perete? Nu săriți. { $emergency } Scrieți-ne strada sau ce vedeți.
    .telegram =
        Vă poate auzi un vecin, la fereastră sau prin perete? Vă rugăm, nu săriți.

        { $emergency }
        Scrieți-ne strada, etajul sau ce vedeți pe fereastră.

danger_moved =
    .sms = Încercați să vă vadă cineva: la benzinărie, la graniță, la toaletă. Spuneți "help" vânzătorului sau la graniță. { $emergency } Scrieți-ne: indicatoare, mașina, culoarea ei.
    .telegram =
        Încercați să vă vadă alți oameni: la benzinărie, la graniță, la o oprire pentru toaletă. Spuneți "help" (ajutor) unui vânzător sau celor de la graniță.

        { $emergency }
        Scrieți-ne ce puteți: indicatoarele de pe drum, mașina, culoarea, litere de pe număr.

danger_weapon =
    .sms = Faceți ce vă ține în viață. Nu încercați să luați arma. Când puteți, plecați de acolo. { $emergency }
    .telegram =
        Faceți ce vă ține în viață. Nu încercați să luați arma, nu blocați ușa.

        Când puteți, plecați de acolo. { $emergency }

danger_medical =
    .sms = { $ambulance } Faceți ce vă spun ei. După apel, scrieți-ne cum e persoana.
    .telegram =
        { $ambulance }
        Întâi sunați și faceți ce vă spun ei. Apoi scrieți-ne cum e persoana.

danger_self_harm =
    .sms = Dacă ați luat sau ați făcut ceva, nu așteptați. { $ambulance } Continuați să ne scrieți. E cineva cu dumneavoastră?
    .telegram =
        Dacă ați luat sau ați făcut deja ceva, nu așteptați:
        { $ambulance }
        { $distress_line }

        Continuați să ne scrieți și spuneți-ne ce vă doare cel mai tare, dacă vreți. E cineva cu dumneavoastră?

danger_minor =
    .sms = Puteți merge la un adult în care aveți încredere, un profesor, un medic, un vânzător? { $child_help } Nu e nevoie să explicați mai mult.
    .telegram =
        E aproape un adult în care aveți încredere: un profesor, un medic, un vecin, cineva dintr-un magazin? Puteți merge acolo.

        { $child_help }
        Aici nu e nevoie să explicați mai mult.

danger_over = E bine că acum nu e pericol. Dacă se schimbă, scrieți un cuvânt. Ce vă trebuie acum: un loc, drepturi, bani, o persoană?
