### For people who have not left: offers, legal ways, the journey.

job_offer =
    .sms = E bine că întrebați întâi. Semne de pericol: vi se cer bani pentru angajare, plecați ca turist, contractul vine mai târziu, trebuie să vă hotărâți azi. Putem verifica împreună: scrieți { -word-check } sau { -word-person }.
    .telegram =
        E bine că întrebați înainte să plecați. Multe oferte sunt adevărate, unele nu. Câteva întrebări lămuresc multe.

        Semne de pericol: trebuie să plătiți ca să vă angajați; vi se spune să intrați ca pentru vacanță și să faceți actele mai târziu; nu e contract sau nu îl puteți citi; vă cer pașaportul; trebuie să vă hotărâți azi; vi se cere să nu spuneți nimănui.

        Verificați că firma există: adresa, un număr găsit de dumneavoastră, registrul firmelor. Cereți să vorbiți cu cineva care lucrează acolo.
        { $check_office }

        Putem verifica oferta împreună, zece întrebări scurte.

offer_check_intro = Punem cel mult zece întrebări scurte despre ofertă. Răspundeți { -word-yes }, { -word-no } sau { -word-unsure }.

offer_question = { $question }

offer_result_danger =
    .sms = Pare periculos: { $reasons } Nu trimiteți bani sau pașaportul și nu plecați pe baza acestei oferte. { $check_office } O poate verifica cineva de aici: scrieți { -word-person }.
    .telegram =
        Pare periculos. De ce:

        { $reasons }

        Nu trimiteți bani, poze sau pașaportul și nu plecați pe baza acestei oferte. Dacă au deja actele dumneavoastră sau vă amenință, spuneți-i unei persoane de aici.
        { $check_office }

offer_result_careful =
    .sms = Atenție: { $reasons } Cereți contract scris, verificați firma, sunați angajatorul la un număr găsit de dumneavoastră. { $check_office }
    .telegram =
        Atenție. Nu totul se potrivește:

        { $reasons }

        Înainte să spuneți da: cereți contract într-o limbă pe care o citiți, căutați firma în registru, sunați la un număr găsit de dumneavoastră, întrebați la ambasada acelei țări despre viză.
        { $check_office }

offer_result_calm =
    .sms = Nu vedem semne de pericol în răspunsuri. Asta nu dovedește că e sigur. Păstrați copii după acte, spuneți cuiva unde mergeți, stabiliți un cuvânt secret. { $check_office }
    .telegram =
        Nu vedem semne de pericol în răspunsurile dumneavoastră. Asta nu dovedește că e sigur.

        Înainte să plecați: păstrați copii după pașaport și contract, spuneți adresa și numele cuiva de încredere, stabiliți un cuvânt secret și aveți bani ai dumneavoastră pentru întoarcere.
        { $check_office }

legal_migration =
    .sms = Se poate munci legal în străinătate. Întrebări? Scrieți { -word-person }. { $routes } Permisul îl cere angajatorul, nu plătiți pentru angajare. Regulile se schimbă în fiecare an. { $check_office }
    .telegram =
        Se poate merge legal la muncă în străinătate. Regulile se schimbă în fiecare an.

        { $routes }

        De obicei angajatorul cere permisul și tot el plătește agenția, nu dumneavoastră. Viza o dă doar consulatul sau biroul lui de vize. Cine intră ca turist nu are voie să muncească.
        { $check_office }

travel_agent_risk =
    .sms = Atenție: cine vă ia pașaportul, vă îndatorează sau vă cere să mințiți la graniță poate vrea să vă țină apoi cu forța. { $hotline } Păstrați-vă actele. Încă puteți spune nu.
    .telegram =
        Vă rugăm, aveți grijă. Cine vă cere pașaportul, vă plătește drumul și apoi vă cere banii sau vă spune să mințiți la graniță se poate folosi de asta ca să vă țină apoi cu forța. Una e să treceți granița fără acte; alta e să vă oblige să plătiți drumul cu trupul sau cu munca: asta e o infracțiune împotriva dumneavoastră.

        Țineți pașaportul la dumneavoastră. Nu semnați datorii. Trimiteți cuiva de încredere numele, numerele de telefon și drumul. Încă puteți spune nu, și pe drum, și la aeroport: spuneți unui polițist de frontieră sau echipajului.
        { $hotline }

stay_safe_abroad =
    .sms = Înainte să plecați: trimiteți cuiva de încredere o poză cu pașaportul și contractul, și adresa. Luați bani ai dumneavoastră și stabiliți un cuvânt care înseamnă "ajutor". Nu dați nimănui pașaportul. { $hotline_there }
    .telegram =
        Înainte să plecați:
        - trimiteți o poză cu pașaportul, viza și contractul cuiva în care aveți încredere
        - lăsați adresa, numele și telefoanele angajatorului și ale șoferului
        - stabiliți un cuvânt care înseamnă "ajutor" și o zi pentru primul telefon
        - învățați pe de rost numărul de urgență și numărul ambasadei
        - țineți la dumneavoastră pașaportul și destui bani pentru întoarcere

        Când sunteți acolo: dacă munca nu e cea promisă sau vă iau actele ori banii, aveți voie să plecați. Nu e vina dumneavoastră.
        { $hotline_there }
