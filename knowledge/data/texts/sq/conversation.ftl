### The conversation itself.  First replies name no subject: somebody else may read them.

first_contact =
    .sms = Përshëndetje. Mund të shkruash këtu ditë e natë, me fjalët e tua. Përgjigjet e para janë automatike. Për të folur me një njeri shkruaj { -word-person }. Për të fshirë gjithçka shkruaj { -word-erase }.
    .telegram =
        Përshëndetje. Mund të shkruash këtu me fjalët e tua, ditë e natë. Në fillim përgjigjet janë automatike; pastaj mund të vazhdojë një njeri.

        Shkruaj kur të duash. Gjithçka mund të fshihet në çdo kohë.

# Sent as it is, in two languages, when the language is not clear.
first_contact_which_language = Përshëndetje. Në cilën gjuhë do? Thjesht shkruaj në atë gjuhë.

greet = Përshëndetje. Shkruaj çfarë të duhet, me fjalët e tua. Për të folur me një njeri shkruaj { -word-person }.

thanks = S'ka përse. Jemi këtu kur të duash.

goodbye = Kujdesu për veten. Mund të shkruash përsëri në çdo kohë.

affirm = Mirë. Na trego edhe pak më shumë, që të mund të përgjigjemi.

deny = Mirë. Na thuaj me fjalë të tjera çfarë të duhet.

out_of_scope = Për këtë nuk mund të ndihmojmë këtu. Nëse të duhet diçka tjetër, thjesht shkruaj. Për të folur me një njeri shkruaj { -word-person }.

patience = Jemi këtu për ata që kanë nevojë për ndihmë. Shkruaj kur të duash të pyesësh diçka.

what_now = Hap pas hapi. Je në rrezik tani? { $emergency } Nëse jo: çfarë është më e vështirë, vendi për të fjetur, paratë, dokumentet apo frika nga dikush? Mjafton një fjalë.

cost = Ndihma jonë është falas. Askush nuk ka të drejtë të të kërkojë para ose diçka tjetër për të. Vetëm kompania e telefonit mund të marrë para për SMS.

explain = Na fal, nuk e shkruam qartë. Na thuaj cila pjesë nuk kuptohet. Ose shkruaj { -word-person }, dhe ta shpjegon një njeri.

already_tried = Mirë bëre që provove. Nuk mbaron gjithçka me një telefonatë. Një njeri nga ne mund të kërkojë një rrugë tjetër bashkë me ty: shkruaj { -word-person }.

where_is_it = Këtu nuk shkruajmë adresa: vendet e sigurta i mbajnë të fshehta për të mbrojtur njerëzit. Telefono dhe pyet si shkohet atje, ose shkruaj { -word-person }.

my_language = Kërko përkthyes: më parë thuaj cilën gjuhë flet. Edhe një njeri nga ne mund të të ndihmojë për përkthyes: shkruaj { -word-person }.

wait = Mirë. Mos u nxito. Shkruaj përsëri kur të mundesh.

i_am_a_man = Ka ndihmë edhe për burra. Disa linja janë vetëm për gra. Na thuaj çfarë të duhet, dhe kërkojmë ku ndihmohen edhe burrat.

inform = Faleminderit që na tregove. Çfarë të duhet më shumë: një vend i sigurt, të drejtat e tua, para, dokumente apo një njeri?

rephrase =
    .sms = Na fal, nuk e kuptuam. Çfarë të duhet: 1 një vend i sigurt, 2 të drejtat e tua, 3 një njeri? Shkruaj 1, 2 ose 3, ose thuaje me fjalë të tjera.
    .telegram = Na fal, nuk e kuptuam. Shkruaje me fjalë të tjera, ose zgjidh:

who_are_you =
    .sms = Një linjë informimi. Është falas, por kompania e telefonit mund të marrë para për SMS. Përgjigjet e para janë automatike, njerëzit tanë mund t'i lexojnë të gjitha. Nuk jemi policia. Pa lejen tënde nuk i tregojmë askujt, veç kur është në rrezik një jetë ose një fëmijë. Për të fshirë shkruaj { -word-erase }.
    .telegram =
        Kjo është një linjë informimi falas. Përgjigjet e para janë automatike, nga tekste që i kanë shkruar njerëz. Dikush nga ne mund ta lexojë këtë bisedë dhe të të shkruajë.

        Nuk jemi policia. Pa lejen tënde nuk i tregojmë askujt, veç kur është në rrezik një jetë ose një fëmijë. Mesazhet ruhen të kyçura dhe fshihen pas një kohe, ose menjëherë kur ta thuash ti. Kompania e telefonit mund t'i shohë SMS-të. Çfarë ka në një bisedë në Telegram nuk mund ta shohë ajo, por vetë Telegrami mundet.

privacy =
    .sms = Kush e ka këtë telefon mund t'i lexojë të gjitha: fshiji mesazhet. Kompania e telefonit mund të shohë që na shkruan, dhe çfarë. Nëse mendon se dikush ta ndjek telefonin, shkruaj nga një tjetër. { -word-erase } fshin çfarë kemi ne.
    .telegram =
        Nga disa gjëra nuk të mbrojmë dot:

        - Kush e ka telefonin tënd mund ta lexojë këtë bisedë. Edhe kush ka hyrë në Telegramin tënd nga një pajisje tjetër.
        - Telegrami mund të shohë çfarë shkruhet këtu.
        - Një program në telefon mund t'ia tregojë dikujt tjetër. Nëse mendon kështu, shkruaj nga një telefon tjetër.
        - Mesazhet më të vjetra se dy ditë nuk i fshijmë dot nga biseda. Ti mundesh: fshije gjithë bisedën.

        Çfarë kemi ne ruhet e kyçur. { -word-erase } i fshin të gjitha.

talk_to_human = Po. Po thërrasim një njeri nga ne. Mund të duhet kohë. A është e sigurt të të shkruajmë këtu?

person_offer =
    .sms = Do që të të shkruajë një njeri nga ne? Shkruaj { -word-person }.
    .telegram = Do që të të shkruajë një njeri nga ne? Vendos ti.

person_coming =
    .sms = Po thërrasim një njeri nga ne. Nuk e dimë sa zgjat. Ndërkohë mund të vazhdosh të shkruash. { $wait_note }
    .telegram =
        Po thërrasim një njeri nga ne. Nuk e dimë sa zgjat. Ndërkohë mund të vazhdosh të shkruash, gjithçka do të lexohet.
        { $wait_note }

person_coming_danger = Po thërrasim tani një njeri nga ne. Mbaje telefonin me vete, nëse nuk ka rrezik.

person_here = Tani e tutje të shkruan një njeri. Përgjigjet nuk janë më automatike.

person_gone = Tani përgjigjet janë përsëri automatike. Nëse do përsëri një njeri, shkruaj { -word-person }.

nobody_yet =
    .sms = Ende nuk ka njeri të lirë, po provojmë përsëri. Nëse është urgjente: { $emergency } { $hotline }
    .telegram =
        Ende nuk ka njeri të lirë. Po provojmë përsëri, nuk të kemi harruar.

        Nëse është urgjente:
        { $emergency }
        { $hotline }

model_down = Përgjigjet automatike nuk funksionojnë tani. Po thërrasim një njeri nga ne. Mund të vazhdosh të shkruash.

line_down = Tani nuk mund të përgjigjemi. Mesazhi yt u ruajt dhe do të të shkruajmë sapo të mundemi. Nëse është urgjente: { $emergency }

unreadable = Këtu mund të lexojmë vetëm tekst. Të lutemi, shkruaje me pak fjalë. Për të folur me një njeri shkruaj { -word-person }.

too_long = Mesazhi ishte shumë i gjatë për ne. Të lutemi, shkruaje më të rëndësishmen në pak rreshta.

closed = Po e mbyllim këtë bisedë tani. Shkruaj përsëri në çdo kohë.

erase_confirm =
    .sms = Ta fshijmë krejt këtë bisedë? Nuk kthehet më. Për ta fshirë shkruaj { -word-yes }.
    .telegram = Ta fshijmë krejt këtë bisedë? Nuk kthehet më.

erase_kept = Mirë. Nuk u fshi asgjë.

delete_my_data = { erase_confirm.sms }

erased =
    .sms = Gjithçka për ty këtu u fshi. Mund të shkruash përsëri në çdo kohë, si për herë të parë.
    .telegram = Gjithçka për ty këtu u fshi. Mesazhet më të vjetra se dy ditë mund të mbeten në këtë bisedë: fshije nga telefoni. Mund të shkruash përsëri në çdo kohë, si për herë të parë.

erased_sms = Këtu u fshi gjithçka. Në telefonin tënd: fshije këtë bisedë, edhe këtë numër nga thirrjet dhe kontaktet. Mund të shkruash përsëri në çdo kohë.

stopped = Mirë. Nga këtu nuk vjen më asnjë mesazh. Shkruaj { -word-start } kur të duash të vazhdosh.

started = Mirë. Do të përgjigjemi përsëri. Shkruaj çfarë të duhet.

help =
    .sms = Shkruaj me fjalët e tua. { -word-person }: një njeri. { -word-menu }: temat. { -word-erase }: fshin gjithçka. { -word-stop }: pa mesazhe. Je në rrezik? { $emergency }
    .telegram =
        Shkruaj me fjalët e tua, në gjuhën tënde.
        { -word-person }: një njeri. { -word-menu }: temat. { -word-erase }: fshin gjithçka. { -word-stop }: pa mesazhe të tjera.

        Je në rrezik? { $emergency }

menu =
    .sms = Shkruaj një numër: 1 vend për të fjetur, 2 dokumente dhe qëndrim, 3 polici dhe gjykatë, 4 mjek, 5 ofertë pune, 6 për dikë tjetër, 7 një njeri.
    .telegram = Për çfarë bëhet fjalë? Zgjidh një, ose shkruaj me fjalët e tua.

language_changed = Mirë, tani e tutje në shqip.

change_language = Cila gjuhë? Thjesht shkruaj në atë gjuhë.

language_unsure = Nuk e dimë mirë në cilën gjuhë po shkruan. Të lutemi, zgjidh një, ose shkruaj në të.

ask_country =
    .sms = Në cilin shtet je? Mjafton emri i shtetit.
    .telegram = Në cilin shtet je? Mjafton emri i shtetit. Kështu të japim numrat e duhur.

ask_origin = Nga cili shtet vjen? Mund ta kalosh këtë pyetje.

confirm_country =
    .sms = Shteti: { $country }. A është kështu? Shkruaj { -word-yes }, ose shkruaj shtetin e saktë.
    .telegram = Shteti: { $country }. A është kështu?

country_noted = Mirë. Shteti: { $country }.

country_unknown = Për atë shtet ende nuk kemi numra të kontrolluar. Një njeri nga ne mund të kërkojë: shkruaj { -word-person }.

safe_to_write_ask =
    .sms = A është e sigurt të të shkruajmë këtu më vonë? Shkruaj { -word-yes } ose { -word-no }. Nëse nuk përgjigjesh, do të thotë jo.
    .telegram = A është e sigurt të të shkruajmë këtu më vonë? Nëse thua jo ose nuk përgjigjesh, shkruajmë vetëm kur shkruan ti.

safe_to_write_until = Deri kur është e sigurt? Për shembull: sot, nesër në drekë, gjithmonë.

safe_to_write_noted = Mirë, e shënuam. Nëse ndryshon, shkruaj { -word-stop }.

safe_to_write_no = Mirë. Shkruajmë vetëm kur shkruan ti.

still_safe_ask = A mund të shkruash tani? Shkruaj { -word-yes } ose { -word-no }.
still_safe_again = Nëse mund të shkruash tani, shkruaj { -word-yes }. Atëherë të përgjigjemi.

# What is left when the safe word was said: a line that means nothing.
harmless = Mirë, faleminderit.

safe_word_ask = Zgjidh një fjalë që nuk do ta shkruaje kurrë rastësisht. Pasi ta dërgosh, dërgojmë vetëm fjalë të zakonshme, derisa ta dërgosh përsëri. Mesazhet e vjetra mbeten: fshiji.

safe_word_set = Mirë. Fjala u ruajt. Fshije nga ekrani.

safe_word_unlocked = Mirë. Vazhdojmë. A është e sigurt tani?

staff_only_notice = Tani e tutje këtu përgjigjen vetëm njerëz. Mund të zgjasë më shumë.

follow_up = Përshëndetje. Na the se mund të shkruajmë. Si je? Nuk ka nevojë të përgjigjesh.

still_waiting = Je ende në radhë dhe nuk të kemi harruar. Mund të vazhdosh të shkruash.

nothing_more = Kjo është e gjitha.

nothing_to_repeat = Ende nuk ka çfarë të përsërisim. Shkruaj çfarë të duhet.

ask_medical_now = A është dikush i plagosur ose shumë keq tani? Shkruaj { -word-yes } ose { -word-no }.

ask_legal_topic = Për çfarë të duhet avokati: për të qëndruar këtu, për gjykatë, për para, apo për diçka tjetër?

legal_handoff_ask = Do që një njeri nga ne të kërkojë një avokat për ty? Themi vetëm atë që na lejon ti. Shkruaj { -word-yes } ose { -word-no }.

handoff_yes = Mirë. Po thërrasim një njeri nga ne. Çfarë mund të themi për ty? Emrin mund të mos e thuash.

handoff_no = Mirë. Atëherë nuk bëjmë asgjë. Mund të pyesësh përsëri në çdo kohë.

skip = Mirë, këtë e kalojmë.
