### For people who have not left: offers, legal ways, the journey.

job_offer =
    .sms = Mirë që pyet më parë. Shenja rreziku: paguan për ta marrë punën, udhëton si turist, kontrata vjen më vonë, duhet të vendosësh sot. Mund ta kontrollojmë bashkë: shkruaj { -word-check } ose { -word-person }.
    .telegram =
        Mirë që pyet para se të nisesh. Shumë oferta janë të vërteta, disa nuk janë. Disa pyetje tregojnë shumë.

        Shenja rreziku: duhet të paguash për punën; të thonë të shkosh si turist dhe dokumentet të vijnë më vonë; nuk ka kontratë, ose nuk e kupton dot; ta duan pasaportën; duhet të vendosësh sot; të thonë të mos i tregosh askujt.

        Kontrollo nëse firma ekziston: adresën, një numër që e ke gjetur vetë, regjistrin e firmave. Kërko të flasësh me dikë që punon atje.
        { $check_office }

        Ofertën mund ta kontrollojmë bashkë, me dhjetë pyetje të shkurtra.

offer_check_intro = Të bëjmë deri në dhjetë pyetje të shkurtra për ofertën. Shkruaj { -word-yes }, { -word-no } ose { -word-unsure }.

offer_question = { $question }

offer_result_danger =
    .sms = Kjo duket e rrezikshme: { $reasons } Mos dërgo para as pasaportën, dhe mos u nis me këtë ofertë. { $check_office } Mund ta shohë një njeri nga ne: shkruaj { -word-person }.
    .telegram =
        Kjo duket e rrezikshme. Arsyet:

        { $reasons }

        Mos dërgo para, foto as pasaportën, dhe mos u nis me këtë ofertë. Nëse i kanë marrë tashmë dokumentet e tua ose të kërcënojnë, thuaja një njeriu nga ne.
        { $check_office }

offer_result_careful =
    .sms = Ki kujdes: { $reasons } Kërko kontratë me shkrim, kontrolloje vetë firmën, telefonoji punëdhënësit në një numër që e gjen vetë. { $check_office }
    .telegram =
        Ki kujdes. Jo gjithçka përputhet:

        { $reasons }

        Para se të thuash po: kërko kontratë në një gjuhë që e kupton, gjeje firmën në regjistër, telefonoji në një numër që e gjen vetë, pyet për vizën ambasadën e atij shteti.
        { $check_office }

offer_result_calm =
    .sms = Në përgjigjet e tua nuk shohim shenjë rreziku. Por kjo nuk do të thotë se është e sigurt. Ruaj kopje të dokumenteve, thuaji dikujt ku shkon, merru vesh me dikë për një fjalë të fshehtë. { $check_office }
    .telegram =
        Në përgjigjet e tua nuk shohim shenjë rreziku. Por kjo nuk do të thotë se është e sigurt.

        Para se të nisesh: ruaj kopje të pasaportës dhe të kontratës, jepi dikujt që i beson adresën dhe emrat, merru vesh me dikë për një fjalë të fshehtë, dhe mbaj para të tuat për t'u kthyer.
        { $check_office }

legal_migration =
    .sms = Ka mënyra të ligjshme për të punuar jashtë. Pyetje? Shkruaj { -word-person }. { $routes } Lejen e kërkon punëdhënësi, ti nuk paguan për punën. Rregullat ndryshojnë çdo vit. { $check_office }
    .telegram =
        Ka mënyra të ligjshme për të shkuar e për të punuar jashtë. Rregullat ndryshojnë çdo vit.

        { $routes }

        Zakonisht punëdhënësi e kërkon lejen dhe e paguan agjencinë, jo ti. Viza vjen vetëm nga konsullata ose nga zyra e saj e vizave. Kush hyn si turist nuk ka leje të punojë.
        { $check_office }

travel_agent_risk =
    .sms = Kujdes: kush ta merr pasaportën, të fut në borxh ose të thotë të gënjesh në kufi, mund të të mbajë me forcë më vonë. { $hotline } Mbaji vetë dokumentet. Ende mund të thuash jo.
    .telegram =
        Të lutemi, ki kujdes. Kush ta do pasaportën, të paguan rrugën që t'i kesh borxh ose të thotë të gënjesh në kufi, mund ta përdorë këtë për të të mbajtur me forcë më vonë. Kalimi i kufirit pa dokumente është një gjë; të të detyrojnë ta lash me trupin ose me punën tënde është krim ndaj teje.

        Pasaportën mbaje vetë. Mos nënshkruaj për asnjë borxh. Dërgoja emrat, numrat dhe rrugën dikujt që i beson. Ende mund të thuash jo, edhe rrugës, edhe në aeroport: thuaja një polici kufitar ose dikujt që punon në avion.
        { $hotline }

stay_safe_abroad =
    .sms = Para nisjes: dërgoji dikujt që i beson adresën dhe një foto të pasaportës e kontratës. Ki para të tuat dhe një fjalë të fshehtë për "ndihmë". Pasaportën mbaje vetë. { $hotline_there }
    .telegram =
        Para se të nisesh:
        - dërgoji dikujt që i beson foto të pasaportës, vizës dhe kontratës
        - lëri adresën, emrat dhe numrat e telefonit të punëdhënësit dhe të shoferit
        - merru vesh me dikë për një fjalë që do të thotë "ndihmë", dhe një ditë për thirrjen e parë
        - mësoje përmendsh numrin e urgjencës dhe numrin e ambasadës tënde
        - mbaji me vete pasaportën dhe para sa për t'u kthyer

        Kur të jesh atje: nëse puna nuk është ajo që të premtuan, ose t'i marrin dokumentet a pagën, mund të ikësh. Nuk është faji yt.
        { $hotline_there }
