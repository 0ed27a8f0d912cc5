### One sentence shape per legal value.  The values stand in knowledge/data/facts; no figure is typed here.
### `$country` is a bare name: keep it before the colon.  Never "you qualify": "you may be able to".

# $days (number), $bound: at_least, up_to, exactly
slot-reflection =
    { $country }: mund të marrësh { $bound ->
        [at_least] të paktën { $days ->
            [one] { $days } ditë
           *[other] { $days } ditë
        }
        [up_to] deri në { $days ->
            [one] { $days } ditë
           *[other] { $days } ditë
        }
       *[exactly] { $days ->
            [one] { $days } ditë
           *[other] { $days } ditë
        }
    } për të pushuar dhe për të vendosur, pa u dëbuar.
slot-reflection-general = Në shumë shtete mund të marrësh disa javë për të pushuar dhe për të vendosur, pa u dëbuar.

# $months (number)
permit-length =
    { $country }: ndoshta mund të marrësh leje qëndrimi për { $months ->
        [one] { $months } muaj
       *[other] { $months } muaj
    }.
permit-open = { $country }: ndoshta mund të marrësh leje qëndrimi.
permit-cooperation =
    { $cooperation ->
        [none] Për këtë nuk ka nevojë të ndihmosh policinë.
        [either] Ka një rrugë me policinë dhe një rrugë pa policinë.
        [mostly] Zakonisht kërkohet të ndihmosh policinë, me përjashtime (mosha, sëmundja, rreziku).
       *[required] Për këtë kërkohet të ndihmosh policinë ose gjykatën.
    }
# What a permit is for when not for being exploited.
permit-ground =
    { $ground ->
        [danger] Është për njerëz që do të ishin në rrezik në vendin e tyre.
        [hardship] Është për raste personale shumë të vështira.
       *[home_violence] Është për dhunën në shtëpi.
    }
permit-work =
    { $work ->
        [yes] Me të mund të punosh.
        [no] Me të nuk lejohet puna.
       *[with_permission] Puna mund të lejohet nëse e kërkon.
    }
permit-renewable = Mund të zgjatet.
permit-path =
    { $path ->
        [long_term] Me të ndoshta mund të qëndrosh për një kohë të gjatë.
       *[change] Mund të ndërrohet me një leje tjetër.
    }
permit-family =
    { $family ->
        [family] Mund të përfshihet edhe familja e ngushtë.
        [children] Mund të përfshihen edhe fëmijët e tu.
       *[may_be] Në disa raste mund të përfshihet familja.
    }
permit-office = Vendos kjo zyrë: { $office }. Shko atje me një organizatë ndihme ose me një avokat.
# Rules that may have changed: only the name of the permit ($permit).
permit-unsure = { $country }: ndoshta ka një leje qëndrimi për ty ({ $permit }). Rregullat mund të kenë ndryshuar, pyet një avokat.
slot-permit-general = Shumë shtete u japin leje qëndrimi njerëzve që janë shfrytëzuar. Disa varen nga ndihma për policinë, disa jo.

punishment =
    { $exists ->
        [yes] { $country }: ligji thotë se nuk duhet të të dënojnë për atë që të detyruan ta bësh.
        [partly] { $country }: ligji të mbron pjesërisht nga dënimi për atë që të detyruan ta bësh.
        [discretionary] { $country }: prokurori mund ta mbyllë çështjen për atë që të detyruan ta bësh.
       *[no] { $country }: nuk ka rregull të veçantë, prandaj kërko menjëherë një avokat.
    }
slot-punishment-general = Nuk duhet të të dënojnë për dokumente false, punë pa leje ose prostitucion, kur të kanë detyruar. Shumë ligje e thonë këtë.

asylum-office = { $country }: azili kërkohet këtu: { $office }.
asylum-recognised =
    { $recognised ->
        [yes] { $country }: atje u kanë dhënë azil njerëzve që ishin trafikuar, rast pas rasti.
        [rarely] { $country }: atje jepet rrallë, fol më parë me një avokat.
       *[case_by_case] { $country }: çdo rast shihet më vete.
    }
slot-asylum_law-general = Çdo rast shihet më vete.

compensation-fund =
    { $fund ->
        [yes] { $country }: shteti ka një fond për këtë.
        [limited] { $country }: ka një fond shtetëror, por merret me vështirësi.
       *[no] { $country }: nuk ka fond shtetëror.
    }
compensation-court = Mund të kërkosh para edhe në gjyqin penal.
slot-compensation-general = Në shumë shtete kjo bëhet përmes gjykatës penale, gjykatës së punës ose një fondi shtetëror.

health =
    { $who ->
        [everyone_wider] { $country }: mund të shkosh te mjeku pa dokumente, jo vetëm në urgjencë.
        [everyone_urgent] { $country }: ndihmën urgjente e merr edhe pa dokumente.
       *[victims] { $country }: njerëzit që janë shfrytëzuar marrin mjekim përmes shërbimeve të ndihmës.
    }
health-unreported = Mjekët dhe infermierët nuk kanë të drejtë të të denoncojnë.
slot-health-general = Në shumicën e shteteve ndihma urgjente është për të gjithë, edhe pa dokumente ose para. Organizatat e ndihmës njohin mjekë që nuk pyesin.

lawyer =
    { $free ->
        [yes] { $country }: mund të marrësh avokat falas.
        [low_income] { $country }: avokati mund të jetë falas, nëse ke pak para.
        [first_advice] { $country }: këshilla e parë e avokatit mund të jetë falas.
       *[limited] { $country }: ka avokatë falas, një organizatë ndihme mund të gjejë një.
    }
slot-lawyer-general = Ndoshta mund të marrësh avokat falas, shpesh përmes një organizate ndihme.

slot-return_help = { $country }: ka ndihmë për kthimin në vendin tënd.
slot-return_help-general = Kthimin mund ta planifikojë me ty një organizatë ndihme ose Organizata Ndërkombëtare për Migracionin.

third-country =
    { $scheme ->
        [rare] { $country }: në raste të rralla pranohen nga jashtë dëshmitarë të mbrojtur.
        [temporary_protection] { $country }: njerëzit prej atje ndoshta marrin mbrojtje të përkohshme në Bashkimin Evropian.
       *[none] { $country }: për këtë nuk ka program të veçantë.
    }
slot-third_country-general = Asnjë shtet nuk e ka detyrë të të pranojë nga jashtë.

slot-family =
    { $family ->
        [family] { $country }: me leje qëndrimi mund të përfshihet edhe familja e ngushtë.
        [children] { $country }: me leje qëndrimi mund të përfshihen edhe fëmijët e tu.
       *[may_be] { $country }: me leje qëndrimi, në disa raste mund të përfshihet familja.
    }
slot-family-general = Me shumë leje qëndrimi mund të përfshihen familja e ngushtë ose fëmijët.

# The navigator.  One sentence each: what it gives, whether it depends on helping the police, the first step.
duration-days =
    { $days ->
        [one] { $days } ditë
       *[other] { $days } ditë
    }
duration-months =
    { $months ->
        [one] { $months } muaj
       *[other] { $months } muaj
    }
option-child =
    .sms = Nën 18 vjeç: më parë duhet të të japin vend të sigurt dhe kujdestar.
    .telegram = Nën 18 vjeç: më parë duhet të të japin një vend të sigurt dhe një kujdestar ligjor. Kjo nuk duhet të varet nga ndihma për policinë. Pyet një linjë për fëmijë ose na pyet ne.
option-rest =
    .sms = Kohë për të pushuar dhe vendosur{ $length }. Për policinë vendos më vonë.
    .telegram = Kohë për të pushuar dhe për të vendosur{ $length }. Për policinë vendos më vonë. Pyet një organizatë ndihme.
option-rest-general = Në shumë shtete: disa javë për të pushuar dhe vendosur. Për policinë vendos më vonë.
option-permit-general = Leje qëndrimi: disa shtete e japin vetëm nëse ndihmon policinë, disa edhe pa këtë. Mund ta thotë një avokat.
option-permit-free =
    .sms = Leje qëndrimi{ $length }. Ka një mënyrë edhe pa ndihmuar policinë.
    .telegram = Leje qëndrimi{ $length }. Ka një mënyrë ta marrësh pa ndihmuar policinë. Pyet një organizatë ndihme ose një avokat.
option-permit-tied =
    .sms = Leje qëndrimi{ $length } nëse ndihmon policinë ose gjykatën.
    .telegram = Leje qëndrimi{ $length } nëse ndihmon policinë ose gjykatën. Pyet një avokat para se të flasësh.
option-eu =
    .sms = Me pasaportë të BE-së nuk të duhet leje në BE.
    .telegram = Me pasaportë të BE-së nuk të duhet leje në BE, dhe ke të njëjtën të drejtë për ndihmë.
option-protection = Mbrojtje e përkohshme për ata që ikën nga lufta ({ $country }): ndoshta mund të qëndrosh, të punosh dhe të shkosh te mjeku.
option-asylum =
    .sms = Azil, nëse kthimi është i rrezikshëm. Pa nevojë të ndihmosh policinë.
    .telegram = Azil, nëse kthimi është i rrezikshëm: nëse të kanë bërë keq, ke frikë nga hakmarrja, se mos të shesin përsëri ose se mos të përzë familja. Nuk varet nga policia. Pyet një avokat.
option-third =
    .sms = Shtet tjetër: rrallë, mund ta shohë një avokat.
    .telegram = Shtet tjetër: rrallë, nuk varet nga policia. Një avokat mund të shohë për familjen ose programet e Kombeve të Bashkuara.
option-home =
    .sms = Kthim me ndihmë, nëse do ti dhe nuk ka rrezik.
    .telegram = Kthim në vendin tënd me ndihmë, vetëm nëse do ti dhe nuk ka rrezik. Nuk varet nga policia. Na thuaj, e planifikojmë bashkë.

# Ways to work abroad.  $kind is one of the route-kind texts, $through empty or route-through.
slot-routes-general = Pyet ambasadën ose zyrën shtetërore të punësimit.
route = { $country }: { $kind }{ $through }.
route-through = , zyra: { $office }
route-kind-seasonal = punë sezonale
route-kind-work_permit = leje pune me ofertë pune
route-kind-skilled = punë e kualifikuar
route-kind-short_job = punë të shkurtra me kuotë
route-kind-posted = punë për një firmë nga vendi yt
route-kind-quota = kuotë vjetore për punëtorë
route-kind-care = kujdes për të moshuar ose njerëz me aftësi të kufizuara
route-kind-agreement = marrëveshje mes dy shteteve
route-kind-au_pair = au pair

slot-check_office = Kontrolloje falas: { $office } ({ $country }).
slot-check_office-general = Kërkoji zyrës së punësimit ose një linje ndihme ta shohë ofertën.

# Only in Telegram, after a person is told.
slot-wait_note = Nëse nuk mund të presë, telefono në { $number } ({ $country }).
