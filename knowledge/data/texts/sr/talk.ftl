### Kako razgovor ide dalje: ono što je preneseno, čekanje, jedan korak za danas i dijelovi datog odgovora.

noted = Hvala, zabilježeno je. Pišite dalje svojim riječima.
passed_on = Hvala. Osoba iz tima će pročitati vašu poruku. Možete pisati dalje.
passed_on_place = Hvala. Osoba iz tima će pročitati gdje ste. Tu poruku možete obrisati.
passed_on_again = I to je zabilježeno. Osoba iz tima čita i to.
passed_on_more = I to je stiglo. Pišite ako se nešto promijeni, ili pitajte.
question_passed_on = Ovdje nemamo odgovor. Osoba iz tima će pročitati pitanje. Pišite dalje.
comfort = Svako bi se bojao. Niste krivi, tu smo uz vas. Dosta je i jedna riječ.
danger_next = Ako je sigurno, idite među ljude. Inače budite uz vrata. { $emergency }
time_noted = Zapisano. Ako možete ranije i sigurno, idite među ljude. { $emergency }
call_silent = { $emergency } Ne možete govoriti? Lupkajte, pritisnite broj ako traže. { $quiet }
danger_quiet = Sklonite telefon, ne odgovarajte. Pišite kad nema nikog, čitamo.
go_on = Dobro. Napišite svojim riječima šta vam treba. Čitamo.
danger_ask_alone = Ima li sad nekog s vama?
danger_ask_when = Kad se vraćaju? Kad nema nikog na vratima? Pišite šta znate.
waiting_next = Prije vas nema nikog, osoba iz tima čita sve. Ne znamo tačno kad.
waiting_line = Osoba iz tima je tu, ali prije vas čekaju: { $ahead }. Poruke se čuvaju za nju.
waiting_nobody = Sad nema nikog, zovemo tim, a poruke se čuvaju. Hitno: { $emergency } { $hotline }
waiting_meanwhile = Još su zauzeti, niste zaboravljeni. Držite telefon napunjen.
nothing_new = Više o tome ne znamo. Pitajte osobu iz tima: { -word-person }, ili nešto drugo.
other_language = { $foreign }
other_language_again = { $foreign_again }
other_language_danger = { $foreign_danger } { $emergency }
not_for_this = S tim ne pomažemo. Kome treba pomoć za sebe, može nam pisati uvijek.
misread = Oprostite, pogrešno smo razumjeli. Napišite opet ono što vam treba.
helper_ask_case = Hvala. Ko je (godine, žena/muškarac, djeca), gdje, otkad? Bez imena.
helper_ask_consent = Zna li osoba i slaže li se da nam pišete? { -word-yes }, { -word-no } ili { -word-unsure }?
helper_done = Hvala. Osoba iz tima će pročitati i pisati vam. Dotad: { $hotline }

## Jedan korak za danas

next_locked = Saznajte kad nema nikog na vratima. Ne skačite. { $emergency }
next_papers = { $hotline } Korak za danas: ako je sigurno, zapišite ko drži pasoš i otkad. Ne svađajte se zbog toga bez pomoći. Novi može dati ambasada; bojite li se svoje države, prvo pitajte advokata.
next_pay = Zapišite dane, sate, mjesto i obećanja, čuvajte poruke. { $labour_line }
next_debt = { $hotline } Ne potpisujte. Zapišite ko koliko traži. Dug ne morate odraditi.
next_place = Nazovite: grad, ko je s vama, "za noćas". { $shelter } Čekajte među ljudima.
next_stay = Ne potpisujte, u urede bez pomoći ne idite. Prvo advokat. { $legal_line }
next_home = Nikom ne recite dan puta. Tražite pomoć za kartu i papire. { $return_line }
next_offer = Ne šaljite novac ni pasoš. Nađite broj firme i pitajte za posao. { $check_office }
next_other = { $hotline_there } Zapišite pozive, imena, mjesta. Javite svojoj policiji. Ne idite tamo.
next_doctor = Danas doktor: može s tumačem i nasamo. Je li hitno? { $ambulance }
next_safe = Ne idite tamo bez pomoći, ne recite gdje ste, isključite lokaciju. { $hotline }
next_rights = Nazovite i pitajte koje su mogućnosti. Ime ne treba. { $hotline }

## Dijelovi odgovora

shelter_cost = Tamo spavate i jedete besplatno. Niko za to ne smije tražiti ništa.
shelter_long = Koliko ostajete, zavisi od kuće, pitajte prije. Otići možete uvijek.
shelter_told = Adresa je tajna, gazdi i porodici ne kažu. Pitajte o čemu javljaju.
shelter_papers = Uglavnom možete doći bez papira i torbe, samo odmah recite.
call_cost = Besplatan poziv piše uz broj. Nemate kredita? Mi zovemo: { -word-person }.
call_told = Bez imena. Gazdi i porodici ne kažu. Znamo li da javljaju policiji, piše uz broj.
call_happens = Kažete šta treba. Pitaju gdje ste. Ime ne treba, možete prekinuti.
legal_cost = Često se nađe besplatan advokat. Pitajte: "Je li besplatno?" { $legal_line }
legal_long = Slučaj može trajati mjesecima, pitajte. Razgovor ne obavezuje. { $legal_line }
legal_told = Advokat radi za vas i čuva tajnu. Bez vas ne govori nikom.
medical_cost = Ako je hitno, idite; o novcu kasnije. { $health }
medical_told = Doktori čuvaju tajnu. Prvo pitajte šta moraju javiti. Može i nasamo.
permit_long = { $legal_line } { $reflection } Koliko traje za vas, može reći advokat.
permit_work = { $legal_line } Smijete li raditi, zavisi od dozvole.
home_cost = Ponekad ima besplatne pomoći: karta, papiri, prvo vrijeme. { $return_line }
home_long = Najviše zavisi od papira. Reći će oni koji planiraju put. { $return_line }
home_papers = Bez pasoša putni list daje ambasada. Organizacija može s vama. { $return_line }
money_long = Može trajati mjesecima, i postoje rokovi. Počnite rano. { $legal_line }
money_papers = Platu uglavnom tražite i bez papira. Poruke i slike su dokaz. { $labour_line }
may_leave = { $hotline } Niko vas ne smije držati zbog duga, ugovora ili pasoša. Ako je sigurno, otiđite bez riječi, s papirima ako su kod vas. U nekim zemljama dozvola zavisi od poslodavca: prvo pitajte.
offer_verify = { $check_office } Sami nađite broj i adresu firme i potražite je u registru firmi te zemlje. Nazovite i pitajte postoji li posao. Tražite ugovor na svom jeziku prije puta.
report_told = Ne morate reći ko ste. Tim ljudima ne govorimo o vama. Policiju ne zovemo bez pitanja, osim ako je u opasnosti život ili dijete.
missing_find = Mi ne možemo tražiti ljude. Policija može, i preko ambasade, a linija pomoći zna kako se to traži. { $hotline } Osoba iz tima može vam pomoći s tim: pošaljite { -word-person }.
missing_contact = Ako se ta osoba javi: kratko, mirno, pitanja na da ili ne. Možda čita neko drugi. Ne govorite od koga ste tražili pomoć.
missing_fetch = Ne idite bez pomoći: opasno je za vas i tu osobu. { $hotline } Znate adresu? Recite policiji.
told = Gazdi ne govorimo ništa. Ni drugima, ni porodici, ni policiji, osim ako kažete da, ili je u opasnosti život ili dijete.

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

## Ono što poruka kaže, ukratko

fact-papers-kept = pasoš drži neko drugi
fact-papers-none = bez papira
fact-papers-false = lažni papiri
fact-papers-expired = papiri istekli
fact-pay-none = bez plate
fact-pay-less = plata manja od obećane
fact-debt-yes = traže novac za dug
fact-locked-yes = ne puštaju vas
fact-phone_read-yes = neko čita telefon
fact-children-1 = jedno dijete
fact-children-2 = dvoje djece
fact-children-3 = troje djece
fact-since-days = danima
fact-since-weeks = sedmicama
fact-since-months = mjesecima
fact-since-years = godinama
fact-health-pregnant = trudnoća
fact-health-ill = bolest
fact-health-injured = povreda
fact-police-feared = bez policije
fact-tried-yes = već ste tražili pomoć
fact-for-relative = o nekom iz porodice
fact-for-friend = o prijatelju
fact-for-client = o osobi kojoj pomažete
