### What to do in this minute.  SMS: two segments with the longest number, in every language.

# The writer, or somebody beside her, is being hurt, locked in or taken away now.
immediate_danger =
    .sms = Dacă puteți ieși, mergeți unde sunt oameni. { $emergency } Spuneți întâi unde sunteți. Nu puteți vorbi? Lăsați apelul deschis.
    .telegram =
        Dacă puteți ieși, mergeți unde sunt și alți oameni: un magazin, un bar, un spital, la un vecin. Dacă nu, stați aproape de o ieșire.

        { $emergency }
        Spuneți întâi unde sunteți, apoi ce se întâmplă. Dacă nu puteți vorbi, sunați și lăsați apelul deschis.
        { $quiet }

        Ne puteți scrie oricând, ajunge un cuvânt.

medical_emergency =
    .sms = { $ambulance } Spuneți unde sunteți. Persoana respiră, dar nu se trezește? Întoarceți-o pe o parte și stați cu ea. Actele nu contează acum.
    .telegram =
        { $ambulance }
        Spuneți unde sunteți și ce s-a întâmplat. Faceți ce vă spun ei.

        Dacă cineva respiră, dar nu se trezește, întoarceți persoana pe o parte și stați cu ea. Dacă curge mult sânge, apăsați tare pe rană cu o cârpă.

        Actele și banii nu contează acum. Spitalul trebuie întâi să ajute.

self_harm =
    .sms = Ne bucurăm că ne-ați scris. Puneți departe ce v-ar putea răni, mergeți lângă cineva. V-ați putea face rău chiar acum? { $ambulance } Scrieți-ne mai departe.
    .telegram =
        Ne bucurăm că ne-ați scris. Ce duceți e foarte greu și nu trebuie să duceți totul fără ajutor.

        Dacă puteți, puneți departe ce v-ar putea răni. Mergeți lângă cineva sau deschideți ușa.

        Dacă s-ar putea să vă faceți rău acum:
        { $ambulance }

        Scrieți-ne mai departe, ajunge un cuvânt.

minor_at_risk =
    .sms = Ai făcut bine că ai scris. Nu e vina ta. E pericol acum? { $emergency } { $child_line }
    .telegram =
        Ai făcut bine că ai scris. Nu e vina ta, orice ai fi acceptat.

        Dacă poți, mergi la un adult în care ai încredere: un profesor, un medic, un vecin.

        Dacă e pericol acum:
        { $emergency }
        { $child_line }

        Aici nu trebuie să explici nimic.

# Someone may be reading: nothing here names a subject.
being_watched =
    .sms = Bine. De acum doar mesaje scurte. Le puteți șterge. Scrieți când vă e la îndemână, atunci răspundem.
    .telegram =
        Bine. De acum doar mesaje scurte. Le puteți șterge.

        Scrieți când vă e la îndemână. Răspundem atunci, nu mai devreme.

being_watched_short = Bine. Scrieți când vă e la îndemână.

threats =
    .sms = Amenințările sunt o infracțiune, și când e vorba de familie sau de poze cu dumneavoastră. Păstrați mesajele, dacă nu vă pune în pericol. { $hotline } E pericol acum? { $emergency }
    .telegram =
        Amenințările sunt o infracțiune. Și cele la adresa dumneavoastră, și cele la adresa copiilor sau a familiei de acasă, și cele cu arătarea unor poze. Nu ați făcut nimic rău.

        Dacă nu vă pune în pericol, păstrați mesajele sau o poză a lor unde nimeni de acolo nu le găsește. Nu plătiți ca să tacă: rar se oprește aici. Și cei de acasă pot fi preveniți; ne putem gândi împreună cum.

        Dacă se poate întâmpla acum:
        { $emergency }
        { $hotline }

# Short steps that follow a first answer, one at a time.
danger_ask_place = Unde sunteți? Strada, orașul sau ce vedeți pe fereastră. Ajunge un cuvânt.

danger_ask_now = Sunteți în pericol chiar acum? Răspundeți { -word-yes } sau { -word-no }.

danger_violence =
    .sms = E acolo acum? Stați aproape de ușă, nu în bucătărie sau în baie. { $emergency } Dacă aveți răni, întâi medicul.
    .telegram =
        Persoana care vă face rău e acolo acum? Stați aproape de o ieșire, nu în bucătărie sau în baie.

        { $emergency }
        Dacă aveți răni, întâi medicul. Nu trebuie să spuneți cum s-a întâmplat.

danger_confined =
    .sms = E vreo fereastră, un balcon, un vecin care aude? Nu săriți. { $emergency } Scrieți-ne strada sau ce vedeți.
    .telegram =
        E vreo fereastră, un balcon, un perete prin care vă aude un vecin? Vă rugăm, nu săriți.

        { $emergency }
        Scrieți-ne strada, etajul sau ce vedeți pe fereastră.

danger_moved =
    .sms = Faceți să vă vadă cineva: la benzinărie, la graniță, la toaletă. Spuneți "ajutor" vânzătorului sau la graniță. { $emergency } Scrieți-ne indicatoarele, mașina, culoarea.
    .telegram =
        Faceți să vă vadă alți oameni: la benzinărie, la graniță, la o oprire pentru toaletă. Spuneți "ajutor" unui vânzător sau celor de la graniță.

        { $emergency }
        Scrieți-ne ce puteți: indicatoarele de pe drum, mașina, culoarea, litere de pe număr.

danger_weapon =
    .sms = Faceți ce vă ține în viață. Nu vă luptați pentru armă. Când puteți, plecați de acolo. { $emergency }
    .telegram =
        Faceți ce vă ține în viață. Nu vă luptați pentru armă, nu blocați ușa.

        Când puteți, plecați de acolo. { $emergency }

danger_medical =
    .sms = { $ambulance } Persoana e trează? Respiră? Scrieți-ne după ce sunați.
    .telegram =
        { $ambulance }
        Persoana e trează? Respiră? Întâi sunați, apoi scrieți-ne.

danger_self_harm =
    .sms = E cineva cu dumneavoastră? Ați luat sau ați făcut ceva? Nu așteptați. { $ambulance } Scrieți-ne mai departe.
    .telegram =
        E cineva cu dumneavoastră acum? Ați luat sau ați făcut deja ceva? Atunci:
        { $ambulance }

        Scrieți-ne mai departe. Spuneți-ne ce doare cel mai tare, dacă vreți.

danger_minor =
    .sms = Poți merge la un adult în care ai încredere, un profesor, un medic, într-un magazin? { $child_line } Nu trebuie să explici mai mult.
    .telegram =
        E aproape un adult în care ai încredere: un profesor, un medic, un vecin, cineva dintr-un magazin? Poți merge acolo.

        { $child_line }
        Aici nu trebuie să explici mai mult.

danger_over = Bine că acum e mai puțin pericol. Întâi odihniți-vă. Dacă începe din nou, scrieți un cuvânt.
