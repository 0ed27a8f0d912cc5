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
