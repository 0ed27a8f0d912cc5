### Si vazhdon biseda: çfarë u përcoll, pritja, një hap për sot dhe pjesë të një përgjigjeje të dhënë.

noted = Faleminderit, e shënuam. Vazhdo me fjalët e tua.
passed_on = Faleminderit. Një njeri nga ne do ta lexojë atë që shkrove. Mund të vazhdosh të shkruash.
passed_on_place = Faleminderit. Një njeri nga ne do të lexojë ku je. Atë mesazh mund ta fshish.
passed_on_again = Edhe këtë e shënuam. Do ta shohë edhe njeriu që të lexon.
passed_on_more = Edhe këtë e morëm. Shkruaj nëse ndryshon diçka, ose pyet çfarë do të dish.
question_passed_on = Për këtë nuk kemi përgjigje këtu. Një njeri nga ne do ta lexojë pyetjen. Mund të vazhdosh të shkruash.
comfort = Kushdo do të kishte frikë tani. Nuk është faji yt dhe nuk je pa ndihmë. Shkruaj kur të mundesh, mjafton një fjalë.
danger_next = Nëse mund të dalësh pa rrezik, shko ku ka njerëz. Nëse jo, rri pranë derës. { $emergency }
time_noted = E shënuam kohën. Nëse para asaj mund të dalësh pa rrezik, shko ku ka njerëz. { $emergency }
call_silent = Mund të telefonosh pa folur. { $emergency } Trokit në telefon, kollitu, shtyp tastet po ta kërkojnë. { $quiet }
danger_quiet = Lëre telefonin mënjanë. Mos u përgjigj tani. Shkruaj kur të mos jetë askush pranë, do ta lexojmë.
go_on = Mirë. Shkruaj me fjalët e tua çfarë të duhet. Po lexojmë.
danger_ask_alone = A ka dikë pranë teje tani?
danger_ask_when = Kur kthehen? Kur nuk ka njeri te dera?
waiting_next = Tani e ke ti radhën, dhe një njeri nga ne është këtu. Do ta lexojë gjithë çfarë ke shkruar. Kur saktësisht, nuk e dimë.
waiting_line = Një njeri nga ne është këtu, por para teje presin: { $ahead }. Çfarë shkrove ruhet për të.
waiting_nobody = Tani nuk është askush nga ne këtu. Po i thërrasim, dhe çfarë shkrove ruhet. Nëse nuk mund të presësh: { $emergency } { $hotline }
waiting_meanwhile = Ende nuk është i lirë askush, më shumë nuk dimë. Nuk të kemi harruar. Nëse mundesh, rri me njerëz që u beson, me telefon të karikuar. Na pyet çfarë të duash.
nothing_new = Më shumë për këtë nuk dimë këtu. Një njeri nga ne mund të dijë më shumë: shkruaj { -word-person }. Mund të pyesësh edhe për diçka tjetër.
other_language = { $foreign }
other_language_again = { $foreign_again }
other_language_danger = { $foreign_danger } { $emergency }
not_for_this = Për këtë nuk ndihmojmë. Kush ka nevojë vetë për ndihmë, mund të na shkruajë në çdo kohë.
misread = Na fal, e kuptuam gabim. Na thuaj edhe një herë shkurt çfarë të duhet.
helper_ask_case = Faleminderit që shkruan për dikë. Kush është (mosha, grua apo burrë, fëmijë), ku, dhe që kur? Pa emra, të lutemi.
helper_ask_consent = A e di ai njeri që po na shkruan ti, dhe a është dakord? Shkruaj { -word-yes }, { -word-no } ose { -word-unsure }.
helper_done = Faleminderit. Një njeri nga ne do ta lexojë dhe do të të shkruajë. Deri atëherë: { $hotline }

## Një hap për sot

next_locked = Një hap: shiko kur nuk ka njeri te dera, dhe a të dëgjon ndonjë fqinj. Mos u hidh, mos u përlesh. { $emergency }
next_papers = { $hotline } Një hap për sot: nëse nuk ka rrezik, shëno kush e ka pasaportën dhe që kur. Mos u grind për të pa ndihmë. Ambasada mund të të japë dokumente të reja; nëse ke frikë nga shteti yt, pyet më parë një avokat.
next_pay = Një hap për sot: shëno ditët, orët, vendin dhe çfarë të premtuan, ruaji mesazhet. Pastaj pyet këtu: { $labour_line }
next_debt = { $hotline } Një hap për sot: mos nënshkruaj asgjë. Shëno kush i kërkon paratë dhe sa. Askush nuk ka të drejtë të të detyrojë ta lash borxhin me punë.
next_place = Një hap për sot: telefono dhe thuaj që të duhet një vend për sonte, në cilin qytet dhe kush vjen me ty. { $shelter } Prit ku ka njerëz: stacion, spital.
next_stay = Një hap për sot: mos nënshkruaj asgjë dhe mos shko pa shoqërim në asnjë zyrë. Pyet më parë një avokat ose një organizatë. { $legal_line }
next_home = Një hap për sot: mos i thuaj askujt rreth teje ditën kur nisesh. Kërko ndihmë për biletën dhe dokumentet. { $return_line }
next_offer = Një hap për sot: mos dërgo para as pasaportën. Gjeje vetë numrin e firmës dhe pyet a ekziston puna. { $check_office }
next_other = { $hotline_there } Një hap për sot: shëno telefonatën e fundit, numra, emra, vende. Pastaj njofto policinë e qytetit tënd. Mos shko atje vetëm.
next_doctor = Një hap për sot: shko te mjeku. Mund të kërkosh përkthyes dhe të jesh vetëm me mjekun. Urgjencë? { $ambulance }
next_safe = Një hap për sot: mos u kthe atje vetëm, mos i thuaj askujt ku je dhe fike vendndodhjen në telefon. { $hotline }
next_rights = Një hap për sot: telefonoji një linje ndihme dhe pyet çfarë mund të bësh. Emrin mund të mos e thuash. { $hotline }

## Pjesë të një përgjigjeje

shelter_cost = Shtëpia e sigurt nuk të kushton asgjë: fle, ha dhe pushon atje. Askush nuk ka të drejtë të kërkojë para ose diçka tjetër.
shelter_long = Sa mund të rrish ndryshon nga shtëpia në shtëpi. Pyet para se të vish. Mund të ikësh kur të duash.
shelter_told = Adresa është e fshehtë, dhe nuk i tregojnë shefit as familjes. Zakonisht nuk ke pse të shkosh në polici. Pyet çfarë janë të detyruar të njoftojnë.
shelter_papers = Zakonisht mund të vish pa dokumente dhe pa çantë. Thuaje menjëherë që nuk ke dokumente.
call_cost = Ku e dimë që telefonata është falas, shkruhet pranë numrit. S'ke kredi? Një njeri nga ne mund të telefonojë: shkruaj { -word-person }.
call_told = Mund të telefonosh pa thënë emrin. Nuk i tregojnë shefit as familjes. Ku e dimë që një linjë mund t'i tregojë policisë, shkruhet pranë numrit.
call_happens = Thua shkurt çfarë të duhet. Mund të pyesin ku je dhe a je në siguri. Mund të mos e thuash emrin dhe ta mbyllësh kur të duash.
legal_cost = Organizatat e ndihmës shpesh gjejnë një avokat falas. Pyet më parë: "A është falas për mua?" { $legal_line }
legal_long = Një çështje mund të zgjasë muaj. Biseda e parë nuk të detyron për asgjë. Pyet sa zgjat çdo hap. { $legal_line }
legal_told = Avokati punon për ty dhe e mban të fshehtë çfarë thua. Nuk i tregon askujt pa lejen tënde.
medical_cost = Në urgjencë shko te mjeku, për paratë flitet më vonë. { $health }
medical_told = Mjekët e mbajnë të fshehtë. Pyet më parë çfarë duhet t'u thonë të tjerëve. Mund të kërkosh të jesh vetëm me mjekun.
permit_long = { $legal_line } { $reflection } Sa zgjat për ty, mund ta thotë një avokat.
permit_work = { $legal_line } Varet nga leja nëse mund të punosh.
home_cost = Mund të ketë ndihmë falas për biletën, dokumentet dhe kohën më pas. { $return_line }
home_long = Sa zgjat varet më shumë nga dokumentet. Ta thonë ata që e planifikojnë udhëtimin me ty. { $return_line }
home_papers = Nëse nuk ke pasaportë, ambasada mund të të japë dokument udhëtimi. Një organizatë mund të vijë me ty. { $return_line }
money_long = Mund të zgjasë muaj, dhe ka afate për ta kërkuar. Fillo herët. { $legal_line }
money_papers = Në shumë vende pagën mund ta kërkosh edhe pa dokumente e pa kontratë. Mesazhet, fotot dhe emrat janë prova. { $labour_line }
may_leave = { $hotline } Askush nuk ka të drejtë të të mbajë për borxh, kontratë ose pasaportë. Nëse nuk ka rrezik, ik pa thënë gjë, me dokumentet nëse i ke. Në disa shtete leja varet nga punëdhënësi: pyet më parë.
offer_verify = { $check_office } Gjeje vetë numrin dhe adresën e firmës dhe kërkoje në regjistrin e firmave të atij shteti. Telefono dhe pyet a ekziston puna. Kërko kontratën në gjuhën tënde para se të nisesh.
report_told = Nuk ke pse të thuash kush je. Atyre njerëzve nuk u tregojmë për ty. Policinë nuk e thërrasim pa të pyetur, veç kur është në rrezik një jetë ose një fëmijë.
missing_find = Ne vetë nuk mund të kërkojmë njerëz. Mund ta bëjë policia, edhe përmes ambasadës, dhe një linjë ndihme e di si kërkohet. { $hotline } Një njeri nga ne mund të të ndihmojë me këtë: shkruaj { -word-person }.
missing_contact = Nëse ky njeri shkruan ose telefonon: përgjigju shkurt e qetë, pyet vetëm gjëra me po ose jo. Mund ta lexojë dikush tjetër. Mos thuaj kujt i kërkove ndihmë.
missing_fetch = Mos shko atje pa ndihmë: është rrezik për ty dhe për atë njeri. Nëse e di adresën, jepja policisë ose një linje ndihme. { $hotline }
told = Shefit nuk i tregojmë asgjë. As të tjerëve nuk u tregojmë, as familjes, as policisë, veç nëse thua po, ose është në rrezik një jetë ose një fëmijë.

## The numbers of a topic alone

number_shelter = { $shelter }
number_hotline = { $hotline }
number_legal = { $legal_line }
number_medical = { $medical_line } { $health }
number_labour = { $labour_line }
number_return = { $return_line }
number_asylum = { $asylum_line }
number_not_police = { $hotline_not_police }
number_permit = { $legal_line } { $reflection } { $permit_short }

## Çfarë tha një mesazh, shkurt

fact-papers-kept = pasaportën e ka dikush tjetër
fact-papers-none = pa dokumente
fact-papers-false = dokumente false
fact-papers-expired = dokumente të skaduara
fact-pay-none = pa pagë
fact-pay-less = më pak para se sa premtuan
fact-debt-yes = kërkojnë borxh
fact-locked-yes = nuk të lënë të ikësh
fact-phone_read-yes = dikush lexon telefonin
fact-children-1 = një fëmijë
fact-children-2 = dy fëmijë
fact-children-3 = tre fëmijë
fact-since-days = prej ditësh
fact-since-weeks = prej javësh
fact-since-months = prej muajsh
fact-since-years = prej vitesh
fact-health-pregnant = shtatzëni
fact-health-ill = sëmundje
fact-health-injured = plagë ose lëndim
fact-police-feared = pa polici
fact-tried-yes = ke kërkuar ndihmë më parë
fact-for-relative = për një njeri të familjes
fact-for-friend = për një shok a shoqe
fact-for-client = për dikë që e ndihmon
