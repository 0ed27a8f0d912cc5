### On behalf of somebody else.

missing_person =
    .sms = Luăm asta în serios. Puteți anunța dispariția acasă, fără să așteptați. Nu mergeți acolo fără ajutor și nu amenințați pe nimeni. { $missing_line } { $hotline_there }
    .telegram =
        Luăm asta în serios. E firesc să căutați această persoană.

        Anunțați dispariția la poliția de acasă; nu e nevoie să așteptați întâi câteva zile. Ministerul de externe poate întreba ambasada de acolo. Notați: ultimul apel, numărul, adresa, nume, nume de conturi, biletul, o poză.

        Dacă vă scrie, nu întrebați multe: "da sau nu, ești în siguranță?" Poate citește cineva. Nu mergeți acolo fără ajutor, nu îi amenințați și nu plătiți.
        { $missing_line }
        { $hotline_there }

missing_ask_where = În ce țară și în ce oraș era ultima dată? Scrieți ce știți.

missing_ask_since = De când nu mai știți nimic de această persoană și câți ani are?

missing_ask_danger = A spus sau a arătat că e în pericol acum? Răspundeți { -word-yes }, { -word-no } sau { -word-unsure }.

missing_done = Mulțumim. Anunțăm acum o persoană de aici. Dacă are nevoie de ajutor chiar acum: { $emergency } Din altă țară, sunați la poliția de la dumneavoastră.

report_someone =
    .sms = Mulțumim că vă pasă. Nu încercați să eliberați pe cineva și nu îi înfruntați pe acești oameni: persoana poate avea de suferit. E pericol acum? { $emergency } { $hotline } Scrieți-ne unde e.
    .telegram =
        Mulțumim că vă pasă.

        Vă rugăm, nu încercați să eliberați pe cineva pe cont propriu și nu îi înfruntați pe acești oameni: persoana ar putea avea de suferit. Nu faceți poze pe care le-ar putea observa cineva. Dacă puteți vorbi cu persoana fără alții de față, întrebați ce vrea și dați-i acest număr, să îl țină minte.

        E pericol acum:
        { $emergency }
        Puteți anunța și o linie de ajutor, fără nume și fără ca poliția să fie primul pas:
        { $hotline }

        O persoană de aici se poate ocupa de asta. Avem nevoie doar de câteva lucruri de la dumneavoastră.

report_ask_where = Unde se întâmplă? Țara, orașul, strada sau locul.

report_ask_what = Ce ați văzut sau ați auzit și când? Câteva cuvinte. Nu e nevoie de nume.

report_ask_danger = E cineva în pericol chiar acum? Răspundeți { -word-yes }, { -word-no } sau { -word-unsure }.

report_ask_officials = Sunt implicați polițiști, soldați sau oameni din organizații de ajutor? Răspundeți { -word-yes }, { -word-no } sau { -word-unsure }.

report_done = Mulțumim. Anunțăm acum o persoană de aici. Vă rugăm, nu vă întoarceți acolo fără ajutor.

report_officials = Mulțumim. Am marcat mesajul, ca să îl vadă întâi doar echipa de aici. Nu dăm nimic poliției fără să vă întrebăm, decât dacă e în pericol o viață sau un copil.

# Clients, officers, doctors and aid workers who ask what to do.
for_helpers =
    .sms = Întâi omul, apoi actele. Vorbiți între patru ochi, cu un traducător care nu e de-al lor. Întrebați ce îi trebuie, nu promiteți nimic. { $hotline }
    .telegram =
        Întâi omul, apoi actele.

        Vorbiți între patru ochi, cu un traducător care nu a venit cu ceilalți. Întrebați ce îi trebuie acum: somn, mâncare, un medic. Nu promiteți ce nu puteți ține. Persoana hotărăște dacă sunați la o organizație de ajutor sau la poliție, în afară de cazul când e în pericol o viață sau un copil.
        { $hotline }
