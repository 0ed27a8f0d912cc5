### Slučajevi sa svojim savjetom: odlazak, telefon, droga, zločin pod prisilom, brak, rad u kući, pritvor i drugo.

leave_plan = Idite kad nema nikoga i nikome ne govorite dan. { $shelter } Papire i stvari ponesite samo ako je sigurno. Idite među ljude: stanica, bolnica. Osoba iz tima može to smisliti s vama: { -word-person }.
# Može čitati neko drugi: ne imenuje temu.
phone_safety = Brišite ove poruke i pozive. Isključite prikaz poruka na ekranu i lokaciju. Uz lozinku stižu samo bezazlene riječi: pošaljite { -word-safe_word }.
drugs_debt = Droga na dug je način da ljude drže. Niko vas ne smije tjerati da to odradite. { $hotline } Ako tijelo zavisi od nje, ne prekidajte naglo: doktor pomaže i čuva tajnu.
forced_crime = Ko vas tjera da prosite, kradete ili nosite drogu, čini zločin. { $legal_line } Odmah recite: "Prisilili su me." Bez advokata ne potpisujte. { $punishment }
forced_marriage = Niko vas ne smije prisiliti na brak, ni porodica. { $hotline } Prije puta dajte nekome od povjerenja datum i kopiju pasoša. Na aerodromu možete reći: "Ne želim na put."
domestic_work = Rad u tuđoj kući je rad: s platom, odmorom i svojim papirima. Niko vas ne smije zaključati, ni diplomata. { $labour_line } Ako dozvola zavisi od gazde, prvo pitajte advokata.
detained = Odmah recite policiji i advokatu, ako je tako: "Prisilili su me." "Bojim se povratka." { $legal_line } Tražite advokata i tumača. Pišite nam mjesto i datum i { -word-person }.
no_credit = Hitan poziv je skoro svuda besplatan, i bez kredita. { $emergency } Druge brojeve može nazvati osoba iz tima: pošaljite { -word-person }.
hard_to_read = Dovoljna je jedna riječ, s greškama ili bez. { $hotline } Tamo možete nazvati. Na Telegramu možete poslati glas: program ga ne čuje, a osoba iz tima može.
after_rape = Niste krivi. Hitno? { $ambulance } Doktoru najbolje danas: prva 3 dana ima lijekova protiv HIV-a i trudnoće. Ako može, ne perite se prije toga i sačuvajte odjeću. O policiji odlučujete vi.
pictures_online = Pokazivati takve slike protiv volje je zločin u mnogim zemljama. Ne plaćajte. { $legal_line } Sačuvajte adresu stranice i datum, prijavite je. Advokat može tražiti brisanje.
eu_citizen = { $legal_line } S pasošem zemlje EU možete živjeti i tražiti posao u drugim zemljama EU, ne u Britaniji. Prva tri mjeseca bez dozvole, poslije nekad treba prijava.
oath = Zakletva pod prisilom po zakonu ne obavezuje. { $hotline } Možete u nju vjerovati i ipak dobiti pomoć, ovdje vam se niko ne ruga. Svećenik ili imam kojem vjerujete može je skinuti.
who_comes = { $emergency } { $quiet } Pitaju šta je i gdje. Mogu doći hitna, policija, vatrogasci. Prvo pomoć, onda papiri. Linija pomoći samo razgovara.
