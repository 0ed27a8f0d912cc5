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
