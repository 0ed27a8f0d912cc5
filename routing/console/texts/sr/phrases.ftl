### The phrasebook.

phrases-title = Fraze
phrases-one = Fraza
phrases-back = Nazad na razgovor
phrases-all = Sve fraze
phrases-search = Traži ({ $languages }): riječ, ili ono što mislite reći
phrases-or = { $read } ili { $out }
phrases-out = Jezik slanja
phrases-language-unknown = Jezik osobe još nije poznat: izaberite ga pod Fraze.
phrases-not-yours = Razgovor vodi { $name }, pa ne možete slati.
phrases-nobodys = Razgovor ne vodi niko, pa ne možete slati.
phrases-not-held = Ne vodite ovaj razgovor, pa ne možete slati.
phrases-found = { $count ->
    [one] { $count } fraza
    [few] { $count } fraze
   *[other] { $count } fraza
}
phrases-suggested = Predloženo sada
phrases-none = Ništa ne odgovara. Pokušajte s drugom riječju.
phrases-fill-in = Dopuni
phrases-fill-in-this = Dopuni: { $phrase }
phrases-send-this = Pošalji: { $phrase }
phrases-send-in = Pošalji ({ $language })
phrases-time = Vrijeme, tamo gdje je osoba
phrases-day = Dan, ako nije danas
phrases-contact-in = Kontakt u zemlji
phrases-contact = Kontakt
phrases-choose = Izaberite
phrases-police = policija
phrases-reports = prijavljuje policiji
phrases-no-contact = Tamo se ne smije navesti nijedan kontakt: nijedan nije potvrđen, važeći i dostupan osobi odatle.
phrases-no-country = Izaberite zemlju: ne zna se gdje je osoba.
phrases-show = Prikaži
phrases-you-read = Čitate: { $language }
phrases-goes-out = Šalje se: { $language }
phrases-lacking = Još treba dopuniti
phrases-field-time = vrijeme
phrases-field-contact = kontakt
phrases-field-language = jezik
phrases-field-place = mjesto
phrases-field-word = riječ
timing-past = To vrijeme je prošlo. Izaberite drugo.
timing-outside = Tada se osobi ne smije pisati: ono što obećate čekalo bi dok osoba ne piše.
