### How a member is woken, on their own page.

alarms-title = Alarmi
alarms-back = Nazad na vašu stranicu
alarms-sound = Zvuk u pregledniku
alarms-sound-hint = Otvorena stranica zvoni sama. Poslušajte jednom, da biste znali zvukove.
alarms-tone-danger = Opasnost
alarms-tone-soft = Nova poruka
alarms-tone-lost = Nema veze
alarms-devices = Alarmi kad je stranica zatvorena
alarms-devices-hint = Telefon ili računar vas budi i kad je zaključan. Na iPhoneu prvo dodajte ovu stranicu na početni ekran. Alarm kaže samo da neko čeka.
alarms-add = Dodaj ovaj uređaj
alarms-refused = Ovaj preglednik to ne dozvoljava. Dozvolite obavještenja za ovu stranicu, pa pokušajte ponovo.
alarms-device = Uređaj { $number }, dodan { $at }
alarms-remove = Ukloni
alarms-ways = Drugi načini da vas pozovemo
alarms-ways-hint = E-pošta, ntfy, Signal, Matrix ili chat, kad ste na redu, a niko ne reaguje. Jedna adresa u svakom redu, u obliku koji traži Apprise. Poziv sadrži samo rizik i link, ništa drugo.
alarms-addresses = Adrese
alarms-save = Sačuvaj
alarms-try = Pošalji probu na sve ovo
alarms-told = { $count ->
    [0] Proba nije nigdje stigla: dodajte uređaj ili drugi način.
    [one] Proba je otišla na { $count } mjesto.
    [few] Proba je otišla na { $count } mjesta.
   *[other] Proba je otišla na { $count } mjesta.
}
alarms-unknown-service = Ova usluga za obavještenja nije poznata.
alarms-too-many = Imate previše uređaja: prvo uklonite jedan.
alarms-not-an-address = Nešto od ovoga nije adresa, ili ih ima više od pet.
