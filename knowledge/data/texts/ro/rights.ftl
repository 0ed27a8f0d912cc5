### Rights: what was done to the writer, police, court, money, health.

am_i_trafficked =
    .sms = Dacă folosesc forța, amenințări, minciuni sau datorii ca să nu vă puteți opri, e o infracțiune împotriva dumneavoastră și aveți drepturi. { $hotline } Că la început ați spus da nu face legal ce a urmat.
    .telegram =
        Mulți întreabă asta și mulți au fost de acord la început: cu drumul, cu munca fără acte, cu sexul pe bani. Asta nu face legal ce a urmat.

        Contează ce e acum. Puteți spune nu? Puteți pleca? Cine are actele, telefonul, banii dumneavoastră? Dacă cineva folosește forța, amenințări, minciuni sau o datorie ca să nu vă puteți opri, e o infracțiune împotriva dumneavoastră și aveți dreptul la protecție.

        Sub 18 ani nu e nevoie ca cineva să dovedească forța sau minciuna.

        Nu e nevoie să știți sigur, nici să știți cum se numește. Dacă povestiți cuiva, asta nu vă obligă la nimic.
        { $hotline }

documents_taken =
    .sms = Nimeni nu are voie să vă țină pașaportul: în multe țări e o infracțiune. Nu vă pierdeți drepturile. { $hotline } Puteți primi acte noi; o organizație de ajutor vă poate însoți.
    .telegram =
        Nimeni nu are voie să vă țină pașaportul sau actele, nici pentru o datorie, nici pentru chirie, nici "ca să nu se piardă". În multe țări e o infracțiune.

        Nu pierdeți drepturile odată cu actul. Ambasada vă poate da un act de călătorie, iar o organizație de ajutor poate merge cu dumneavoastră. Dacă vă e frică de propriul stat, întrebați un avocat înainte să mergeți la ambasadă. Ajută o poză sau o copie a pașaportului, la fel orice act vechi cu numele dumneavoastră. Dacă actele pe care le aveți sunt false, spuneți asta întâi unui avocat.

        Nu riscați o ceartă ca să le luați înapoi. Poliția poate fi rugată să le ia, și mai târziu.
        { $hotline }

debt_bondage =
    .sms = O datorie pentru drum, acte sau "prețul dumneavoastră" care nu scade niciodată e un truc ca să nu puteți pleca. { $hotline } Nimic nu vă obligă să plătiți o datorie inventată. Nimeni nu are voie să vă oblige să munciți pentru ea.
    .telegram =
        Astfel de datorii se inventează ca să țină oamenii: pentru drum, acte, chirie, amenzi, pentru "prețul dumneavoastră". Cresc în timp ce munciți și nu se termină niciodată. Nimic nu vă obligă să plătiți o datorie inventată ca să vă țină.

        Nimeni nu are voie să vă oblige, cu forța sau cu amenințări, să munciți pentru o datorie. În multe țări e o infracțiune, iar un avocat se poate lupta cu o astfel de datorie. Nu trebuie să plătiți pentru libertate.

        Dacă vă amenință pe dumneavoastră sau familia din cauza asta, spuneți-ne și ne gândim întâi la siguranță.
        { $hotline }

unpaid_wages =
    .sms = Munca trebuie plătită, în cele mai multe țări și fără acte sau contract. Un sindicat sau un avocat poate cere banii. { $labour_line } Dacă nu vă pune în pericol, notați zilele, orele, locul și numele și păstrați mesaje și poze.
    .telegram =
        Munca trebuie plătită, cu sau fără contract, în multe țări și fără acte. Amenzile, chiria și "instruirea" nu au voie să vă mănânce plata.

        Dacă nu vă pune în pericol, notați zilele, orele, locul, cine dădea ordine și ce v-au promis. Păstrați mesajele și poze cu locul. Un sindicat, un avocat sau inspecția muncii vă poate ajuta să primiți banii, și după ce ați plecat.

        Dacă nu puteți pleca sau vă amenință când cereți plata, scrieți-ne asta.
        { $labour_line }

arrest_or_deport =
    .sms = V-au obligat? Spuneți de la început. Nu semnați ce nu puteți citi, cereți avocat și traducător. { $hotline_not_police } { $punishment }
    .telegram =
        Vă răspundem cinstit: se poate întâmpla ca poliția să vadă întâi actele și abia apoi omul. E bine să știți asta dinainte.

        { $punishment }

        Dacă vă opresc sau vă rețin: dacă v-au obligat sau v-au înșelat, spuneți asta de la început. Cereți un avocat și un traducător. Nu semnați ce nu puteți citi. Cereți să sune la o organizație de ajutor. Dacă ați primit deja o pedeapsă, s-ar putea ca un avocat să o poată contesta.

        O organizație de ajutor ar trebui să țină pentru ea ce îi spuneți. Întrebați-o întâi despre asta, înainte să mergeți la vreun birou.
        { $hotline_not_police }

trust_police =
    .sms = Dumneavoastră hotărâți. Dacă polițiști sau alți oameni ai statului sunt clienții sau prietenii lor, puteți începe fără poliție: întâi o organizație de ajutor sau un avocat. { $hotline_not_police }
    .telegram =
        Aveți motive să vă feriți și dumneavoastră hotărâți. Nu sunăm la poliție fără să vă întrebăm, decât dacă e în pericol o viață sau un copil.

        Puteți începe și fără poliție: cu o organizație de ajutor, un avocat, un medic, ambasada. Ei pot găsi o secție de poliție departe de acolo sau un procuror și pot merge cu dumneavoastră. Vă pot ajuta și dacă nu mergeți niciodată.

        Dacă sunt implicați polițiști, soldați sau oameni din organizații de ajutor, spuneți unei persoane de aici. Se ține separat și se marchează, ca să vadă doar cine trebuie.
        { $hotline_not_police }

testify =
    .sms = Nu e nevoie să hotărâți acum. { $legal_line } { $reflection } Puteți cere avocat, traducător și protecție. Adăpostul și medicul nu ar trebui să depindă de asta. Unele permise depind.
    .telegram =
        Nu e nevoie să hotărâți acum despre poliție sau tribunal.

        { $reflection }

        Adăpostul, medicul și avocatul nu ar trebui să depindă de decizia de a da declarații. Vă spunem cinstit: unele permise de ședere depind de asta, altele nu.
        { $permit }

        La tribunal puteți cere un avocat, un traducător, pe cineva care să vă însoțească și să puteți vorbi fără să îi vedeți.
        { $legal_line }

compensation =
    .sms = S-ar putea să primiți bani: pentru munca neplătită și pentru ce vi s-a făcut. Un avocat îi poate cere. { $legal_line } { $compensation } Pot exista termene. Păstrați dovezi, dacă nu vă pune în pericol.
    .telegram =
        S-ar putea să primiți bani pentru munca neplătită și pentru ce vi s-a făcut.

        { $compensation }

        Pot exista termene, deci întrebați din timp un avocat. Ajută dovezile: mesaje, poze, nume, zile și ore. Nu e nevoie să le aveți pe toate.
        { $lawyer }
        { $legal_line }

legal_help =
    .sms = { $lawyer } { $legal_line } Puteți cere un traducător și pe cineva care să vă însoțească. Întrebați înainte să semnați ceva.
    .telegram =
        { $lawyer }

        Avocatul dumneavoastră lucrează pentru dumneavoastră, nu pentru poliție, și păstrează secret ce îi spuneți. Puteți cere un traducător care vorbește limba dumneavoastră și pe cineva de la o organizație de ajutor care să vă însoțească.

        Întrebați înainte să semnați ceva și înainte să mergeți fără însoțitor la biroul pentru străini.
        { $legal_line }

medical_care =
    .sms = { $health } E urgent? { $ambulance } După viol mergeți la medic în cel mult 3 zile, cel mai bine azi: există medicamente împotriva HIV și a sarcinii. Puteți cere o doctoriță și un traducător. Întrebați ce rămâne secret.
    .telegram =
        { $health }

        Puteți întreba despre sarcină, analize, răni, somn sau frică. Puteți cere o doctoriță și un traducător și să vorbiți cu medicul fără alții de față. Medicii păstrează secretul; întrebați întâi ce trebuie să spună altora.

        După viol sau sex neprotejat mergeți la medic în cel mult 3 zile, cel mai bine azi: există medicamente împotriva HIV și a sarcinii.
        Dacă e urgent:
        { $ambulance }
        { $medical_line }
