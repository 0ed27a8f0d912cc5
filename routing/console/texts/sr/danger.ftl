### Opasnost: šta se radi prvo i kako se zove supervizor.

first-title = Šta prvo uraditi u opasnosti
first-step-1 = Pitajte može li sada pisati neprimijećeno. Najbolje rečenicom na koju je dovoljno „da“ ili „ne“.
first-step-2 = Pitajte gdje je osoba i da li je povrijeđena. Ako je život u opasnosti, recite koji broj da pozove i zovite supervizora.
first-step-3 = Nikada ne zovite osobu i ne pišite joj drugim putem, osim ako je rekla da je to sigurno.
first-step-4 = Ne savjetujte da bježi ili da se svađa s nekim. Osoba najbolje zna šta je sada sigurno.
first-step-5 = Ostanite i recite da ste tu. Kad niste sigurni, zovite supervizora.
first-emergency = Broj za hitne slučajeve, { $country }: { $numbers }.
plea-ask = Treba mi supervizor odmah
plea-open = Supervizori su pozvani. Pišite dalje; ovdje vidite ko dolazi.
plea-comes = Dolazi { $name } i može čitati razgovor.
plea-take-back = Nije više potrebno
plea-title = Potreban je supervizor
plea-from = <b>{ $name }</b> treba supervizora odmah:
plea-come = Dolazim
plea-settled = Neko već dolazi ili nije više potrebno.
alarm-pleas = Trebaju supervizora: { $count }
push-plea = Kolega treba supervizora odmah.
act-asked-supervisor = zove supervizora
