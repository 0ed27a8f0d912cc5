### Odgovori na jedno pitanje usred razgovora, kako ih imenuje bot/asked.yml.

## Pomoć koja dolazi

call_for_us = Program ne može zvati. Osoba iz tima može: pošaljite { -word-person }. Najbrži je vaš poziv, prvo recite gdje ste. { $emergency }
text_instead = Ne morate zvati. Pišite ovdje, osoba iz tima može pročitati i nazvati umjesto vas: { -word-person }. { $hotline } Ako linija prima poruke, to piše uz broj.
happens_person = Osoba iz tima čita i odgovara vam ovdje. Ništa ne radi bez pitanja, osim ako je u opasnosti život ili dijete. Na sve možete reći ne.
line_hours = { $hotline } Ako uz broj nema sati, ne znamo ih sigurno. Niko se ne javlja? Osoba iz tima traži drugi broj: pošaljite { -word-person }.
embassy = Ambasada ili konzulat može dati putni list. Nemamo provjeren broj, osoba iz tima može ga naći: { -word-person }. Bojite se svoje države? Prvo pitajte advokata.
pick_up = Mi ne možemo doći. Policija ili hitna može doći tamo gdje ste. { $emergency } Neke organizacije dođu po ljude ili plate put, pitajte. { $hotline }
out_now = Dobro je što ste izašli. Idite gdje ima ljudi i svjetla: stanica, bolnica, market. Ne vraćajte se po stvari. { $emergency } { $hotline }
others_too = I drugi mogu dobiti pomoć. Svako odlučuje za sebe. Recite samo koliko vas je i ima li djece, bez imena. { $hotline }

## Ko zna

safe_word_help = Lozinka je vaša riječ. Kad je pošaljete, šaljemo samo bezazlene riječi dok je ne pošaljete opet. Staro obrišite. Za izbor: { -word-safe_word }.

## Papiri, novac, zakon

passport_back = Ne svađajte se zbog pasoša bez pomoći. { $hotline } Policija ili organizacija može ga tražiti, ambasada može dati novi papir. Bojite se svoje države? Prvo pitajte advokata.
visa_boss = Pitajte advokata prije nego im povjerujete. { $legal_line } U nekim zemljama dozvola prestaje s poslom ili brakom, u drugima ne. Niste krivi zbog toga, a možda ima druga dozvola.
debt_family = Niko ne smije tjerati vašu porodicu da plati takav dug. { $hotline } Prijetnje su kažnjive, i kod kuće. Neka ništa ne potpisuju i ne plaćaju.
money_proof = Zapišite dane, sate, mjesta i ko je radio s vama. { $labour_line } Poruke, glasovne poruke, slike, karte i uplate su isto dokaz, i bez ugovora.
police_say = Prvo recite: "Treba mi tumač", a ako je tako: "Prisilili su me." { $legal_line } Možete tražiti advokata i pauzu. Ne potpisujte ono što ne možete čitati.

## Mjesto

shelter_where = Adresa je tajna, da vas niko ne nađe. { $shelter } Kuća može biti u drugom gradu, a možete reći gdje ne želite biti.

## Ponuda za posao

offer_photo = Bolje ne. Slika pasoša ili lične karte ne treba nikom prije ugovora koji možete provjeriti. S njom neko može uzeti kredit ili vas pritiskati. { $check_office }
offer_refuse = Možete odbiti uvijek, razlog ne treba. { $hotline } Ne šaljite više ništa, ne idite na sastanak bez pratnje, čuvajte poruke. Prijetnje su kažnjive.
offer_minor = Molimo, ne vodite nikog ispod 18 godina na takvu ponudu. Firma koja uzima djecu bez roditelja je znak opasnosti. Prvo pitajte ovdje. { $check_office }

## Neko drugi

referral = Dijete: u većini zemalja zaštita djece mora znati danas, i bez pristanka. { $hotline } Linija pomoći može reći ko je nadležan. Odrasla osoba odlučuje o tome: objasnite i prvo pitajte. Za više: { -word-person }.
goes_back = Ne zabranjujte i ne krivite. { $hotline } Pitajte šta vuče nazad: strah, dug, porodica, ljubav? Dogovorite znak za opasnost i recite da opet može doći. Dijete se ne smije vratiti: javite zaštiti djece.
talk_with = Govorite nasamo, na sigurnom mjestu, s tumačem koji nije njihov prijatelj. { $hotline } Prvo pitajte šta treba: san, hrana, doktor. Ne obećavajte ono što ne možete ispuniti.

## Kako je

fault = Niste krivi, ni ako ste prvo rekli da, ni ako volite tu osobu. { $hotline } Kriv je onaj ko prisiljava. Imate pravo prestati.
battery = U redu. Poruke nisu izgubljene. Ako je opasno, prvo pošaljite gdje ste. Pišite opet kad možete.
decided = To je vaša odluka i u redu je. Možete pisati opet u svako doba, i ako se predomislite.

## O ovoj liniji

are_you_there = Da, tu smo, poruka je stigla. Prvi odgovori su automatski. Napišite šta vam sad najviše treba ili pošaljite { -word-person }.
called_nobody = Program nikoga nije zvao i nikome ništa nije rekao. Osoba iz tima zove samo ako kažete da, ili ako je u opasnosti život ili dijete.
for_you_too = Da, ovo je i za vas. Za svakoga koga varaju, kome prijete, koga drže ili prisiljavaju na rad: žene, muškarce, mlade, tu ili vani.
why_we_ask = Pitamo da pomoć bude prava za vas i da niko drugi ovo ne čita. Ne morate odgovoriti ni na šta.
hours_noted = Zabilježeno je kad vam je sigurno pisati. Osoba iz tima to vidi. Javite ako se promijeni.

## Pomoć u blizini

tell_someone = Možete reći nekom kome vjerujete i ko ne poznaje te ljude. Govorite nasamo i recite šta smije reći dalje. Može i zvati umjesto vas.
make_noise = Ako vas ti ljudi ne čuju: kucajte, mašite ili zovite susjeda. { $emergency } Recite: "Zaključali su me, zovite policiju." Ne skačite i ne penjite se.
go_along = Da, ako možete: idite s hitnom ili policijom. Recite da su vas držali, tražite tumača i ne vraćajte se po stvari.
rescued = Dobro je što ste kod njih. Odmah recite da su vas prisilili. Tražite tumača i sigurno mjesto za noćas.
accompany = Često neko može s vama: prijatelj, advokat, osoba iz organizacije za pomoć. Pitajte prije odlaska i tražite tumača.
community = Ne znamo sigurno za takvu grupu. Osoba iz tima može tražiti ljude iz vaše zemlje ili s vašim jezikom: pošaljite { -word-person }.
psychologist = Organizacije za pomoć često imaju nekoga za razgovor, često bez plaćanja. Pitajte i za svoj jezik.
food_tonight = Hrana ili toplo mjesto za noćas: pitajte na stanici, u crkvi, džamiji ili skloništu. Recite da nemate novca.
police_abroad = Hitni brojevi većinom rade samo u jednoj zemlji. Zovite policiju tu gdje ste vi, recite mjesto i neka odmah jave tamo.

## Djeca

children_taken = Mnogima tako prijete. O djeci odlučuje sud ili služba, a ne ti ljudi. Prije odlaska pitajte advokata, može i bez imena.
child_used = S pravom se brinete, a niste krivi. Recite policiji i zaštiti djece: "Neko koristi moje dijete." Recite to svaki put. { $child_line } { $emergency }

## Plata i papiri

keep_papers = Molimo, pasoš držite kod sebe. Ne dajte nikome da čuva vaše papire, ni voljenoj osobi.
change_employer = U nekim zemljama možete s istom dozvolom ići drugom poslodavcu, često samo u određenom roku. Prije otkaza pitajte advokata.
labour_office = U mnogim zemljama inspekcija rada ili sindikat može pomoći oko plate, sati i mjesta. Prvo pitajte ostaje li vaše ime tajna. { $labour_line }
deductions = Šta se od plate smije uzeti za krevet, hranu ili kazne, kažu zakon i ugovor. { $labour_line } Pitajte. Ništa ne potpisujte, čuvajte papire o isplati.
pay_from_home = U mnogim zemljama platu možete tražiti i poslije odlaska, i od kuće. Čuvajte dokaze i pitajte što prije: možda ima rok.
fee_back = Takav novac se možda može vratiti. Računi, poruke i uplate telefonom su dokaz. Pitajte advokata ili inspekciju rada.

## Više o ponudama

photo_sent = Ne šaljite više ništa i čuvajte poruke. Recite banci i policiji da neko ima sliku vaših papira. Pazite na kredite na vaše ime.
offer_body = Bolje ne. Slike tijela ili u donjem vešu za posao su znak opasnosti: njima vas mogu pritiskati.
visa_where = Radnu vizu daje država, najčešće njen konzulat, nikad posrednik. Prvo treba ugovor koji možete provjeriti.
report_page = Da, to može zaštititi druge. Prijavite stranicu na samoj mreži, sačuvajte link, ime i poruke. Javite i policiji ili liniji za pomoć.
family_presses = Smijete reći ne, i svojoj porodici. Recite im: ko drži vaš pasoš ili platu, ostavlja vam dug i ništa ne stiže kući.
recruiter = To ne možemo znati. Neki to rade za novac, neki su i sami prevareni. Toj osobi ne govorite šta planirate.
blackmail = Ne morate odgovoriti. Ne šaljite više slike ni novac, ne idite na sastanak. Sačuvajte šta pišu, pa ih blokirajte.

## Više o drugoj osobi

report_where = Prijavite danas policiji gdje živite, i za odraslu osobu. Oni mogu pitati policiju tamo. Ponesite sliku, zadnje poruke, broj i adresu.
police_go = Policija može provjeriti to mjesto. Svojoj policiji dajte naziv, grad i zadnju poruku, neka jave tamo. Oni odlučuju hoće li ići.
contact_place = Bolje ne zovite i ne pišite tamo. To ih može upozoriti, a toj osobi biti gore. Prvo pitajte policiju ili liniju za pomoć.
give_details = Da, možete pisati ovdje, naš tim to čita. Recite i svojoj policiji: ime, broj, auto, mjesto, dan. Vi ne kontaktirajte te ljude.
report_risk = Recite policiji da se bojite za tu osobu i neka rade tiho. Linija za pomoć može prvo razmisliti o tome s vama.
afraid_to_speak = Mnogi se u početku ne usude govoriti. Tražite da neko govori s tom osobom nasamo, s tumačem. Može pričati i kasnije.

## Više o sebi

without_police = Vi odlučujete. Prvo možete pitati liniju za pomoć, bez imena, i da li javljaju policiji. Ako je život u opasnosti, hitni broj je najbrži.
punished = Ne možemo obećati šta će uraditi. Ako su vas prisilili ili prevarili, recite to odmah. Prvo tražite advokata i tumača, pa tek onda potpis.
made_to = Prvo recite da je to bilo pod prisilom, i godine ako je neko mlađi od 18. Tražite advokata prije pitanja. Mnogi zakoni štite prisiljene.
sleep_tonight = Tražite krevet za noćas: linija za pomoć, sklonište, policija ili bolnica mogu reći gdje. Recite ako su djeca s vama.
where_am_i = Ne možemo naći vaš telefon. Tražite pismo, zvono, natpis, stanicu ili otvorite kartu. Šta vidite, napišite ovdje i recite policiji.
on_the_way = Budite uz telefon, dalje od tih ljudi. Niko ne dođe? Zovite opet.
gone = Ako je sigurno, idite među ljude i zovite. Ako nije: tiho, uz izlaz.
comes_back = Ne čekajte u samoći, budite s ljudima ako možete. Ne otvarajte, ne svađajte se, budite blizu izlaza, ne u kuhinji. Zovite kad dođe.
out_locked = Molimo, ne skačite, ne penjite se i ne otimajte ključ. Zovite, ili neka zove susjed: "Zaključali su me." Policija može otvoriti. { $emergency }
say_it = Recite ili pokažite: "Help. Police. Interpreter" i ime svog jezika. Osoba iz tima može napisati rečenicu za pokazivanje: pošaljite { -word-person }.
other_phone = Možete zamoliti za telefon u apoteci, kod doktora, u biblioteci ili trgovini, kad tih ljudi nema blizu. Obrišite naše poruke na ovom.
tracked = Bolje ne brišite aplikaciju, to može primijetiti. Za pomoć uzmite drugi telefon, a ovaj ostavite kad idete. I račun može pokazati pozive.
deleting = Dobro. Ispraznite i korpu. Kod nas ostaje dok ne tražite brisanje.
only_write = U redu: ne zovemo, samo pišemo ovdje. Isključite zvuk telefona.
which_person = Osoba iz tima čita i piše ovdje, niko ne dolazi. Možete reći ne.
woman_please = Možete tražiti ženu, ovdje i na liniji za pomoć. Ne možemo obećati da je sad tu. Pošaljite { -word-person } i napišite to još jednom.
number_fails = Žao nam je. Pokušajte opet malo kasnije. Osoba iz tima može tražiti drugi broj: pošaljite { -word-person }.
line_takes = Neke linije i kuće su samo za određene ljude. Pitajte ih ko prima vas, često znaju. Ili pošaljite { -word-person }: osoba iz tima može tražiti.
get_pay = Zapišite dane, sate i koliko duguju. Pitajte sindikat ili advokata.
complain_risk = Prijetnja ne uzima pravo na platu. Prije žalbe pitajte sindikat.
penalty = Ne plaćajte iz straha, ne potpisujte. Pokažite poruke advokatu.
signed = Niko vas ne smije držati potpisom. Neka advokat pročita ugovor.
work_accident = Možete ići doktoru. Recite da je bilo na poslu i tražite papir.
hurt_since = Bolje doktoru, danas ili sutra. Mnogo krvi, teško disanje, visoka temperatura, osoba se ne budi: odmah zovite hitnu. { $emergency }
pregnant = O svom tijelu odlučujete vi, i kome ćete reći. Možete tražiti da vas doktor primi nasamo. Linija pomoći može reći gdje, i bez papira.
passport_take = Pasoš uzmite samo ako je sigurno. Inače ne: papir se može zamijeniti.
things_back = Ne idite nazad bez pratnje. Stvari se mogu zamijeniti, a vi ne.
love_him = Ljubav i strah mogu zajedno. Niste krivi, ne morate odlučiti danas.
ties = To je pravi razlog i niko vas ne treba tjerati. Napišite šta vas tamo najviše drži. Linija za pomoć može planirati s vama, korak po korak.
child_held = Ne morate birati između djeteta i sigurnosti. Recite policiji ili liniji za pomoć: "Drže moje dijete", koliko ima godina i gdje je. { $emergency }
family_safe = Vaša porodica može reći policiji kod kuće ko im prijeti. Čuvajte poruke. Recite i liniji za pomoć: može o tome razmisliti s vama.
knows_place = Recite školi, poslu ili kući da može doći. Mijenjajte put i vrijeme, ne idite bez pratnje. Sklonište krije svoju adresu.
tell_family = Recite da ste živi i da vam treba vremena. Ne morate reći gdje ste.
parents_told = Prvo možete pričati s linijom za djecu ili nastavnikom. Pitajte kome se javlja prije nego kažete imena. Recite i ako kuća nije sigurna. { $child_line }
stay_here = Recite jasno: "Bojim se vratiti", i zašto. Ne potpisujte ništa o povratku. Tražite advokata prije odluke.
punish_them = O tome odlučuje sud. Možete reći i kasnije. Čuvajte poruke, datume.
does_it_count = Da, i to se računa. Ne mora biti udaraca. Možete pitati ovdje.
write_again = Ne morate se javiti. Ne govorite im o planu. Sačuvajte poruku.
later = Da, pišite opet kad god želite. Ako je opasno, zovite hitni broj.
taken_in = Dobro je što imate gdje biti. Odmorite se, malo kome recite gdje.

## Još o ponudama

visit_visa = To je znak opasnosti. Turistička viza većinom ne daje pravo na rad, a poslije zavisite od njih. Prije puta pitajte konzulat.
told_to_hide = Ko traži da krijete, ne želi da vas traže. Recite nekom gdje idete.
they_pay = Novac ili karta unaprijed često postane dug. Ne uzimajte više.
must_decide = Pravi posao čeka. Tražite sedmicu i ugovor koji možete čitati.
contract_later = Bez ugovora i imena ne putujte: znak opasnosti. Tražite oboje sad.
others_fine = Slike i riječi mogu biti lažne. Zovite nasamo nekog ko tamo radi.
real_jobs = Ne preporučujemo agencije. Pitajte državni biro za posao, kući ili tamo. Poštena ne traži novac i prvo pokaže ugovor.
say_no_words = Dosta je: "Ne dolazim." Bez razloga. Sačuvajte poruke, pa blokirajte.
back_if_bad = To niko ne može obećati. Prije puta: novac za povratak samo kod vas, kopija pasoša kod kuće i broj ambasade.

## Još o drugoj osobi

about_other = U redu, vi ste na sigurnom. Šta znate o toj osobi? Gdje je, od kad?
police_refused = Idite opet, ne čekajte. Tražite da zapišu da ste dolazili i recite zašto se bojite za tu osobu. Linija za pomoć može vas podržati.
new_trace = Dajte to policiji gdje ste, sad: mjesto, vrijeme, tačne riječi. Neka odmah jave dalje. Čuvajte poruku. Ne idite tamo bez pratnje.
not_their_words = Možda piše ili sluša neko drugi. Ne pokazujte da ste primijetili. Sačuvajte, recite policiji šta je drugačije. Pitajte što zna samo ta osoba.
alive = Policija može pitati osobu kako je. Tražite to, mi ne možemo saznati.
stop_them = Molimo, ne zaustavljajte ih i ne pratite. Zovite sad: ko, kakva odjeća, auto ili voz, kuda. Recite i osoblju na stanici. { $emergency }
come_for_them = Ne dajte im osobu i ne svađajte se na vratima. Sad zovite policiju. Ako je dijete, zovite i zaštitu djece. { $emergency }
child_marriage = Dijete se ne smije prodati, ni običaj to ne mijenja. Danas recite zaštiti djece ili policiji. Ne upozoravajte prije porodicu. { $child_line }
pass_on = Samo kad ste nasamo. Neka ga zapamti, zapiše bez našeg imena ili piše s vašeg telefona. Ne šaljite na telefon koji čitaju drugi.

## Novac kod kuće

borrow_money = Mi ne dajemo novac. Ne uzimajte ga od šefa ni od nepoznatih. Recite školi ili stanodavcu da vam treba vremena: često pristanu.
home_debt = Banka nije isto što i ti ljudi. Recite joj na vrijeme da sad ne možete platiti i tražite manje rate. Ne uzimajte novi kredit za to.
medicine_home = To je teška briga. Doktor ili socijalna služba tamo može reći ko pomaže oko lijekova. Osoba iz tima može tražiti tu pomoć: { -word-person }.

## Posao i soba

only_one = Da, može se žaliti i samo jedna osoba. Zajedno je često lakše, ali niko ne mora. Sindikat može tražiti samo ono što je vaše.
pay_handed = Plata je vaša i kad ide preko njih. Zapišite svaki iznos i dan. Sindikat ili inspekcija može je tražiti, a banka dati novu karticu.
rest_days = U većini zemalja radnici imaju pravo na odmor, i bez papira. Zapišite sate i slobodne dane, pa pitajte inspekciju rada ili sindikat.
young_work = Ispod 18 su pravila stroža: kraći dan, većinom bez noći, ništa opasno. Pitajte inspekciju rada ili liniju za djecu, može i bez imena.
protection = Operite kožu s mnogo vode i presvucite se. Pokažite je doktoru i slikajte etiketu. Šef mora dati rukavice: recite sindikatu.
bad_room = Soba mora biti sigurna i dovoljno topla, i kad je daje šef. Slikajte, pa pitajte sindikat ili gradsku službu, tako da šef ne zna.

## Policija i sud

unnamed = Često možete prijaviti bez imena. Prvo pitajte: "Ko će vidjeti moje ime?" Onda recite samo ono što ste vidjeli.
wait_trial = Pitajte prije puta: u mnogim zemljama vas mogu saslušati ranije ili preko videa. Advokatu ostavite sigurnu adresu.
statement_now = Možete reći da ste previše umorni i tražiti drugi dan. Prvo san, hrana i advokat. Ako ste nešto pobrkali, recite to.
face_them = Tražite zaštitu od policije ili advokata: često može bez susreta, preko videa ili iza paravana. Odmah recite čega se bojite.
phone_evidence = Pitajte šta trebaju vidjeti, a možete tražiti ženu. Pitajte jesu li dosta kopije. Ako zadrže telefon, tražite papir o tome.
believe_me = Mnogi se toga boje, a mnogima povjeruju. Recite svojim riječima, i ono u što niste sigurni. Pomažu i sitnice: datumi, poruke, mjesta.
blacklist = Šef ili agent ne može zatvoriti granicu: o tome odlučuje samo država. Sačuvajte šta su pisali i pitajte advokata za svoje papire.

## Papiri i obrasci

see_paper = Program ne čita slike. Napišite šta piše ili pošaljite { -word-person }: reći će vam kako da ga pokažete. Prije ništa ne potpisujte.
get_copies = Skoro svaki papir može opet dati onaj ko ga je izdao, i preko konzulata. Za zapisnik ili nalaz tražite kopiju u policiji ili bolnici.
short_visit = Prije puta pitajte advokata ili službu koja je dala dozvolu: važno je koliko dana vas nema. Od šefa tražite odmor na papiru.
back_home = Dobro je što ste opet kod kuće. Organizacija za pomoć tamo može pomoći oko doktora, papira i posla. Napišite zemlju i grad ili { -word-person }.
interpreter = Možete reći: "Želim drugog tumača", i preko telefona ili ženu. Molimo, neka ne prevodi dijete ni osoba s njihove strane.
fill_form = Mnogima to treba. Organizacija za pomoć ili sindikat može popuniti s vama i pročitati naglas. Potpišite samo ono što ste razumjeli.

## Tijelo, san i telefon

remedy = U apoteci mogu reći šta pomaže, većinom bez papira. Recite godine, trudnoću i druge lijekove. Za bebu, ili ako je gore: danas doktoru.
bad_dreams = Mnogi to imaju poslije takvog vremena. Može proći; doktor ili psiholog pomaže. Noću: lampa, stopala na pod, recite naglas gdje ste.
new_phone = Crkva, sklonište ili linija za pomoć možda ima stari telefon. Od tih ljudi ga ne uzimajte. Sve obrišite, uzmite nov račun.

## Škola

school_child = U mnogim zemljama svako dijete može u školu, i bez papira. Pitajte samu školu. Organizacija za pomoć može ići s vama.
school_trouble = Recite nastavniku, školskom doktoru ili psihologu da imate ozbiljan razlog. Ne morate reći sve. Tražite koji dan ili kasniji ispit.

## Ko pomaže, vidi ili traži nekog

boss_against = Mnogi zakoni štite onoga ko pošteno prijavi opasnost. Zapišite šta ste vidjeli i ko kaže da čekate. Prvo pitajte sindikat.
office_refused = Tražite njihov odgovor na papiru. Onda idite stepenicu više ili zamolite liniju za pomoć da piše tamo s vama.
write_down = Zapišite dan, mjesto i tačne riječi, ništa što samo mislite. Držite to zaključano. Ne slikajte tajno.
material = To ovdje ne znamo. Osoba iz tima može reći šta ima: pošaljite { -word-person } i napišite za koga i na kojem jeziku.
not_sure = Ne morate biti sigurni. Recite samo šta ste vidjeli i čuli, drugi će provjeriti. Liniju za pomoć možete pitati bez imena.
they_are_helped = Dobro je što je sad neko s tom osobom. Recite policiji ili bolnici da se ne smije vratiti tim ljudima, i šta ste vidjeli.
his_family = Bolje ne sad: mogu upozoriti tu osobu. Dajte ime i mjesto policiji ili liniji za pomoć, oni odlučuju ko će pričati s njima.

## Zadnje o ponudama

warn_friend = Ne svađajte se. Pitajte: "Ko drži pasoš, kako se zove firma?" Pošaljite ponudu ovdje i zajedno pročitajte odgovor.
go_anyway = Pasoš i novac za povratak držite kod sebe. Adresu, kopiju i sliku auta ostavite jednoj osobi i dogovorite riječ za opasnost.

## Više o ovoj liniji

volunteer = Hvala vam na tome. Osoba iz tima može reći šta treba: pošaljite { -word-person }. Pomaže i kad drugima kažete za ovu liniju.
my_number = Vaš broj je zaključan i služi samo za odgovor. Što napišete, briše se poslije nekog vremena, ili odmah: pošaljite { -word-erase }.
what_for = Pomažemo ljudima koje na poslu varaju, ne plaćaju, koje drže ili im prijete, i onima koji se brinu za njih. Pitajte slobodno, bez imena.
may_ask = Da, pitajte ovdje. Imena ne trebaju: napišite ukratko o čemu je riječ.

## Ono što se samo kaže

just_listen = Pišite, kako i koliko želite. Ne morate ništa odlučiti ni uraditi. Ako želite da čita osoba iz tima, pošaljite { -word-person }.
not_decided = Ne morate odlučiti sad. Možete još pitati i stati kad god želite. Ono što ste napisali nije izgubljeno.
all_well = Dobro je što je prošlo i što ste dobro. Zaključajte vrata, budite zajedno i odmah zovite ako se vrate.
off_now = U redu. Čuvajte se i pišite kad možete. Ako prije toga bude opasno, zovite hitni broj.
tell_others = Hvala, dobro je. Mogu pisati i sami, na svom jeziku. Recite im nasamo, a ne tamo gdje ti ljudi mogu čitati.
cared_for = Dobro je što brinete. Kad izađete, recite liniji za pomoć ili policiji: neko se može brinuti za njih. Niste krivi.
sorry_bother = Ne smetate, i jasno je šta pišete. Pišite kako možete, kratko i na svom jeziku.
not_helping = Žao nam je što nismo pomogli. Napišite u jednoj rečenici šta vam najviše treba. Za osobu umjesto programa pošaljite { -word-person }.
