### Rights: what was done to the writer, police, court, money, health.

am_i_trafficked =
    .sms = Nëse me forcë, kërcënime, gënjeshtra ose borxh nuk të lënë të ndalesh, është krim ndaj teje dhe ke të drejta. { $hotline } Edhe nëse në fillim the po, kjo nuk e bën të ligjshme.
    .telegram =
        Shumë njerëz e pyesin këtë, dhe shumë thanë po në fillim: për rrugën, për punë pa dokumente, për seks me para. Kjo nuk e bën të ligjshme atë që erdhi pastaj.

        Vlen çfarë ndodh tani. A mund të thuash jo? A mund të ikësh? Kush i mban dokumentet, telefonin, paratë e tua? Nëse dikush me forcë, kërcënime, gënjeshtra ose borxh nuk të lë të ndalesh, ky është krim ndaj teje, dhe ke të drejtë për mbrojtje.

        Nën 18 vjeç nuk ka nevojë të vërtetohet forca ose gënjeshtra.

        Nuk ka nevojë ta dish me siguri, as ta quash me ndonjë emër. Nëse i tregon dikujt, kjo nuk të lidh me asgjë.
        { $hotline }

documents_taken =
    .sms = Askush nuk ka të drejtë të ta mbajë pasaportën: në shumë shtete është krim. Nuk i humb të drejtat. { $hotline } Mund të marrësh dokumente të reja; një organizatë ndihme mund të vijë me ty.
    .telegram =
        Askush nuk ka të drejtë t'i mbajë pasaportën ose dokumentet e tua, as për borxh, as për qira, as "që të ruhen". Në shumë shtete është krim.

        Kur humbet dokumenti, të drejtat nuk humbasin. Ambasada jote mund të të japë një dokument udhëtimi, dhe një organizatë ndihme mund të vijë atje me ty. Nëse ke frikë nga shteti yt, pyet një avokat para se të shkosh në ambasadë. Ndihmon një foto ose kopje e pasaportës, edhe çdo letër e vjetër me emrin tënd. Nëse dokumentet që ke janë false, thuaja më parë një avokati.

        Mos rreziko një përleshje për t'i marrë përsëri. Policisë mund t'i kërkohet t'i marrë, edhe më vonë.
        { $hotline }

debt_bondage =
    .sms = Borxhi për rrugën, dokumentet ose "çmimin tënd" që nuk ulet kurrë është kurth për të të mbajtur. { $hotline } Borxhin e shpikur nuk ke pse ta paguash. Askush nuk ka të drejtë të të detyrojë ta lash me punë.
    .telegram =
        Borxhe të tilla i shpikin për t'i mbajtur njerëzit: për rrugën, për dokumentet, për qiranë, për gjoba, për "çmimin tënd". Rriten ndërsa punon dhe nuk mbarojnë kurrë. Një borxh që e shpikën për të të mbajtur nuk ke pse ta paguash.

        Askush nuk ka të drejtë të të detyrojë me forcë ose kërcënime ta lash borxhin me punë. Në shumë shtete është krim, dhe një avokat mund ta kundërshtojë atë borxh. Nuk ka nevojë të paguash për lirinë tënde.

        Nëse për këtë të kërcënojnë ty ose familjen, na shkruaj, dhe mendojmë më parë për sigurinë.
        { $hotline }

unpaid_wages =
    .sms = Puna duhet paguar, në shumicën e shteteve edhe pa dokumente ose kontratë. Pagën mund ta kërkojë një sindikatë ose një avokat. { $labour_line } Nëse nuk ka rrezik, shëno ditët, orët, vendin, emrat, dhe ruaji mesazhet e fotot.
    .telegram =
        Puna duhet paguar, me kontratë ose pa kontratë, në shumë shtete edhe pa dokumente. Gjobat, qiraja dhe "trajnimi" nuk duhet të ta hanë pagën.

        Nëse nuk ka rrezik, shëno ditët, orët, vendin, kush jepte urdhra dhe çfarë të premtuan. Ruaji mesazhet dhe fotot e vendit. Një sindikatë, një avokat ose inspektorati i punës mund të të ndihmojnë t'i marrësh paratë, edhe pasi të kesh ikur.

        Nëse nuk mund të ikësh, ose të kërcënojnë kur e kërkon pagën, na e shkruaj.
        { $labour_line }

arrest_or_deport =
    .sms = Të detyruan? Thuaje menjëherë. Mos nënshkruaj asgjë që nuk e lexon dot, kërko avokat dhe përkthyes. { $hotline_not_police } { $punishment }
    .telegram =
        Po të themi të vërtetën: ndodh që policia i sheh më parë dokumentet dhe më vonë njeriun. Prandaj është mirë ta dish që më parë.

        { $punishment }

        Nëse të ndalojnë ose të arrestojnë: nëse të detyruan ose të mashtruan, thuaje menjëherë. Kërko avokat dhe përkthyes. Mos nënshkruaj atë që nuk e lexon dot. Kërko që të thërrasin një organizatë ndihme. Nëse të kanë dënuar tashmë, një avokat mund ta kundërshtojë edhe tani.

        Një organizatë ndihme duhet ta mbajë për vete atë që i tregon. Pyete më parë për këtë, para se të shkosh në ndonjë zyrë.
        { $hotline_not_police }

trust_police =
    .sms = Vendos ti. Nëse policë a zyrtarë janë klientë ose miq të tyre, mund të fillosh pa policinë: më parë një organizatë ndihme ose një avokat. { $hotline_not_police }
    .telegram =
        Ke arsye të ruhesh, dhe vendos ti. Ne nuk e thërrasim policinë pa të pyetur, përveç kur është në rrezik një jetë ose një fëmijë.

        Mund të mos fillosh me policinë: një organizatë ndihme, një avokat, një mjek, ambasada jote. Ata mund të gjejnë polici larg prej aty, ose një prokuror, dhe të vijnë me ty. Mund të të ndihmojnë edhe nëse nuk shkon kurrë.

        Nëse janë të përzier policë, ushtarë ose njerëz të organizatave, thuaja një njeriu nga ne. Kjo ruhet veçmas dhe shënohet, që ta shohin vetëm njerëzit e duhur.
        { $hotline_not_police }

testify =
    .sms = Nuk ka nevojë të vendosësh tani. { $legal_line } { $reflection } Mund të kërkosh avokat, përkthyes dhe mbrojtje. Streha dhe mjeku nuk duhet të varen nga kjo. Disa leje qëndrimi varen nga kjo.
    .telegram =
        Nuk ka nevojë të vendosësh tani për policinë ose gjykatën.

        { $reflection }

        Streha, mjeku dhe avokati nuk duhet të varen nga dëshmia jote. Po të themi të vërtetën: disa leje qëndrimi varen nga ajo, të tjera jo.
        { $permit }

        Në gjyq mund të kërkosh avokat, përkthyes, dikë që të rrijë pranë teje, dhe mënyra për të folur pa i parë ata.
        { $legal_line }

compensation =
    .sms = Ndoshta mund të marrësh para: për punën e papaguar dhe për atë që të bënë. Mund t'i kërkojë një avokat. { $legal_line } { $compensation } Mund të ketë afate. Ruaji provat, nëse nuk ka rrezik.
    .telegram =
        Ndoshta mund të marrësh para për punën e papaguar dhe për atë që të bënë.

        { $compensation }

        Mund të ketë afate, prandaj pyet sa më shpejt një avokat. Provat ndihmojnë: mesazhe, foto, emra, ditë dhe orë. Nuk ka nevojë t'i kesh të gjitha.
        { $lawyer }
        { $legal_line }

legal_help =
    .sms = { $lawyer } { $legal_line } Mund të kërkosh përkthyes dhe dikë që të vijë me ty. Pyet para se të nënshkruash diçka.
    .telegram =
        { $lawyer }

        Avokati yt punon për ty, jo për policinë, dhe e mban të fshehtë atë që thua. Mund të kërkosh një përkthyes që flet gjuhën tënde, dhe dikë nga një organizatë ndihme që të vijë me ty.

        Pyet para se të nënshkruash diçka, dhe para se të shkosh vetëm në zyrën e të huajve.
        { $legal_line }

medical_care =
    .sms = { $health } Urgjencë? { $ambulance } Pas përdhunimit shko brenda 3 ditëve, më mirë sot: ka ilaçe kundër HIV-it dhe shtatzënisë. Mund të kërkosh një mjeke dhe përkthyes. Pyet çfarë mbahet e fshehtë.
    .telegram =
        { $health }

        Mund të pyesësh për shtatzëninë, analizat, plagët, gjumin ose frikën. Mund të kërkosh një mjeke dhe përkthyes, dhe të mbetesh vetëm me mjekun. Mjekët e ruajnë sekretin; pyet më parë çfarë duhet t'u tregojnë të tjerëve.

        Pas përdhunimit ose seksit pa mbrojtje shko brenda 3 ditëve, më mirë sot: ka ilaçe kundër HIV-it dhe shtatzënisë.
        Në urgjencë:
        { $ambulance }
        { $medical_line }
