### Pericol: ce faceți întâi și cum chemați un supervizor.

first-title = Ce faceți întâi când e pericol
first-step-1 = Întrebați dacă poate scrie acum fără să fie văzută. Cel mai bine cu o frază la care ajunge da sau nu.
first-step-2 = Întrebați unde se află și dacă e rănită. Dacă viața cuiva e în pericol, spuneți la ce număr să sune și chemați un supervizor.
first-step-3 = Nu sunați niciodată persoana și nu îi scrieți pe altă cale, decât dacă a spus că e sigur.
first-step-4 = Nu îi spuneți să fugă sau să se certe cu cineva. Persoana știe cel mai bine ce e sigur acum.
first-step-5 = Rămâneți și spuneți că sunteți acolo. Când nu sunteți sigur, chemați un supervizor.
first-emergency = Număr de urgență în { $country }: { $numbers }.
plea-ask = Am nevoie acum de un supervizor
plea-open = Supervizorii sunt chemați. Scrieți mai departe; aici vedeți cine vine.
plea-comes = Vine { $name } și poate citi conversația.
plea-take-back = Nu mai e nevoie
plea-title = E nevoie de un supervizor
plea-from = <b>{ $name }</b> are nevoie acum de un supervizor:
plea-come = Vin
plea-settled = Vine deja cineva sau nu mai e nevoie.
alarm-pleas = { $count ->
    [one] Un coleg are nevoie de un supervizor
    [few] { $count } colegi au nevoie de un supervizor
   *[other] { $count } de colegi au nevoie de un supervizor
}
push-plea = Un coleg are nevoie acum de un supervizor.
act-asked-supervisor = a chemat un supervizor
