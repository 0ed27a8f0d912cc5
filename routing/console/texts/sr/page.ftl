### The frame of every page.

demo = Demo
language-unknown = jezik nepoznat
page-skip = Idi na sadržaj
page-places = Navigacija
page-queue = Red čekanja
page-history = Arhiva
page-library = Biblioteka
page-supervisor = Nadzor
page-people = Tim
page-on-call = Dežurstvo
page-sign-out = Odjava
page-exit = Brzi izlaz
page-exit-hint = Odmah skriva stranicu i završava vašu prijavu. Tastaturom: tri puta Escape.
page-connected = Povezano
page-lost = Nema veze: nećete čuti alarme
page-offline = Nema veze. Ništa nije izgubljeno: pokušajte ponovo za koji trenutak.
page-not-sent = Nije poslano: nema veze. Vaš tekst je još tu.
page-again = Opet ste prijavljeni. Pritisnite još jednom.
page-signed-out = Vaša prijava je istekla. Prijavite se i nastavite gdje ste stali: vaš tekst je još tu.
page-bell-on = Zvuk uključen
page-bell-off = Zvuk isključen
page-bell-blocked = Dodirnite da biste čuli alarme
alarm-danger = Opasnost sada: { $count }
alarm-unread = Moji, novo: { $count }
alarm-offers = Ponuđeno vama: { $count }
alarm-reminders = { $count ->
    [one] { $count } podsjetnik na redu
    [few] { $count } podsjetnika na redu
   *[other] { $count } podsjetnika na redu
}
alarm-notice = { $count ->
    [one] { $count } osoba čeka.
    [few] { $count } osobe čekaju.
   *[other] { $count } osoba čeka.
}
refused-title = Nije urađeno
refused-back = Nazad na red čekanja
gone-title = Nema ga više
gone-text = Ovaj razgovor ne postoji, ili je obrisan na zahtjev osobe koja je pisala.
