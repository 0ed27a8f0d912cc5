### The page of the member who is signed in.

me-reach = Vaši jezici i telefon
me-spoken-hint = Kolege vam nude razgovore na jezicima koje govorite. To može promijeniti i administrator.
me-language = Jezik ovih stranica
me-language-hint = Stranice su na ovom jeziku na svakom vašem uređaju. Na njemu uz razgovor čitate i kako su poruke shvaćene i šta znače. To ne mijenja ono što čitaju osobe koje pišu.
me-language-of-browser = Onaj koji traži moj preglednik
me-save = Sačuvaj
me-may = { $role }: { $acts }.
me-password = Promjena lozinke
me-must-change = Ovu lozinku vam je dao neko drugi. Izaberite svoju da biste nastavili.
me-changed = Promijenjeno. Vaše druge prijave su završene.
me-old = Stara lozinka
me-new = { $min ->
    [one] Nova lozinka, najmanje { $min } znak
    [few] Nova lozinka, najmanje { $min } znaka
   *[other] Nova lozinka, najmanje { $min } znakova
}
me-change = Promijeni
me-sign-ins = Gdje ste prijavljeni
me-failures = Pogrešnih lozinki za vaše ime u jednom danu: { $count }.
me-unknown-browser = nepoznat preglednik
me-browser = { $browser } na { $system }
me-since = od
me-last-seen = posljednji put prije { $ago }
me-this = (ova prijava)
me-end = Završi
me-tour = Obilazak konzole
