### What to do in this minute.  SMS: two segments with the longest number, in every language.

# The writer, or somebody with them, is being hurt, locked in or taken away now.
immediate_danger =
    .sms = Nëse mund të dalësh pa rrezik, shko ku ka njerëz. { $emergency } Thuaj në fillim ku je. Nuk flet dot? Trokit në telefon, kollitu, shtyp tastet po ta kërkojnë. { $quiet }
    .telegram =
        Nëse mund të dalësh pa rrezik, shko ku ka njerëz të tjerë: në një dyqan, një bar, një spital, te një fqinj. Nëse jo, rri afër një daljeje.

        { $emergency }
        Thuaj në fillim ku je, pastaj çfarë po ndodh. Nëse nuk mund të flasësh, telefono dhe trokit në telefon ose bëj zhurmë; nëse ta kërkojnë, shtyp tastet.
        { $quiet }

        Na shkruaj në çdo kohë, mjafton një fjalë.

medical_emergency =
    .sms = { $ambulance } Thuaj ku je. Merr frymë, por nuk zgjohet? Ktheje në krah dhe rri pranë. Dokumentet nuk kanë rëndësi tani.
    .telegram =
        { $ambulance }
        Thuaj ku je dhe çfarë ka ndodhur. Bëj si të të thonë ata.

        Nëse dikush merr frymë, por nuk zgjohet, ktheje në krah dhe rri pranë. Nëse del shumë gjak, shtype fort plagën me një rrobë ose peshqir.

        Dokumentet dhe paratë nuk kanë rëndësi tani. Në shumicën e vendeve spitali duhet të ndihmojë më parë.

self_harm =
    .sms = Mirë që na shkrove. Largo çfarë mund të të lëndojë, shko pranë dikujt. A mendon ta lëndosh veten tani? { $ambulance } { $distress_line } Vazhdo të shkruash.
    .telegram =
        Mirë që na shkrove. Ajo që mban brenda është shumë e rëndë, dhe nuk ke pse ta mbash pa ndihmë.

        Nëse mundesh, largo çdo gjë që mund të të lëndojë. Shko pranë dikujt, ose hape derën.

        Nëse ke frikë se mos e lëndon veten tani:
        { $ambulance }
        { $distress_line }

        Vazhdo të na shkruash, mjafton një fjalë.

minor_at_risk =
    .sms = Bëre mirë që shkrove. Nuk është faji yt. Je në rrezik? { $emergency } { $child_line }
    .telegram =
        Bëre mirë që shkrove. Nuk është faji yt, edhe nëse për diçka ke thënë po.

        Nëse mundesh, shko te një i rritur që i beson: mësues, mjek, fqinj.

        Nëse je në rrezik tani:
        { $emergency }
        { $child_line }

        Këtu nuk ka nevojë të shpjegosh asgjë.

# Someone may be reading: nothing here names a subject.
being_watched =
    .sms = Mirë. Vetëm mesazhe të shkurtra. Këto mund t'i fshish. Shkruaj kur të duash, atëherë përgjigjemi.
    .telegram =
        Mirë. Tani e tutje vetëm mesazhe të shkurtra. Këto mund t'i fshish.

        Shkruaj kur të duash. Ne përgjigjemi atëherë, jo më parë.

being_watched_short = Mirë. Shkruaj kur të duash.

threats =
    .sms = Kërcënimet ndaj teje ose familjes janë krim, edhe kur thonë se do të tregojnë fotot e tua. Rrezik tani? { $emergency } { $hotline } Ruaji mesazhet, nëse nuk ka rrezik.
    .telegram =
        Kërcënimet janë krim. Kjo vlen për kërcënimet ndaj teje, ndaj fëmijëve ose familjes në vendin tënd, dhe kur thonë se do të tregojnë foto të tuat. Ti nuk ke bërë asgjë të keqe.

        Nëse nuk ka rrezik, ruaji mesazhet, ose një foto të tyre, aty ku askush nuk i gjen. Mos paguaj që të heshtin: zakonisht nuk mbaron me kaq. Edhe familja mund të paralajmërohet; mund të mendojmë bashkë se si.

        Nëse mund të ndodhë tani:
        { $emergency }
        { $hotline }

# Short steps that follow a first answer, one at a time.
danger_ask_place = Ku je? Rruga, qyteti, ose çfarë sheh nga dritarja. Mjafton një fjalë.

danger_ask_now = A je në rrezik në këtë çast? Shkruaj { -word-yes } ose { -word-no }.

danger_violence =
    .sms = A është ai njeri aty tani? Rri afër derës, larg kuzhinës dhe banjës. { $emergency } Nëse je lënduar, më parë mjeku.
    .telegram =
        A është ai njeri aty tani? Rri afër një daljeje, jo në kuzhinë dhe jo në banjë.

        { $emergency }
        Nëse je lënduar, më parë mjeku. Nuk ka nevojë të thuash si ndodhi.

danger_confined =
    .sms = A mund të të dëgjojë ndonjë fqinj, nga dritarja ose përmes murit? Mos u hidh poshtë. { $emergency } Na shkruaj rrugën ose çfarë sheh.
    .telegram =
        A mund të të dëgjojë ndonjë fqinj, nga dritarja ose përmes murit? Të lutemi, mos u hidh poshtë.

        { $emergency }
        Na shkruaj rrugën, katin, ose çfarë sheh nga dritarja.

danger_moved =
    .sms = Bëj që të të shohin: në pompë benzine, në kufi, kur ndaleni. Thuaj "help" (ndihmë) te banaku ose te kufiri. { $emergency } Na shkruaj tabelat, makinën, ngjyrën.
    .telegram =
        Bëj që të të shohin të tjerët: në një pompë benzine, në kufi, kur ndaleni për tualet. Thuaji "help" (ndihmë) dikujt te banaku ose te kufiri.

        { $emergency }
        Na shkruaj çfarë mundesh: tabelat e rrugës, makinën, ngjyrën, shkronjat e targës.

danger_weapon =
    .sms = Bëj atë që të mban gjallë. Mos u përlesh për armën. Kur të mundesh, largohu. { $emergency }
    .telegram =
        Bëj atë që të mban gjallë. Mos u përlesh për armën, mos rri para derës.

        Kur të mundesh, largohu prej aty. { $emergency }

danger_medical =
    .sms = { $ambulance } Bëj si të të thonë ata. Pas telefonatës na shkruaj si është ai njeri.
    .telegram =
        { $ambulance }
        Telefono më parë dhe bëj si të të thonë ata. Pastaj na shkruaj si është ai njeri.

danger_self_harm =
    .sms = Nëse ke marrë ose bërë diçka, mos prit. { $ambulance } Vazhdo të na shkruash. A ka dikë pranë teje?
    .telegram =
        Nëse ke marrë ose bërë tashmë diçka, mos prit:
        { $ambulance }
        { $distress_line }

        Vazhdo të na shkruash dhe na trego çfarë të dhemb më shumë, nëse do. A ka dikë pranë teje tani?

danger_minor =
    .sms = A mund të shkosh te një i rritur që i beson, te një mësues, te mjeku, në një dyqan? { $child_help } Nuk ka nevojë të shpjegosh më shumë.
    .telegram =
        A ka afër ndonjë të rritur që i beson: mësues, mjek, fqinj, dikush në dyqan? Mund të shkosh aty.

        { $child_help }
        Këtu nuk ka nevojë të shpjegosh më shumë.

danger_over = Mirë që tani nuk ka rrezik. Nëse ndryshon, shkruaj një fjalë. Çfarë të duhet tani: një vend, të drejtat, para, një njeri?
