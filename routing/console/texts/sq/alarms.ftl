### How a member is woken, on their own page.

alarms-title = Alarmet
alarms-back = Kthehu te faqja ime
alarms-sound = Zëri në shfletues
alarms-sound-hint = Faqja e hapur bie vetë. Dëgjojini tingujt një herë, që t'i njihni.
alarms-tone-danger = Rrezik
alarms-tone-soft = Mesazh i ri
alarms-tone-lost = Nuk ka lidhje
alarms-devices = Alarmet kur faqja është e mbyllur
alarms-devices-hint = Telefoni ose kompjuteri bie edhe kur është i bllokuar. Në iPhone, shtojeni më parë këtë faqe në ekranin kryesor. Alarmi thotë vetëm se dikush po pret.
alarms-add = Alarm në këtë pajisje
alarms-refused = Shfletuesi nuk e lejon. Lejoni njoftimet për këtë faqe dhe provoni përsëri.
alarms-device = Pajisja { $number }, shtuar më { $at }
alarms-remove = Hiq
alarms-ways = Mënyra të tjera për t'ju thirrur
alarms-ways-hint = E-mail, ntfy, Signal, Matrix ose një chat, kur ju vjen radha dhe askush nuk reagon. Një adresë për çdo rresht, siç i shkruan Apprise. Thirrja tregon rrezikun dhe ka një lidhje, asgjë tjetër.
alarms-addresses = Adresat
alarms-save = Ruaj
alarms-try = Dërgo një provë te të gjitha
alarms-told = { $count ->
    [0] Prova nuk arriti askund: shtoni një pajisje ose një mënyrë tjetër.
    [one] Prova u dërgua te njëra prej tyre.
   *[other] Prova u dërgua te { $count } prej tyre.
}
alarms-unknown-service = Ky shërbim njoftimesh nuk njihet.
alarms-too-many = Keni shumë pajisje: hiqni një më parë.
alarms-not-an-address = Njëra prej tyre nuk është adresë, ose janë më shumë se pesë.
