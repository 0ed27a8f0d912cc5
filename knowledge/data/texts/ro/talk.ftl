### Cum continuă conversația: ce s-a transmis, așteptarea, un pas pentru azi și părți dintr-un răspuns dat.

noted = Mulțumim, am notat. Puteți continua cu cuvintele dumneavoastră.
passed_on = Mulțumim. O persoană de aici va citi ce ați scris. Puteți scrie mai departe.
passed_on_place = Mulțumim. O persoană de aici va citi unde sunteți. Puteți șterge mesajul acela.
passed_on_again = Am notat și asta. O va vedea și persoana de aici.
passed_on_more = Am primit și asta. Scrieți dacă se schimbă ceva sau întrebați ce vreți să știți.
question_passed_on = La asta nu avem răspuns aici. O persoană din echipă va citi întrebarea. Puteți scrie mai departe.
comfort = Oricui i-ar fi frică acum. Nu e vina dumneavoastră și suntem aici cu dumneavoastră. Scrieți când puteți, ajunge un cuvânt.
danger_next = Dacă puteți ieși fără pericol, mergeți unde sunt oameni. Dacă nu, stați lângă ușă. { $emergency }
time_noted = Am notat ora. Dacă puteți ieși fără pericol înainte, mergeți unde sunt oameni. { $emergency }
call_silent = Puteți suna fără să vorbiți. { $emergency } Bateți în telefon, tușiți, apăsați taste dacă vi se cere. { $quiet }
danger_quiet = Puneți telefonul deoparte. Nu răspundeți acum. Scrieți din nou când nu mai e nimeni lângă dumneavoastră, vom citi.
go_on = Bine. Scrieți de ce aveți nevoie, cu cuvintele dumneavoastră. Citim.
danger_ask_alone = E cineva cu dumneavoastră chiar acum?
danger_ask_when = Când se întorc? Când nu e nimeni la ușă?
waiting_next = Urmați la rând și cineva din echipă e aici. Va citi tot ce ați scris. Nu putem spune exact când.
waiting_line = Cineva din echipă e aici, dar alții așteaptă înaintea dumneavoastră: { $ahead }. Ce ați scris se păstrează.
waiting_nobody = Acum nu e nimeni din echipă la birou. Îi chemăm, iar ce ați scris se păstrează. Dacă nu puteți aștepta: { $emergency } { $hotline }
waiting_meanwhile = Încă nu e liber nimeni, mai mult nu știm. Nu v-am uitat. Dacă puteți, stați lângă oameni de încredere și țineți telefonul încărcat. Întrebați-ne orice.
nothing_new = Mai mult nu știm aici despre asta. O persoană poate ști mai mult: scrieți { -word-person }. Puteți întreba și altceva.
other_language = { $foreign }
other_language_again = { $foreign_again }
other_language_danger = { $foreign_danger } { $emergency }
not_for_this = Cu așa ceva nu ajutăm. Cine are nevoie de ajutor pentru sine ne poate scrie oricând.
misread = Ne pare rău, am înțeles greșit. Spuneți-ne din nou, pe scurt, ce vă trebuie.
helper_ask_case = Mulțumim că scrieți pentru cineva. Cine e (vârsta, femeie sau bărbat, copii), unde și de când? Fără nume, vă rugăm.
helper_ask_consent = Persoana știe și e de acord să ne scrieți? Răspundeți { -word-yes }, { -word-no } sau { -word-unsure }.
helper_done = Mulțumim. O persoană de aici va citi și vă va scrie. Până atunci: { $hotline }

## Un pas pentru azi

next_locked = Un pas: aflați când nu e nimeni la ușă și dacă vă poate auzi un vecin. Nu săriți, nu vă bateți. { $emergency }
next_papers = { $hotline } Un pas pentru azi: dacă e sigur, notați cine are pașaportul și de când. Nu vă certați pentru el fără ajutor. Ambasada vă poate da acte noi; dacă vă e frică de autoritățile din țara dumneavoastră, întrebați întâi un avocat.
next_pay = Un pas pentru azi: notați zilele, orele, locul și ce s-a promis, păstrați mesajele. Apoi întrebați aici: { $labour_line }
next_debt = { $hotline } Un pas pentru azi: nu semnați nimic. Notați cine cere banii și cât. Nimeni nu are voie să vă oblige să munciți pentru datorie.
next_place = Un pas pentru azi: sunați și spuneți că vă trebuie un loc la noapte, în ce oraș și cine vine cu dumneavoastră. { $shelter } Așteptați unde sunt oameni: gară, spital.
next_stay = Un pas pentru azi: nu semnați nimic și nu mergeți la niciun birou fără însoțitor. Întrebați întâi un avocat sau o organizație. { $legal_line }
next_home = Un pas pentru azi: nu spuneți nimănui din jur în ce zi plecați. Cereți ajutor pentru bilet și acte. { $return_line }
next_offer = Un pas pentru azi: nu trimiteți bani și nici pașaportul. Găsiți dumneavoastră numărul firmei și întrebați dacă postul există. { $check_office }
next_other = { $hotline_there } Un pas pentru azi: notați ultimul apel, numere, nume, locuri. Apoi anunțați poliția din orașul dumneavoastră. Nu mergeți acolo fără ajutor.
next_doctor = Un pas pentru azi: mergeți la medic. Puteți cere traducător și să fiți doar cu medicul. Urgență? { $ambulance }
next_safe = Un pas pentru azi: nu vă întoarceți acolo fără ajutor, nu spuneți nimănui unde sunteți și opriți localizarea din telefon. { $hotline }
next_rights = Un pas pentru azi: sunați la o linie de ajutor și întrebați ce puteți face. Nu e nevoie să spuneți numele. { $hotline }

## Părți dintr-un răspuns

shelter_cost = Un adăpost nu vă costă nimic: dormiți, mâncați și vă odihniți acolo. Nimeni nu are voie să vă ceară bani sau altceva.
shelter_long = Cât puteți sta diferă de la un adăpost la altul. Întrebați înainte să veniți. Puteți pleca oricând.
shelter_told = Adresa e secretă și nu se spune șefului sau familiei. De obicei nu e nevoie să mergeți la poliție. Întrebați ce sunt obligați să anunțe.
shelter_papers = În cele mai multe locuri puteți veni fără acte și fără bagaj. Spuneți de la început că nu aveți acte.
call_cost = Unde știm că apelul e gratuit, scrie lângă număr. Nu aveți credit? O persoană de aici poate suna: scrieți { -word-person }.
call_told = Puteți suna fără să spuneți numele. Șefului și familiei nu li se spune nimic. Unde știm că o linie poate anunța poliția, scrie lângă număr.
call_happens = Spuneți pe scurt ce vă trebuie. Pot întreba unde sunteți și dacă sunteți în siguranță. Nu e nevoie să dați numele și puteți închide oricând.
legal_cost = Organizațiile pot găsi adesea un avocat care nu vă costă nimic. Întrebați întâi: "E gratuit pentru mine?" { $legal_line }
legal_long = Un caz poate dura luni. Prima discuție nu vă obligă la nimic. Întrebați cât durează fiecare pas. { $legal_line }
legal_told = Avocatul lucrează pentru dumneavoastră și păstrează secretul. Nu spune nimic nimănui fără acordul dumneavoastră.
medical_cost = Dacă e urgent, mergeți; despre bani vorbiți după. { $health }
medical_told = Medicii păstrează secretul. Întrebați întâi ce trebuie să spună altora. Puteți cere să fiți doar cu medicul.
permit_long = { $legal_line } { $reflection } Un avocat vă poate spune cât durează pentru dumneavoastră.
permit_work = { $legal_line } Depinde de permis dacă puteți lucra.
home_cost = Poate exista ajutor gratuit pentru bilet, acte și perioada de după. { $return_line }
home_long = Cât durează depinde mai ales de acte. Cei care pregătesc drumul cu dumneavoastră vă pot spune. { $return_line }
home_papers = Fără pașaport, ambasada vă poate da un act de călătorie. O organizație poate merge cu dumneavoastră. { $return_line }
money_long = Poate dura luni și există termene. Începeți devreme. { $legal_line }
money_papers = În cele mai multe țări puteți cere plata și fără acte sau contract. Mesajele, pozele și numele sunt și ele dovezi. { $labour_line }
may_leave = { $hotline } Nimeni nu are voie să vă țină pentru o datorie, un contract sau un pașaport. Dacă nu e pericol, plecați fără să spuneți nimic, cu actele dacă le aveți. În unele țări permisul depinde de angajator: întrebați întâi.
offer_verify = { $check_office } Găsiți dumneavoastră numărul și adresa firmei și căutați-o în registrul firmelor din acea țară. Sunați și întrebați dacă postul există. Cereți contractul în limba dumneavoastră înainte să plecați.
report_told = Nu e nevoie să spuneți cine sunteți. Nu le spunem acelor oameni despre dumneavoastră. Nu chemăm poliția fără să vă întrebăm, decât dacă e în pericol o viață sau un copil.
missing_find = Noi nu putem căuta oameni. Poliția poate, și prin ambasadă, iar o linie de ajutor știe cum se cere asta. { $hotline } O persoană de aici vă poate ajuta cu asta: scrieți { -word-person }.
missing_contact = Dacă scrie sau sună: scurt și calm, puneți doar întrebări la care ajunge da sau nu. Poate citește și altcineva. Nu spuneți cui ați cerut ajutor.
missing_fetch = Vă rugăm, nu mergeți acolo fără ajutor: poate fi periculos și pentru dumneavoastră, și pentru acea persoană. Dacă știți adresa, dați-o poliției sau unei linii de ajutor. { $hotline }
told = Șefului nu îi spunem nimic. Nici altora, nici familiei, nici poliției, decât dacă spuneți da sau e în pericol o viață sau un copil.

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

## Ce a spus un mesaj, repetat pe scurt

fact-papers-kept = pașaportul e la altcineva
fact-papers-none = fără acte
fact-papers-false = acte false
fact-papers-expired = acte expirate
fact-pay-none = fără plată
fact-pay-less = plată mai mică decât s-a promis
fact-debt-yes = vi se cer bani pentru o datorie
fact-locked-yes = nu puteți pleca liber
fact-phone_read-yes = cineva citește telefonul
fact-children-1 = un copil
fact-children-2 = doi copii
fact-children-3 = trei copii
fact-since-days = de câteva zile
fact-since-weeks = de săptămâni
fact-since-months = de luni de zile
fact-since-years = de ani de zile
fact-health-pregnant = sarcină
fact-health-ill = boală
fact-health-injured = rană
fact-police-feared = fără poliție
fact-tried-yes = ați mai cerut ajutor
fact-for-relative = despre cineva din familie
fact-for-friend = despre un prieten sau o prietenă
fact-for-client = despre cineva pe care îl ajutați
