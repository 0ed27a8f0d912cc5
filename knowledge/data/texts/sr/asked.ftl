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
