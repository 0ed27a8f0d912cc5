### The frame of every page.

demo = Demo
language-unknown = limbă necunoscută
page-skip = Sari la pagină
page-places = Secțiuni
page-queue = Coadă
page-history = Istoric
page-library = Bibliotecă
page-supervisor = Supervizor
page-people = Echipă
page-on-call = De gardă
page-sign-out = Ieși din cont
page-exit = Ieșire rapidă
page-exit-hint = Ascunde imediat pagina și vă încheie sesiunea. De la tastatură: Escape de trei ori.
page-connected = Conexiune activă
page-lost = Fără conexiune: nu veți auzi alarmele
page-offline = Fără conexiune. Nu s-a pierdut nimic: încercați din nou imediat.
page-not-sent = Netrimis: fără conexiune. Textul dumneavoastră este încă aici.
page-again = Sunteți din nou în cont. Apăsați încă o dată.
page-signed-out = Sesiunea s-a încheiat. Intrați din nou în cont și continuați de unde ați rămas: textul dumneavoastră este încă aici.
page-bell-on = Sunet pornit
page-bell-off = Sunet oprit
page-bell-blocked = Apăsați ca să auziți alarmele
alarm-danger = { $count } în pericol acum
alarm-unread = La mine: { $count } noi
alarm-offers = { $count } oferite dumneavoastră
alarm-reminders = { $count ->
    [one] 1 memento scadent
    [few] { $count } mementouri scadente
   *[other] { $count } de mementouri scadente
}
alarm-notice = { $count ->
    [one] O persoană așteaptă.
    [few] { $count } persoane așteaptă.
   *[other] { $count } de persoane așteaptă.
}
refused-title = Nu s-a efectuat
refused-back = Înapoi la coadă
gone-title = Nu mai există
gone-text = Această conversație nu există sau a fost ștearsă la cererea persoanei.
