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
