### Përgjigje për një pyetje të vetme gjatë bisedës, siç i emërton bot/asked.yml.

## Ndihma që vjen

call_for_us = Përgjigjet automatike nuk telefonojnë dot. Një njeri nga ne mundet: shkruaj { -word-person }. Më shpejt është të telefonosh vetë: thuaj në fillim ku je. { $emergency }
text_instead = Nuk ke pse të telefonosh. Shkruaj këtu çfarë ke për të thënë: një njeri nga ne mund ta lexojë dhe t'i telefonojë një linje ndihme, shkruaj { -word-person }. { $hotline } Ku linja merr mesazhe, shkruhet pranë numrit.
happens_person = Një njeri nga ne e lexon çfarë shkrove dhe të përgjigjet këtu. Nuk bën asgjë pa të pyetur, veç kur është në rrezik një jetë ose një fëmijë. Mund të thuash jo për çdo gjë.
line_hours = { $hotline } Ku nuk ka orar pranë numrit, nuk e dimë me siguri. Nuk përgjigjet askush? Shkruaj { -word-person }: një njeri nga ne kërkon një numër tjetër.
embassy = Ambasada ose konsullata jote mund të të japë një dokument udhëtimi. Nuk kemi numër të kontrolluar: një njeri nga ne mund ta gjejë, shkruaj { -word-person }. Ke frikë nga shteti yt? Pyet më parë një avokat.
pick_up = Ne vetë nuk vijmë dot. Policia ose ambulanca mund të vijë ku je. { $emergency } Disa organizata ndihme vijnë e marrin njerëz ose paguajnë rrugën: pyeti. { $hotline }
out_now = Mirë që dole. Shko ku ka njerëz dhe dritë: stacion, spital, dyqan. Mos u kthe për gjërat e tua. { $emergency } { $hotline }
others_too = Edhe të tjerët mund të marrin ndihmë. Secili vendos për vete. Na thuaj vetëm sa veta jeni dhe a ka fëmijë, pa emra. { $hotline }

## Kush e di

safe_word_help = Fjalëkalimi është një fjalë që e zgjedh ti. Pasi ta dërgosh, dërgojmë vetëm fjalë të zakonshme, derisa ta dërgosh përsëri. Mesazhet e vjetra mbeten: fshiji. Për ta zgjedhur, shkruaj { -word-safe_word }.

## Dokumente, para, ligj

passport_back = Mos u grind për pasaportën pa ndihmë. Policia ose një organizatë ndihme mund ta kërkojë mbrapsht, dhe ambasada mund të të japë dokument të ri; nëse ke frikë nga shteti yt, pyet më parë një avokat. { $hotline }
visa_boss = Në disa shtete leja mbaron bashkë me punën ose martesën, në të tjera jo. Kjo nuk do të thotë se ke bërë krim, dhe mund të ketë leje tjetër për ty. Pyet një avokat para se t'u besosh atyre. { $legal_line }
debt_family = Askush nuk ka të drejtë ta detyrojë familjen tënde të paguajë një borxh të tillë. Kërcënimet ndaj saj janë krim, edhe në vendin tënd. Familja të mos nënshkruajë dhe të mos paguajë asgjë. { $hotline }
money_proof = Shëno ditët, orët, vendet dhe kush punoi me ty. Mesazhet, edhe ato me zë, fotot, biletat dhe pagesat janë prova, edhe pa kontratë. { $labour_line }
police_say = Thuaj në fillim: "Më duhet përkthyes", dhe nëse është kështu: "Më detyruan." Mund të kërkosh avokat dhe një pushim. Mos nënshkruaj atë që nuk e lexon dot. { $legal_line }

## Një vend

shelter_where = Adresa mbetet e fshehtë, që të mos të gjejë askush. Shtëpia mund të jetë në qytet tjetër, dhe mund të thuash ku nuk dëshiron të jesh. { $shelter }

## Një ofertë pune

offer_photo = Më mirë jo. Askujt nuk i duhet foto e pasaportës ose e letërnjoftimit para se të ketë një kontratë që mund ta kontrollosh. Me të dikush mund të marrë hua ose të të bëjë presion. { $check_office }
offer_refuse = Mund të thuash jo në çdo kohë, dhe nuk ke pse të japësh arsye. Mos dërgo më asgjë, mos u tako me ta pa shoqërim dhe ruaji mesazhet. Nëse të kërcënojnë, është krim. { $hotline }
offer_minor = Të lutemi, mos merr me vete askënd nën 18 vjeç për një ofertë të tillë. Një firmë që merr fëmijë pa prindërit është shenjë rreziku. Pyet më parë këtu. { $check_office }

## Dikush tjetër

referral = Nëse është fëmijë: në shumicën e shteteve mbrojtja e fëmijëve duhet ta marrë vesh sot, edhe pa pëlqim. I rrituri vendos vetë: shpjego dhe pyet më parë. Kush merret me këtë, ta thonë këtu: { $hotline } Për hollësi shkruaj { -word-person }.
goes_back = Mos ia ndalo dhe mos e fajëso. Pyet çfarë e tërheq: frika, borxhi, familja, dashuria? Merru vesh për një shenjë rreziku dhe thuaj se mund të vijë përsëri. Një fëmijë nuk duhet të kthehet: njofto mbrojtjen e fëmijëve. { $hotline }
talk_with = Fol pa të tjerë pranë, në vend të sigurt, me një përkthyes që nuk është i tyre. Pyet më parë çfarë i duhet: gjumë, ushqim, mjek. Mos premto atë që nuk e mban dot. { $hotline }

## Si ndihet

fault = Nuk është faji yt, edhe nëse në fillim the po, edhe nëse e do atë njeri. Fajin e ka kush të detyron. Ke të drejtë të ndalesh kur të duash. { $hotline }
battery = Mirë. Çfarë shkrove nuk humbet. Nëse ka rrezik, na dërgo në fillim ku je. Shkruaj përsëri kur të mundesh.
decided = Ky është vendimi yt, dhe është në rregull. Mund të shkruash përsëri në çdo kohë, edhe nëse ndërron mendje.

## Për këtë linjë

are_you_there = Po, këtu jemi, dhe mesazhi yt erdhi. Përgjigjet e para janë automatike. Shkruaj çfarë të duhet më shumë tani, ose shkruaj { -word-person }.
called_nobody = Përgjigjet automatike nuk telefonuan dhe nuk i treguan askujt. Një njeri nga ne telefonon vetëm nëse thua po, ose kur rrezikohet një jetë a një fëmijë.
for_you_too = Po, kjo linjë është edhe për ty: për gra, burra e të rinj që mashtrohen, kërcënohen, mbahen me forcë ose detyrohen të punojnë, në vendin e tyre a jashtë.
why_we_ask = Pyesim që ndihma të të përshtatet, dhe që të mos i lexojë këto dikush tjetër. Nuk ke pse të përgjigjesh.
hours_noted = E shënuam kur mund të të shkruajmë pa rrezik. E sheh një njeri nga ne. Na thuaj nëse ndryshon.

## Ndihmë afër teje

tell_someone = Mund t'i tregosh dikujt që i beson dhe që nuk i njeh ata njerëz. Flisni pa të tjerë pranë, dhe thuaj çfarë nuk duhet treguar. Mund edhe të telefonojë për ty.
make_noise = Nëse ata nuk të dëgjojnë: trokit, bëj me dorë ose thirr një fqinj. Thuaj: "Më kanë mbyllur, thirrni policinë." Mos u hidh dhe mos u ngjit gjëkundi. { $emergency }
go_along = Po, nëse mundesh: shko me ambulancën ose me policinë. Thuaj që të mbanin me forcë, kërko përkthyes dhe mos u kthe për gjërat.
rescued = Mirë që je me ta. Thuaj që në fillim se të detyruan. Kërko përkthyes, dhe një vend të sigurt për sonte.
accompany = Shpesh mund të vijë dikush me ty: një shok a shoqe, një avokat, dikush nga një organizatë ndihme. Pyet para se të shkosh, dhe kërko përkthyes.
community = Nuk njohim me siguri ndonjë grup të tillë. Një njeri nga ne mund të kërkojë njerëz nga vendi yt ose me gjuhën tënde afër teje: shkruaj { -word-person }.
psychologist = Organizatat e ndihmës shpesh kanë dikë me të cilin mund të flasësh, dhe shpesh nuk kushton asgjë. Pyet edhe për gjuhën tënde.
food_tonight = Ushqim ose një vend i ngrohtë sonte: pyet në stacion, në kishë, në xhami ose në një strehë, dhe thuaj që nuk ke para.
police_abroad = Numrat e urgjencës zakonisht punojnë vetëm brenda shtetit. Telefono policinë ku je, jepu vendin dhe kërko ta përcjellin menjëherë.

## Fëmijët

children_taken = Shumë njerëz i kërcënojnë se do t'ua marrin fëmijët. Për këtë vendos gjykata ose një zyrë, jo ata. Pyet një avokat para se të ikësh, mundesh edhe pa emër.
child_used = Ke të drejtë të shqetësohesh, dhe nuk është faji yt. Thuaju policisë dhe mbrojtjes së fëmijëve: "Dikush po e përdor fëmijën tim." Thuaje çdo herë. { $child_line } { $emergency }

## Paga dhe dokumentet

keep_papers = Të lutem, mbaje vetë pasaportën. Mos ia lër askujt ta ruajë, as atij që e do.
change_employer = Në disa shtete mund ta ndërrosh punëdhënësin me të njëjtën leje, shpesh vetëm brenda një afati. Pyet një avokat para se ta lësh punën.
labour_office = Në shumë shtete inspektorati i punës ose një sindikatë ndihmon për pagën, orët dhe vendin. Pyet më parë a mbetet i fshehtë emri yt. { $labour_line }
deductions = Çfarë mund të heqin nga paga për shtrat, ushqim ose gjoba varet nga shteti dhe kontrata. Mos nënshkruaj asgjë, ruaj fletët e pagës e shënimet, dhe pyet këtu. { $labour_line }
pay_from_home = Në shumë shtete pagën mund ta kërkosh edhe pasi ke ikur, edhe nga shtëpia. Ruaj provat dhe pyet shpejt: mund të ketë afate.
fee_back = Ndoshta mund t'i marrësh mbrapsht këto para. Faturat, mesazhet dhe pagesat me telefon janë prova. Pyet një avokat ose inspektoratin e punës.

## Më shumë për ofertat

photo_sent = Mos dërgo më asgjë, dhe ruaji mesazhet. Thuaju bankës dhe policisë që dikush ka kopje të dokumenteve të tua. Kontrollo a merr dikush hua në emrin tënd.
offer_body = Më mirë jo. Fotot e trupit ose me të brendshme për një punë janë shenjë rreziku: me to mund të të bëjnë presion.
visa_where = Vizën e punës e japin autoritetet e atij shteti, zakonisht konsullata e tij, kurrë një agjent. Më parë të duhet një kontratë që mund ta kontrollosh.
report_page = Po, kjo mund t'i mbrojë të tjerët. Raportoje faqen te rrjeti ku e gjete, ruaj linkun, emrin dhe mesazhet. Pastaj tregoji policisë ose një linje ndihme.
family_presses = Mund të thuash jo, edhe familjes. Thuaju: kush ma mban pasaportën ose pagën, më lë me borxh dhe nuk sjell asgjë në shtëpi.
recruiter = Nuk mund ta dimë. Disa e bëjnë për para, disa i kanë mashtruar vetë. Mos i trego atij njeriu për planet e tua.
blackmail = Nuk ke pse të përgjigjesh. Mos dërgo më foto as para, dhe mos u tako. Ruaj çfarë shkruan, pastaj bllokoje.

## Më shumë për dikë tjetër

report_where = Njoftoje në policinë ku jeton, sot, edhe kur është i rritur. Ajo mund të pyesë policinë jashtë shtetit. Merr me vete një foto, mesazhet e fundit, numrin dhe adresën.
police_go = Policia mund ta kontrollojë një vend. Jepi policisë sate emrin e vendit, qytetin dhe mesazhin e fundit, dhe kërko ta njoftojë policinë atje. Ata vendosin a shkojnë.
contact_place = Më mirë mos telefono dhe mos shkruaj atje as te ata njerëz: mund ta marrin vesh, dhe për atë njeri bëhet më keq. Pyet më parë policinë ose një linjë ndihme.
give_details = Po, mund ta shkruash këtu, ekipi ynë e lexon. Tregoji edhe policisë sate: emër, numër, makinë, vend, ditë. Mos u lidh vetë me ata njerëz.
report_risk = Thuaji policisë që ke frikë për atë njeri dhe kërko ta bëjnë pa zhurmë. Një linjë ndihme mund ta mendojë më parë bashkë me ty.
afraid_to_speak = Shumë nuk guxojnë të flasin në fillim. Kërko që dikush të flasë me atë njeri pa të tjerë pranë, me përkthyes. Mund të flasë edhe më vonë.

## Më shumë për veten

without_police = Vendos ti. Mund të pyesësh më parë një linjë ndihme, pa emër, dhe a i tregon policisë. Kur rrezikohet një jetë, më i shpejti është numri i urgjencës.
punished = Nuk premtojmë dot çfarë bëjnë ata. Nëse të detyruan ose të mashtruan, thuaje herët. Kërko avokat e përkthyes, mos nënshkruaj atë që s'e lexon dot.
made_to = Thuaj në fillim që u bë me detyrim, dhe moshën nëse është nën 18 vjeç. Kërko avokat para çdo pyetjeje. Shumë ligje i mbrojnë ata që detyrohen.
sleep_tonight = Kërko një shtrat për sonte: një linjë ndihme, një strehë, policia ose spitali mund të thotë ku. Thuaju nëse ke fëmijë me vete.
where_am_i = Telefonin tënd s'e gjejmë dot. Shiko një letër, zile, tabelë dyqani a stacion, ose hap hartën, dhe shkruaj këtu çfarë sheh. Thuaja edhe policisë.
on_the_way = Mirë bëre. Bëj çfarë të thanë, rri pranë telefonit dhe larg atyre njerëzve. Nëse nuk vjen askush ose keqësohet, telefono përsëri.
gone = Nëse dalja tani është pa rrezik, shko ku ka njerëz, pastaj telefono. Nëse jo, rri afër daljes, në heshtje, dhe shkruaj çfarë sheh.
comes_back = Mos prit pa njeri pranë. Nëse mundesh, shko te njerëz para se të vijë. Mos hap, mos u grind, rri afër daljes, jo në kuzhinë. Telefono kur vjen.
out_locked = Të lutem mos u hidh, mos u ngjit, mos u zër për çelësin. Telefono, ose le të telefonojë një fqinj: "Më kanë mbyllur." Policia mund ta hapë derën. { $emergency }
say_it = Thuaj ose trego: "Help. Police. Interpreter", dhe emrin e gjuhës sate. Një njeri nga ne mund të të shkruajë një fjali për ta treguar: shkruaj { -word-person }.
other_phone = Mund të kërkosh telefonin në një farmaci, te mjeku, në bibliotekë ose në dyqan, kur ata nuk janë afër. Fshiji mesazhet tona në këtë telefon.
tracked = Më mirë mos e hiq: ai mund ta vërejë. Kërko ndihmë nga një telefon tjetër, dhe lëre këtë kur të ikësh. Fatura mund të tregojë thirrje e mesazhe.
deleting = Mirë. Zbraz edhe koshin dhe listën e thirrjeve. Çfarë ruhet te ne mbetet, veç nëse kërkon ta fshijmë. Mund të shkruash përsëri kur të duash.
only_write = E kuptuam: nuk të telefonojmë, vetëm shkruajmë këtu. E sheh edhe një njeri nga ne. Lëre telefonin pa zë dhe pa mesazhe në ekran.
which_person = Një njeri nga ekipi ynë i lexon mesazhet dhe të shkruan këtu. Askush nuk vjen te dera. Mund të thuash jo dhe të pyesësh vetëm asistentin.
woman_please = Mund të kërkosh një grua, këtu dhe te një linjë ndihme. Nuk premtojmë dot që ka një tani. Shkruaj { -word-person } dhe thuaje edhe një herë.
number_fails = Na vjen keq. Provo përsëri pak më vonë. Një njeri nga ne mund të kërkojë një numër tjetër: shkruaj { -word-person }.
line_takes = Disa linja e shtëpi janë vetëm për disa njerëz. Pyeti kush e bën për ty, shpesh e dinë. Ose shkruaj { -word-person }: një njeri nga ne mund të kërkojë.
get_pay = Shëno ditët, orët dhe sa të kanë borxh. Kërkoje me shkrim. Një sindikatë, inspektorati i punës ose një avokat mund ta kërkojë me ty.
complain_risk = Kërcënimi nuk ta heq të drejtën për pagën. Ruaj çfarë thonë, me datë, dhe pyet inspektoratin e punës ose një sindikatë para se të ankohesh.
penalty = Mos paguaj asgjë nga frika dhe mos nënshkruaj. Të shkruash "gjyq" është lehtë, nuk është vendim. Ruaji mesazhet për një avokat ose një linjë ndihme.
signed = Nënshkrimi nuk e bën të vlefshme çdo gjë, dhe askush s'ka të drejtë të të mbajë me të. Ruaj foto të çdo faqeje, le ta lexojë një avokat.
work_accident = Mund të shkosh te mjeku. Thuaj që ndodhi në punë, edhe nëse ata duan të thuash diçka tjetër. Kërko një letër për këtë dhe ruaje.
hurt_since = Më mirë ta shohë mjeku sot ose nesër. Shumë gjak, frymë e zënë, temperaturë e lartë, nuk zgjohet: thirr menjëherë ambulancën. { $emergency }
pregnant = Për trupin tënd dhe kujt i tregon, vendos ti. Mund t'i kërkosh mjekut të flisni pa të tjerë. Një linjë ndihme mund të thotë ku, edhe pa dokumente.
passport_take = Pasaportën tënde s'kanë të drejtë ta mbajnë. Merre vetëm nëse askush s'të sheh dhe s'ke rrezik. Nëse jo, lëre: dokumentet mund të bëhen përsëri.
things_back = Të lutem mos u kthe pa njeri me vete. Pyet policinë ose një linjë ndihme a mund të vijë dikush me ty. Gjërat zëvendësohen, ti jo.
love_him = Mund ta duash dikë dhe prapë të kesh frikë. Shiko çfarë bën, jo çfarë premton. Nuk ke pse të vendosësh sot, dhe nuk është faji yt.
ties = Kjo është arsye e vërtetë, dhe askush të mos të shtyjë. Shkruaj çfarë të mban më shumë. Një linjë ndihme mund të bëjë një plan me ty, hap pas hapi.
child_held = Nuk ke pse të zgjedhësh mes fëmijës dhe sigurisë. Thuaju policisë ose një linje ndihme: "Ma mbajnë fëmijën", me moshën dhe vendin. { $emergency }
family_safe = Familja mund të shkojë në policinë ku jeton dhe të thotë kush e kërcënon. Ruaji mesazhet. Tregoji edhe një linje ndihme: mund ta mendojë me ty.
knows_place = Thuaj në shkollë, në punë ose në shtëpi që ai mund të vijë. Ndërro rrugë e orar, mos shko pa njeri. Një strehë e mban adresën të fshehtë.
tell_family = Nuk ke pse t'i tregosh të gjitha. Thuaj që je gjallë dhe që të duhet kohë. Ku je, thuaje vetëm nëse nuk u shkon në vesh atyre njerëzve.
parents_told = Mund të flasësh më parë me një linjë për fëmijë ose në shkollë. Pyet kujt i tregohet, para se të thuash emra. Thuaj edhe nëse në shtëpi ke rrezik. { $child_line }
stay_here = Thuaj qartë: "Kam frikë të kthehem", dhe pse. Mos nënshkruaj asgjë për kthimin. Kërko një avokat para se të vendosë dikush.
punish_them = Këtë e vendos gjykata, dhe askush s'e premton dot. Mund ta tregosh tani ose më vonë. Ruaj mesazhe, emra e data, dhe kërko avokat.
does_it_count = Po, edhe kjo quhet. Diçka mund të jetë e padrejtë edhe pa të rrahur. Mund të pyesësh këtu për pagën, orët, dhomën ose dokumentet.
write_again = Nuk ke pse të përgjigjesh a të telefonosh mbrapsht. Mos u trego për planet e tua as për ne. Ruaj numrin, orën dhe mesazhin.
later = Po, shkruaj përsëri kur të duash, edhe nëse nuk doli gjë. Nëse bëhet rrezik, mos na prit: telefono numrin e urgjencës.
taken_in = Mirë që ke një vend. Pusho më parë, dhe trego te pak njerëz ku je. Nesër mund të pyesësh këtu për dokumente, pagë ose rrugën për në shtëpi.

## Edhe më shumë për ofertat

visit_visa = Është shenjë rreziku. Viza turistike zakonisht nuk jep të drejtë pune, dhe pastaj varesh prej tyre. Pyet konsullatën para se të nisesh.
told_to_hide = Kujdes: kush të thotë ta fshehësh, do që askush të mos të kërkojë. Tregoji një njeriu që i beson ku shkon, me kë dhe kur do të telefonosh.
they_pay = Paratë ose bileta përpara shpesh bëhen borxh më vonë. Mos merr më, ruaj çfarë e provon, dhe mos premto punë për to.
must_decide = Puna e vërtetë mund të presë. Kërko një javë dhe një kontratë që e lexon dot. Nëse zemërohen, është shenjë. Mund të thuash jo deri te dera.
contract_later = Pa kontratë dhe pa emër para rrugës: shenjë rreziku. Kërkoji të dyja tani, me pagë e orar, në gjuhën tënde. Mos u nis më parë.
others_fine = Foto e fjalë të mira mund të jenë të rreme ose me presion. Telefono ti dikë që punon atje, pa të tjerë, dhe pyet për pagën e pasaportën.
real_jobs = Nuk këshillojmë asnjë agjenci. Pyet zyrën shtetërore të punës, këtu ose atje. E ndershmja nuk të merr para dhe e tregon kontratën më parë.
say_no_words = Mjafton një fjali: "Nuk vij." Pa arsye dhe pa datë tjetër. Mos u grind. Ruaje bisedën, pastaj blloko.
back_if_bad = Këtë s'ta premton dot askush. Para nisjes: para për kthimin që i ke vetëm ti, një kopje pasaporte në shtëpi dhe numri i ambasadës.

## Edhe më shumë për dikë tjetër

about_other = E kuptuam: ti nuk ke rrezik, bëhet fjalë për dikë tjetër. Shkruaj çfarë di: ku është, që kur, dhe nga çfarë ke frikë.
police_refused = Shko përsëri, mos prit. Kërko të shënojnë që ishe atje, dhe thuaj pse ke frikë për atë njeri. Një linjë ndihme mund të të mbështesë.
new_trace = Jepja tani policisë ku je: vendin, orën, fjalët e sakta. Kërko ta përcjellin menjëherë. Ruaje mesazhin. Mos shko atje pa njeri me vete.
not_their_words = Mund të shkruajë ose dëgjojë dikush tjetër. Mos trego që e vure re. Ruaje, thuaji policisë çfarë ndryshon. Pyet diçka që e di vetëm ai njeri.
alive = Policia mund ta pyesë atë njeri si është, dhe të të thotë vetëm këtë. Kërkoja policisë sate. Ne vetë s'e marrim vesh dot.
stop_them = Të lutem mos i mbaj dhe mos i ndiq. Telefono tani: kush, ç'rroba, makina ose treni, dhe ku shkon. Thuaju edhe punonjësve të stacionit. { $emergency }
come_for_them = Mos e dorëzo atë njeri dhe mos u grind te dera. Telefono policinë tani. Nëse është fëmijë, edhe mbrojtjen e fëmijëve. { $emergency }
child_marriage = Një fëmijë nuk shitet, dhe zakoni nuk e ndryshon këtë. Njofto sot mbrojtjen e fëmijëve ose policinë. Mos e paralajmëro familjen më parë. { $child_line }
pass_on = Vetëm kur jeni pa të tjerë. Le ta mësojë ose ta shkruajë në letër pa emrin tonë, ose jepi telefonin tënd. Mos e dërgo ku e lexojnë të tjerë.

## Para dhe rroga

borrow_money = Ne nuk kemi para për të dhënë. Të lutem mos merr hua te shefi as te një i panjohur. Thuaji shkollës ose pronarit që të duhet kohë: shpesh pranojnë.
home_debt = Banka nuk është si ata njerëz. Thuaji herët që tani nuk paguan dot, dhe kërko këste më të vogla. Mos merr hua tjetër për këtë.
medicine_home = Ky është hall i rëndë. Mjeku ose zyra sociale atje thonë kush ndihmon me ilaçe. Një njeri nga ne mund të kërkojë ndihmë atje: shkruaj { -word-person }.
pay_handed = Paga është jotja, edhe kur kalon nga duart e tyre. Shëno shumat dhe ditët. Një sindikatë mund ta kërkojë, dhe banka mund të të japë kartë të re.
rest_days = Në shumicën e shteteve punëtori ka të drejtë të pushojë, edhe pa dokumente. Shëno orët dhe ditët e lira. Pyet inspektoratin e punës ose një sindikatë.
young_work = Nën 18 vjeç rregullat janë më të forta: ditë e shkurtër, zakonisht jo natën, asgjë e rrezikshme. Pyet inspektoratin ose një linjë për fëmijë, edhe pa emër.
protection = Laje lëkurën me shumë ujë dhe ndërro rrobat. Shko te mjeku dhe fotografo etiketën. Dorezat duhet t'i japë shefi: thuaja një sindikate.
bad_room = Dhoma duhet të jetë e sigurt dhe e ngrohtë, edhe kur e jep shefi me qira. Bëj foto, dhe pyet një sindikatë ose bashkinë pa e marrë vesh shefi.

## Ankesa dhe gjyqi

only_one = Po, mund të ankohet edhe një i vetëm. Bashkë shpesh është më lehtë, por askush s'ka pse të hyjë me zor. Një sindikatë mund të kërkojë vetëm pjesën tënde.
unnamed = Shpesh mund të njoftosh pa emrin tënd. Pyet në fillim: "Kush do ta shohë emrin tim?" Pastaj trego vetëm çfarë pe.
wait_trial = Pyet para se të nisesh: në shumë shtete mund të të dëgjojnë më herët ose me video. Lëri avokatit një adresë të sigurt.
statement_now = Mund të thuash që s'ke më fuqi dhe të kërkosh një ditë tjetër. Më parë fli, ha dhe takoje avokatin. Thuaje nëse ngatërrove diçka.
face_them = Kërkoji policisë ose një avokati mbrojtje: shpesh mund të flasësh pa e parë, me video ose pas një perdeje. Thuaj herët nga çfarë ke frikë.
phone_evidence = Pyet çfarë duhet të shohin, dhe kërko një grua nëse do. Mund të kërkosh që të marrin vetëm kopje. Nëse e mbajnë telefonin, kërko një letër për të.
believe_me = Shumë kanë këtë frikë, dhe shumë njerëzve u besohet. Trego me fjalët e tua, edhe për çfarë ke dyshim. Ndihmojnë gjëra të vogla: data, mesazhe, vende.
blacklist = Shefi ose agjenti nuk e mbyll dot kufirin: këtë e vendos vetëm shteti. Ruaje çfarë shkruan, dhe pyet një avokat për dokumentet e tua.

## Dokumente dhe formularë

see_paper = Përgjigjet automatike nuk lexojnë foto. Shkruaj këtu çfarë thotë, ose shkruaj { -word-person }: një njeri të thotë si ta tregosh pa rrezik. Mos nënshkruaj më parë.
get_copies = Shumicën e dokumenteve i jep përsëri zyra që i bëri, edhe nëpërmjet konsullatës. Për një raport, kërkoji policisë ose spitalit një kopje.
short_visit = Para nisjes pyet një avokat ose zyrën që dha lejen: mund të varet sa ditë mungon. Kërkoji shefit pushimin me shkrim.
back_home = Mirë që u ktheve. Një organizatë ndihme atje ndihmon për mjek, dokumente, punë e siguri. Na shkruaj shtetin dhe qytetin, ose shkruaj { -word-person }.
interpreter = Mund të thuash: "Dua përkthyes tjetër", edhe me telefon ose një grua. Të lutem mos lër të përkthejë një fëmijë ose dikush nga ana e tyre.
fill_form = Shumë njerëzve u duhet kjo. Një organizatë ndihme ose sindikatë mund ta plotësojë me ty dhe ta lexojë me zë. Nënshkruaj vetëm atë që e kupton.

## Trupi, gjumi dhe telefoni

remedy = Farmacia të thotë çfarë ndihmon, zakonisht pa dokumente. Thuaj moshën, shtatzëninë dhe ilaçet e tjera. Për një foshnjë, ose kur keqësohet: sot te mjeku.
bad_dreams = Shumë e kanë pas një kohe të tillë. Mund të kalojë, dhe një mjek a psikolog ndihmon. Natën: ndiz dritën, vëri këmbët në tokë, thuaj ku je.
new_phone = Një kishë, një strehë ose linjë ndihme mund të ketë një telefon të vjetër. Mos merr nga ata njerëz. Zbraze më parë, hap një llogari që s'e njeh askush.

## Shkolla

school_child = Në shumë shtete çdo fëmijë mund të shkojë në shkollë, edhe pa dokumente. Pyet vetë shkollën. Një organizatë ndihme mund të vijë me ty.
school_trouble = Thuaji një mësuesi, mjeku të shkollës ose psikologu që ke një arsye të rëndë. S'ke pse t'i tregosh të gjitha. Kërko disa ditë ose provimin më vonë.

## Kush ndihmon, sheh ose kërkon dikë

boss_against = Shumë ligje e mbrojnë atë që njofton ndershëm për një rrezik. Shëno çfarë pe dhe kush të tha të presësh. Pyet më parë një linjë ndihme ose sindikatën.
office_refused = Kërko që ta japin përgjigjen me shkrim. Pastaj shko një shkallë më lart, ose kërkoji një linje ndihme të shkruajë atje bashkë me ty.
write_down = Shëno ditën, vendin dhe fjalët e sakta, asgjë që vetëm e merr me mend. Mbaje të mbyllur me çelës, dhe mos bëj foto fshehurazi.
material = Këtu nuk e dimë. Një njeri nga ekipi ynë mund të thotë çfarë ka: shkruaj { -word-person }, dhe na thuaj për kë dhe në cilën gjuhë.
not_sure = Nuk ke pse ta dish me siguri. Thuaj vetëm çfarë pe dhe dëgjove, të tjerët e kontrollojnë. Një linjë ndihme mund ta pyesësh pa asnjë emër.
they_are_helped = Mirë që tani ka dikush pranë. Thuaji policisë ose spitalit që nuk duhet të kthehet te ata njerëz, dhe trego çfarë pe.
his_family = Më mirë jo tani: mund ta lajmërojnë. Jepi policisë ose një linje ndihme emrin dhe fshatin e tyre. Ata vendosin kush flet me ta.

## Fjalët e fundit për ofertat

warn_friend = Mos u grind. Bëj një pyetje: "Kush e mban pasaportën, dhe si quhet firma?" Dërgoje ofertën këtu dhe lexojeni përgjigjen bashkë.
go_anyway = Mbaj vetë pasaportën dhe para për kthimin. Lëri një njeriu adresën, një kopje dhe foton e makinës, dhe caktoni një fjalë për rrezik.

## Edhe më shumë për këtë linjë

volunteer = Shumë bukur nga ana jote. Një njeri nga ne thotë çfarë duhet: shkruaj { -word-person }. Ndihmon edhe kur u tregon të tjerëve që kjo linjë ekziston.
my_number = Numri yt ruhet me kyç, vetëm që të të përgjigjemi. Çfarë shkruan fshihet pas një kohe, ose menjëherë: shkruaj { -word-erase }.
what_for = Këtu gjen ndihmë kush mashtrohet në punë, nuk paguhet, kërcënohet ose mbahet me forcë, dhe kush ka merak për ta. Pyet çfarë të duash, pa emër.
may_ask = Po, pyet këtu. Nuk duhen emra: shkruaj me pak fjalë për çfarë bëhet fjalë.

## Çfarë vetëm tregohet

just_listen = Atëherë shkruaj, si të duash e kur të duash. Nuk ke pse të vendosësh a të bësh gjë. Që të lexojë edhe një njeri, shkruaj { -word-person }.
not_decided = Nuk ke pse të vendosësh tani. Mund të pyesësh më shumë, dhe të ndalesh në çdo kohë. Çfarë shkrove nuk humbet.
all_well = Mirë që kaloi dhe që je mirë. Mbaje derën mbyllur me çelës, rrini bashkë, dhe telefono menjëherë nëse kthehen.
off_now = Në rregull. Ki kujdes, dhe shkruaj kur të mundesh. Nëse bëhet rrezik më parë, telefono numrin e urgjencës.
tell_others = Mirë, faleminderit. Mund të na shkruajnë edhe vetë, në gjuhën e tyre. Tregoju veç e veç, jo ku e lexojnë ata njerëz.
cared_for = Mendon për atë njeri, dhe kjo është mirë. Kur të jesh jashtë, thuaja policisë ose një linje ndihme: dikush mund të kujdeset. Nuk është faji yt.
sorry_bother = Nuk na shqetëson, dhe të kuptojmë. Shkruaj si të mundesh, shkurt dhe në gjuhën tënde.
not_helping = Na vjen keq, kjo nuk të ndihmoi. Shkruaj me një fjali çfarë të duhet më shumë. Për një njeri në vend të përgjigjeve automatike, shkruaj { -word-person }.
