### Răspunsuri la o singură întrebare în timpul conversației, numite în bot/parts.py.

## Ajutorul care vine

call_for_us = Răspunsurile automate nu pot suna. O persoană de aici poate: scrieți { -word-person }. Cel mai repede e să sunați dumneavoastră: spuneți întâi unde sunteți. { $emergency }
text_instead = Nu e nevoie să sunați. Scrieți aici ce vreți să spuneți: o persoană poate citi și suna la o linie de ajutor, scrieți { -word-person }. { $hotline } Unde o linie primește mesaje, scrie lângă număr.
happens_person = O persoană din echipă citește ce ați scris și vă răspunde aici. Nu face nimic fără să vă întrebe, decât dacă e în pericol o viață sau un copil. Puteți spune nu la orice.
line_hours = { $hotline } Dacă lângă număr nu scrie programul, nu îl știm sigur. Nu răspunde nimeni? Scrieți { -word-person }: o persoană de aici caută alt număr.
embassy = Ambasada sau consulatul vă poate da un act de călătorie. Nu avem un număr verificat: o persoană de aici îl poate găsi, scrieți { -word-person }. Vă e frică de autoritățile din țara dumneavoastră? Întrebați întâi un avocat.
pick_up = Noi nu putem veni. Poliția sau ambulanța poate veni unde sunteți. { $emergency } Unele organizații de ajutor vin să ia oameni sau plătesc drumul: întrebați. { $hotline }
out_now = E bine că ați ieșit. Mergeți unde sunt oameni și lumină: gară, spital, magazin. Nu vă întoarceți după lucruri. { $emergency } { $hotline }
others_too = Și ceilalți pot primi ajutor. Fiecare hotărăște pentru sine. Scrieți-ne doar câți sunteți și dacă sunt copii, fără nume. { $hotline }

## Cine știe

safe_word_help = Cuvântul secret e un cuvânt ales de dumneavoastră. După ce îl trimiteți, vă scriem doar vorbe obișnuite, până îl trimiteți din nou. Mesajele vechi rămân: ștergeți-le. Ca să alegeți unul, scrieți { -word-safe_word }.

## Acte, bani, lege

passport_back = Nu vă certați pentru pașaport fără ajutor. Poliția sau o organizație de ajutor îl poate cere înapoi, iar ambasada vă poate da un act nou; dacă vă e frică de autoritățile din țara dumneavoastră, întrebați întâi un avocat. { $hotline }
visa_boss = În unele țări permisul se termină odată cu munca sau căsătoria, în altele nu. Asta nu înseamnă că ați comis o infracțiune și poate exista alt permis. Întrebați un avocat înainte să credeți ce vi se spune. { $legal_line }
debt_family = Nimeni nu are voie să oblige familia să plătească o astfel de datorie. Amenințările împotriva ei sunt infracțiune, și acasă. Familia să nu semneze și să nu plătească nimic. { $hotline }
money_proof = Notați zilele, orele, locurile și cine a muncit cu dumneavoastră. Mesajele, și cele vocale, pozele, biletele și plățile sunt și ele dovezi, chiar fără contract. { $labour_line }
police_say = Spuneți întâi: "Am nevoie de traducător", iar dacă e așa: "M-au obligat." Puteți cere un avocat și o pauză. Nu semnați ce nu puteți citi. { $legal_line }

## Un loc

shelter_where = Adresa rămâne secretă, ca să nu vă găsească nimeni. Adăpostul poate fi în alt oraș și puteți spune unde nu vreți să fiți. { $shelter }

## O ofertă de muncă

offer_photo = Mai bine nu. Nimeni nu are nevoie de poza pașaportului sau buletinului înainte de un contract pe care îl puteți verifica. Cu ea cineva poate lua un împrumut sau vă poate presa. { $check_office }
offer_refuse = Puteți spune nu oricând și nu vă trebuie un motiv. Nu mai trimiteți nimic, nu vă întâlniți cu ei fără cineva de încredere și păstrați mesajele. Dacă vă amenință, e infracțiune. { $hotline }
offer_minor = Vă rugăm, nu luați pe nimeni sub 18 ani la o astfel de ofertă. O firmă care ia copii fără părinți e un semn de pericol. Întrebați întâi aici. { $check_office }

## Altcineva

referral = Dacă e un copil: în cele mai multe țări protecția copilului trebuie să afle azi, chiar fără acord. Un adult hotărăște: explicați și întrebați întâi. Cine răspunde de asta aflați aici: { $hotline } Pentru detalii scrieți { -word-person }.
goes_back = Nu interziceți și nu învinovățiți. Întrebați ce o face pe acea persoană să se întoarcă: frica, o datorie, familia, iubirea? Stabiliți un semn de pericol și spuneți că poate veni din nou. Un copil nu are voie să se întoarcă: anunțați protecția copilului. { $hotline }
talk_with = Vorbiți fără alții de față, într-un loc sigur, cu un traducător care nu e de-al lor. Întrebați întâi ce îi trebuie: somn, mâncare, un medic. Nu promiteți ce nu puteți ține. { $hotline }

## Cum se simte

fault = Nu e vina dumneavoastră, chiar dacă la început ați spus da, chiar dacă iubiți acea persoană. Vina e a celui care vă obligă. Aveți dreptul să vă opriți oricând. { $hotline }
battery = Bine. Ce ați scris nu se pierde. Dacă e pericol, trimiteți întâi unde sunteți. Scrieți din nou când puteți.
decided = E hotărârea dumneavoastră și e în regulă. Puteți scrie din nou oricând, și dacă vă răzgândiți.

## Despre această linie

are_you_there = Da, suntem aici și mesajul a ajuns. Primele răspunsuri sunt automate. Scrieți de ce aveți nevoie acum sau scrieți { -word-person }.
called_nobody = Răspunsurile automate nu au sunat și nu au spus nimănui. O persoană de aici sună doar dacă spuneți da sau dacă e în pericol o viață sau un copil.
for_you_too = Da, linia e și pentru dumneavoastră: femei, bărbați și tineri înșelați, amenințați, ținuți sau puși la muncă cu forța, aici sau în străinătate.
why_we_ask = Întrebăm ca ajutorul să vi se potrivească și ca nimeni altcineva să nu citească. Nu trebuie să răspundeți la nimic.
hours_noted = Am notat când vă putem scrie fără pericol. O persoană de aici vede asta. Spuneți-ne dacă se schimbă.

## Ajutor în apropiere

tell_someone = Puteți spune cuiva de încredere care nu îi cunoaște pe acești oameni. Vorbiți între patru ochi și spuneți ce poate da mai departe. Poate și să sune.
make_noise = Dacă acei oameni nu aud: bateți, faceți semn sau strigați un vecin. Spuneți: "Sunt aici sub cheie, chemați poliția." Nu săriți și nu vă cățărați. { $emergency }
go_along = Da, dacă puteți: mergeți cu ambulanța sau cu poliția. Spuneți că v-au ținut cu forța, cereți un traducător și nu vă întoarceți după lucruri.
rescued = Bine că aveți ajutor lângă dumneavoastră. Spuneți din timp că v-au obligat. Cereți un traducător și un loc sigur la noapte.
accompany = De multe ori poate veni cineva: un prieten, un avocat, cineva de la o organizație de ajutor. Întrebați înainte și cereți un traducător.
community = Nu știm sigur un astfel de grup. O persoană de aici poate căuta oameni din țara sau cu limba dumneavoastră: scrieți { -word-person }.
psychologist = Organizațiile de ajutor au adesea pe cineva cu care puteți vorbi, de multe ori gratuit. Întrebați și de limba dumneavoastră.
food_tonight = Mâncare sau un loc cald la noapte: întrebați la gară, la o biserică, o moschee sau un adăpost și spuneți că nu aveți bani.
police_abroad = Numerele de urgență merg de obicei doar în țara lor. Sunați la poliția de unde sunteți, spuneți locul și cereți să anunțe imediat acolo.

## Copii

children_taken = Mulți oameni sunt amenințați că își pierd copiii. Hotărăște un judecător sau o autoritate, nu ei. Întrebați un avocat înainte să plecați, și fără nume.
child_used = Grija e îndreptățită și nu e vina dumneavoastră. Spuneți la poliție și la protecția copilului, de fiecare dată: "Cineva se folosește de copilul meu." { $child_line } { $emergency }

## Plată și acte

keep_papers = Vă rugăm, țineți pașaportul la dumneavoastră. Nu îl dați nimănui în păstrare, nici cui iubiți.
change_employer = În unele țări puteți schimba angajatorul cu același permis, adesea doar într-un anumit termen. Întrebați un avocat înainte să plecați de la muncă.
labour_office = În multe țări inspecția muncii sau un sindicat poate ajuta cu plata, orele și locul. Întrebați întâi dacă numele rămâne secret. { $labour_line }
deductions = Ce au voie să oprească din plată pentru pat, mâncare sau amenzi depinde de țară și de contract. Nu semnați nimic, păstrați fluturașii și notițele, întrebați aici. { $labour_line }
pay_from_home = În multe țări puteți cere plata și după ce ați plecat, chiar de acasă. Păstrați dovezile și cereți repede: pot fi termene.
fee_back = Se poate să primiți înapoi astfel de bani. Chitanțele, mesajele și plățile prin telefon sunt dovezi. Întrebați un avocat sau inspecția muncii.

## Mai multe despre oferte

photo_sent = Nu mai trimiteți nimic și păstrați mesajele. Spuneți la bancă și la poliție că cineva are copia actelor. Aveți grijă la împrumuturi pe numele dumneavoastră.
offer_body = Mai bine nu. Poze cu corpul sau în lenjerie pentru o muncă sunt un semn de pericol: cu ele vă pot presa.
visa_where = Viza de muncă vine de la autoritățile acelei țări, de obicei de la consulat, niciodată de la un agent. Întâi vă trebuie un contract pe care îl puteți verifica.
report_page = Da, asta îi poate feri pe alții. Raportați pagina pe site și păstrați linkul, numele și mesajele. Apoi spuneți la poliție sau la o linie de ajutor.
family_presses = Puteți spune nu, și familiei. Spuneți-le: unde vă țin pașaportul sau plata, rămâneți cu datorii și nu aduceți nimic acasă.
recruiter = Nu putem ști. Unii o fac pe bani, alții au fost și ei înșelați. Nu îi spuneți nimic despre planurile dumneavoastră.
blackmail = Nu trebuie să răspundeți. Nu mai trimiteți poze, nu dați bani și nu mergeți la întâlnire. Păstrați ce v-a scris, apoi blocați.

## Mai multe despre altcineva

report_where = Anunțați poliția de unde locuiți, azi, și dacă e un adult. Ea poate întreba poliția din altă țară. Luați o poză, ultimele mesaje, numărul și adresa.
police_go = Poliția poate verifica un loc. Dați la poliția dumneavoastră numele, orașul și ultimul mesaj și cereți să anunțe poliția de acolo. Ea hotărăște dacă merge.
contact_place = Mai bine nu sunați și nu scrieți acolo sau acestor oameni: îi poate preveni și persoanei îi poate fi mai greu. Întrebați întâi poliția sau o linie de ajutor.
give_details = Da, puteți scrie aici, echipa noastră citește. Spuneți și la poliție: nume, număr, mașină, loc, zi. Nu luați legătura cu acești oameni.
report_risk = Spuneți la poliție că vă temeți pentru acea persoană și cereți să lucreze discret. O linie de ajutor vă poate sfătui întâi.
afraid_to_speak = Mulți nu îndrăznesc să vorbească la început. Cereți să îi vorbească cineva fără alții de față, cu un traducător. Poate vorbi și mai târziu.

## Mai multe despre propria situație

without_police = Dumneavoastră hotărâți. O linie de ajutor vă răspunde și fără nume: întrebați dacă spune la poliție. Viață în pericol? Urgența e cea mai rapidă.
punished = Nu putem promite ce vor face. Dacă v-au obligat sau înșelat, spuneți din timp. Cereți întâi avocat și traducător și nu semnați ce nu puteți citi.
made_to = Spuneți întâi că a fost cu forța și vârsta, dacă e sub 18 ani. Cereți avocat înainte de orice întrebare. Multe legi apără oamenii obligați.
sleep_tonight = Cereți un pat pentru la noapte: o linie de ajutor, un adăpost, poliția sau un spital pot spune unde. Spuneți dacă aveți copii cu dumneavoastră.
where_am_i = Nu vă putem găsi telefonul. Căutați o scrisoare, o sonerie, o firmă, o stație sau deschideți harta și scrieți aici ce vedeți. Spuneți și poliției.
on_the_way = Ați făcut bine. Faceți ce v-au spus, stați lângă telefon și departe de acei oameni. Dacă nu vine nimeni sau e mai rău, sunați din nou.
gone = Dacă acum drumul e sigur, mergeți unde sunt oameni, apoi sunați. Dacă nu, stați aproape de o ieșire, în liniște, și scrieți ce vedeți.
comes_back = Nu așteptați fără cineva. Dacă puteți, fiți din timp între oameni. Nu deschideți, nu vă certați, stați lângă ieșire, nu în bucătărie. Vine? Sunați.
out_locked = Vă rugăm, nu săriți, nu vă cățărați și nu vă luptați pentru cheie. Sunați sau rugați un vecin: "Sunt sub cheie." Poliția poate deschide. { $emergency }
say_it = Spuneți sau arătați: "Help. Police. Interpreter" și numele limbii dumneavoastră. O persoană de aici vă poate scrie o frază de arătat: scrieți { -word-person }.
other_phone = Puteți cere un telefon la farmacie, medic, bibliotecă sau magazin, când nu e aproape nimeni dintre ei. Ștergeți mesajele noastre de pe acesta.
tracked = Mai bine nu ștergeți aplicația: ar observa. Cereți ajutor de pe alt telefon, iar la plecare lăsați-l pe acesta. Factura poate arăta apeluri și mesaje.
deleting = Bine. Goliți și coșul și lista de apeluri. Ce avem noi rămâne, dacă nu cereți să ștergem. Puteți scrie din nou oricând.
only_write = Am înțeles: nu vă sunăm, doar scriem aici. Vede asta și o persoană de aici. Puneți telefonul pe silențios, fără previzualizare.
which_person = O persoană din echipa noastră citește și vă scrie aici. Nu vine nimeni la ușă. Puteți spune nu și întreba doar asistentul.
woman_please = Puteți cere o femeie, aici și la o linie de ajutor. Nu putem promite că e una acum. Scrieți { -word-person } și cereți încă o dată.
number_fails = Ne pare rău. Mai încercați puțin mai târziu. O persoană de aici poate căuta alt număr: scrieți { -word-person }.
line_takes = Unele linii și case sunt doar pentru anumiți oameni. Întrebați acolo cine vă poate ajuta, adesea știu. Sau scrieți { -word-person }: o persoană de aici poate căuta.
get_pay = Notați zilele, orele și cât vă datorează. Cereți banii în scris. Un sindicat, inspecția muncii sau un avocat îi poate cere cu dumneavoastră.
complain_risk = O amenințare nu vă ia dreptul la plată. Păstrați ce vă spun, cu data, și întrebați inspecția muncii sau un sindicat înainte să vă plângeți.
penalty = Nu plătiți de frică și nu semnați. E ușor de scris "tribunal", nu e o hotărâre. Păstrați mesajele și arătați-le unui avocat sau unei linii de ajutor.
signed = O semnătură nu face totul valabil și nimeni nu vă poate ține cu ea. Păstrați o poză a fiecărei pagini și dați-o unui avocat să o citească.
work_accident = Puteți merge la medic. Spuneți că s-a întâmplat la muncă, chiar dacă ei vor să spuneți altceva. Cereți o hârtie despre asta și păstrați-o.
hurt_since = Mai bine la medic azi sau mâine. Mult sânge, respirație grea, febră mare, nu se trezește: chemați imediat ambulanța. { $emergency }
pregnant = Corpul e al dumneavoastră: hotărâți ce faceți și cui spuneți. Cereți medicului să vorbiți fără alții. O linie de ajutor știe unde, și fără acte.
passport_take = Nu au voie să vă țină pașaportul. Luați-l doar dacă nu vede nimeni și nu e niciun pericol. Dacă nu, lăsați-l: actele se pot face din nou.
things_back = Vă rugăm, nu vă întoarceți fără cineva. Întrebați poliția sau o linie de ajutor dacă vă poate însoți. Lucrurile se înlocuiesc, dumneavoastră nu.
love_him = Puteți iubi un om și totuși să vă fie frică de el. Uitați-vă la ce face, nu la ce promite. Nu trebuie să hotărâți azi și nu e vina dumneavoastră.
ties = E un motiv adevărat și nimeni nu trebuie să vă grăbească. Scrieți ce vă ține cel mai mult. O linie de ajutor poate plănui totul cu dumneavoastră.
child_held = Nu trebuie să alegeți între copil și siguranță. Spuneți la poliție sau la o linie de ajutor: "Îmi țin copilul", cu vârsta și locul. { $emergency }
family_safe = Familia poate spune la poliția de unde locuiește cine o amenință. Păstrați mesajele. Spuneți și la o linie de ajutor: se poate gândi cu dumneavoastră.
knows_place = Spuneți la școală, la muncă sau în casă că poate veni. Schimbați drumul și ora, mergeți cu cineva. Adăpostul ține adresa secretă.
tell_family = Nu trebuie să spuneți tot. Spuneți că trăiți și că vă trebuie timp. Unde sunteți, spuneți doar dacă nu poate ajunge la acei oameni.
parents_told = Poți vorbi întâi cu o linie pentru copii sau cu un profesor. Înainte să spui nume, întreabă cine va afla. Spune și dacă acasă nu e sigur. { $child_line }
stay_here = Spuneți clar: "Mi-e frică să mă întorc" și de ce. Nu semnați nimic despre întoarcere. Cereți un avocat înainte să hotărască cineva.
punish_them = Asta hotărăște un judecător, nimeni nu o poate promite. Puteți spune acum sau mai târziu. Păstrați mesaje, nume și date și cereți un avocat.
does_it_count = Da, contează. Nu e nevoie de bătaie ca un lucru să fie rău. Puteți întreba aici despre plată, ore, cameră sau acte.
write_again = Nu trebuie să răspundeți sau să sunați înapoi. Nu le spuneți nimic despre planuri sau despre noi. Păstrați numărul, ora și mesajul.
later = Da, scrieți din nou oricând, și dacă nu a ieșit nimic. Dacă devine periculos, nu ne așteptați pe noi: sunați la urgență.
taken_in = E bine că aveți un loc. Odihniți-vă întâi și spuneți la puțini unde sunteți. Mâine puteți întreba aici de acte, plată sau drumul spre casă.

## Încă despre oferte

visit_visa = E un semn de pericol. Viza de vizită nu dă de obicei drept de muncă, iar apoi depindeți de ei. Întrebați consulatul înainte să plecați.
told_to_hide = Atenție: cine vă cere să ascundeți asta vrea să nu vă caute nimeni. Spuneți cuiva de încredere unde mergeți, cu cine și când sunați.
they_pay = Banii sau biletul dați înainte devin des o datorie. Nu mai luați nimic, păstrați dovezile și nu promiteți muncă pentru ei.
must_decide = O muncă adevărată poate aștepta. Cereți o săptămână și un contract pe care îl puteți citi. Se supără? E un semn. Puteți spune nu până la ușă.
contract_later = Fără contract și fără nume înainte de drum e un semn de pericol. Cereți-le acum, cu plata și orele, în limba dumneavoastră. Nu plecați înainte.
others_fine = Pozele și vorbele bune pot fi false sau trimise cu forța. Sunați, fără alții, pe cineva care lucrează acolo: întrebați de plată și pașaport.
real_jobs = Nu recomandăm nicio agenție. Întrebați oficiul de muncă al statului, acasă sau acolo. Una cinstită nu ia bani și arată întâi contractul.
say_no_words = Ajunge o frază: "Nu vin." Fără motiv și fără altă dată. Nu vă certați. Păstrați conversația, apoi blocați.
back_if_bad = Nimeni nu poate promite asta. Înainte de drum: bani de întoarcere doar la dumneavoastră, o copie a pașaportului acasă și numărul ambasadei.

## Încă despre altcineva

about_other = Am înțeles: sunteți în siguranță și e vorba de altcineva. Scrieți ce știți: unde e, de când și de ce vă temeți.
police_refused = Mergeți din nou, nu așteptați. Cereți să scrie că ați fost acolo și spuneți de ce vă temeți pentru acea persoană. O linie de ajutor vă poate sprijini.
new_trace = Spuneți acum la poliția din zonă: locul, ora, cuvintele exacte. Cereți să anunțe imediat acolo. Păstrați mesajul. Nu mergeți fără cineva.
not_their_words = Poate scrie sau ascultă altcineva. Nu arătați că ați observat. Păstrați tot, spuneți poliției ce e altfel. Întrebați ceva ce știe doar acea persoană.
alive = Poliția poate întreba persoana cum e și să vă spună doar atât. Cereți asta poliției dumneavoastră. Noi nu putem afla.
stop_them = Vă rugăm, nu îi opriți și nu îi urmăriți. Sunați acum: cine, ce haine, ce mașină sau tren, încotro. Spuneți și personalului din gară. { $emergency }
come_for_them = Nu dați persoana și nu vă certați la ușă. Sunați acum la poliție. Dacă e un copil, și la protecția copilului. { $emergency }
child_marriage = Un copil nu poate fi vândut, iar obiceiul nu schimbă asta. Spuneți azi la protecția copilului sau la poliție. Nu preveniți familia. { $child_line }
pass_on = Doar între patru ochi. Să rețină numărul ori să-l scrie pe hârtie fără numele nostru, sau dați-i telefonul să sune. Nu îl trimiteți unde citesc alții.

## Bani acasă

borrow_money = Nu avem bani de dat. Vă rugăm, nu luați împrumut de la șef sau de la străini. Cereți timp la școală sau la proprietar: de multe ori acceptă.
home_debt = O bancă nu e ca acei oameni. Spuneți-i din timp că nu puteți plăti și cereți rate mai mici. Nu luați alt împrumut pentru asta.
medicine_home = E o grijă grea. Medicul sau asistența socială de acolo pot spune cine ajută cu medicamente. O persoană de aici poate căuta: scrieți { -word-person }.

## Muncă și cameră

only_one = Da, se poate plânge și unul singur. Împreună e adesea mai ușor, dar nimeni nu e obligat. Un sindicat poate cere doar partea dumneavoastră.
unnamed = De multe ori puteți anunța fără nume. Întrebați întâi: "Cine îmi vede numele?" Apoi spuneți doar ce ați văzut.
blacklist = Șeful sau agentul nu poate închide granița: doar statul hotărăște asta. Păstrați ce v-au scris și întrebați un avocat despre actele dumneavoastră.
pay_handed = Plata e a dumneavoastră, și dacă trece pe la ei. Notați fiecare sumă și zi. Un sindicat sau inspecția muncii o poate cere, banca dă card nou.
rest_days = În cele mai multe țări aveți drept la odihnă, și fără acte. Notați orele și zilele libere și întrebați inspecția muncii sau un sindicat.
young_work = Sub 18 ani regulile sunt mai stricte: zile scurte, de obicei fără nopți, nimic periculos. Întrebați inspecția muncii sau o linie de copii, și fără nume.
protection = Spălați pielea cu multă apă și schimbați hainele. Arătați-o la medic, fotografiați eticheta. Șeful trebuie să dea mănuși: spuneți la sindicat.
bad_room = O cameră trebuie să fie sigură și destul de caldă, și dacă e dată de șef. Faceți poze și întrebați un sindicat sau primăria, fără să afle șeful.

## Poliție și tribunal

wait_trial = Întrebați înainte să plecați: în multe țări puteți da declarația mai devreme sau prin video. Lăsați la avocat o adresă sigură.
statement_now = Puteți spune că oboseala e prea mare și cere altă zi. Întâi somn, mâncare și un avocat. Dacă ați încurcat ceva, spuneți asta.
face_them = Cereți protecție la poliție sau la avocat: adesea puteți vorbi fără să îl vedeți, prin video sau după un paravan. Spuneți din timp de ce vă temeți.
phone_evidence = Întrebați ce trebuie să vadă și, dacă vreți, cereți o femeie. Puteți cere să ia doar copii. Dacă păstrează telefonul, cereți o hârtie despre asta.
believe_me = Mulți se tem de asta și mulți sunt crezuți. Spuneți cu vorbele dumneavoastră, și ce nu știți sigur. Ajută și lucruri mici: date, mesaje, locuri.

## Acte și formulare

see_paper = Răspunsurile automate nu văd poze. Scrieți aici ce spune sau scrieți { -word-person }: o persoană vă spune cum o arătați sigur. Nu semnați nimic înainte.
short_visit = Înainte de drum întrebați un avocat sau biroul care a dat permisul: poate depinde de câte zile lipsiți. Cereți șefului învoirea în scris.
get_copies = Cele mai multe acte le poate da din nou biroul care le-a făcut, și prin consulat. Copia unui raport o cereți la poliție sau la spital.
interpreter = Puteți spune: "Vreau alt traducător", și la telefon sau o femeie. Vă rugăm, să nu traducă un copil și nimeni din partea lor.
fill_form = Mulți au nevoie de asta. O organizație de ajutor sau un sindicat poate completa cu dumneavoastră și vă citește tot. Semnați doar ce ați înțeles.
back_home = Bine că v-ați întors. O organizație de acolo poate ajuta cu medic, acte, muncă, siguranță. Scrieți țara și orașul sau scrieți { -word-person }.

## Corp, somn și telefon

remedy = La farmacie vă spun ce ajută, de obicei fără acte. Spuneți vârsta, o sarcină și alte pastile. La un bebeluș sau dacă e mai rău, azi la medic.
bad_dreams = Mulți au asta după așa ceva. Poate trece, iar un medic sau psiholog poate ajuta. Noaptea: aprindeți lumina, tălpile pe podea, spuneți unde sunteți.
new_phone = O biserică, un adăpost sau o linie de ajutor poate avea un telefon vechi. Nu luați de la acei oameni. Ștergeți tot din el și faceți un cont neștiut.

## Școală

school_child = În multe țări orice copil poate merge la școală, și fără acte. Întrebați chiar la școală. O organizație de ajutor poate merge cu dumneavoastră.
school_trouble = Spune unui profesor, medicului școlii sau consilierului că ai un motiv serios. Nu trebuie să spui tot. Cere câteva zile sau un examen mai târziu.

## Cine ajută, vede sau caută pe cineva

boss_against = Multe legi apără pe cine anunță cinstit un pericol. Notați ce ați văzut și cine v-a spus să așteptați. Întrebați întâi o linie de ajutor sau sindicatul.
office_refused = Cereți să vă dea răspunsul în scris. Apoi mergeți o treaptă mai sus sau rugați o linie de ajutor să scrie acolo cu dumneavoastră.
write_down = Scrieți ziua, locul și cuvintele exacte, nimic din ce doar bănuiți. Țineți notițele sub cheie și nu faceți poze pe ascuns.
material = Nu știm asta aici. O persoană din echipă poate spune ce există: scrieți { -word-person } și spuneți pentru cine și în ce limbă.
not_sure = Nu trebuie să știți sigur. Spuneți doar ce ați văzut și auzit, alții verifică. Puteți întreba o linie de ajutor fără niciun nume.
they_are_helped = Bine că acum e cineva cu acea persoană. Spuneți la poliție sau la spital că nu trebuie să ajungă înapoi la acei oameni și ce ați văzut.
his_family = Mai bine nu acum: pot să îl prevină. Dați numele și satul lor la poliție sau la o linie de ajutor: acolo hotărăsc cine le vorbește.

## Ultimele despre oferte

warn_friend = Nu vă certați. Întrebați: "La cine stă pașaportul și cum se cheamă firma?" Trimiteți oferta aici și citiți răspunsul împreună.
go_anyway = Țineți la dumneavoastră pașaportul și bani de întoarcere. Lăsați cuiva adresa, o copie, o poză cu mașina și stabiliți un cuvânt pentru pericol.

## Mai multe despre această linie

volunteer = E frumos din partea dumneavoastră. O persoană de aici poate spune ce e nevoie: scrieți { -word-person }. Ajută și dacă spuneți altora de linie.
my_number = Numărul dumneavoastră stă sub cheie, doar ca să vă răspundem. Ce scrieți se șterge după un timp, sau imediat: scrieți { -word-erase }.
what_for = Aici primesc ajutor cei înșelați la muncă, neplătiți, amenințați sau ținuți și cei care își fac griji pentru ei. Puteți întreba orice, fără nume.
may_ask = Da, întrebați aici. Nu e nevoie de nume: scrieți în câteva cuvinte despre ce e vorba.
not_helping = Ne pare rău că nu v-a ajutat. Scrieți într-o frază de ce aveți cea mai mare nevoie. Pentru o persoană în loc de automat scrieți { -word-person }.

## Ce e doar spus

just_listen = Atunci scrieți, cum și când vreți. Nu trebuie să hotărâți sau să faceți nimic. Ca să citească și o persoană, scrieți { -word-person }.
not_decided = Nu trebuie să hotărâți acum. Puteți întreba întâi mai multe și vă puteți opri oricând. Ce ați scris nu se pierde.
all_well = Bine că a trecut și că sunteți bine. Țineți ușa încuiată, stați împreună și sunați imediat dacă se întorc.
off_now = Bine. Aveți grijă și scrieți când puteți. Dacă devine periculos înainte, sunați la numărul de urgență.
tell_others = Bine, mulțumim. Pot scrie direct, în limba lor. Spuneți-le între patru ochi, nu unde pot citi acei oameni.
cared_for = E frumos că vă pasă. Când ați ieșit, spuneți la o linie de ajutor sau la poliție: cineva poate avea grijă de ei. Nu e vina dumneavoastră.
sorry_bother = Nu deranjați și vă înțelegem. Scrieți cum puteți, scurt și în limba dumneavoastră.
