### How a member is woken, on their own page.

alarms-title = Alarme
alarms-back = Înapoi la pagina dumneavoastră
alarms-sound = Sunet în browser
alarms-sound-hint = O pagină deschisă sună singură. Ascultați o dată sunetele, ca să le recunoașteți.
alarms-tone-danger = Pericol
alarms-tone-soft = Un mesaj nou
alarms-tone-lost = Fără conexiune
alarms-devices = Alarme când pagina este închisă
alarms-devices-hint = Telefonul sau calculatorul sună chiar dacă este blocat. Pe iPhone, adăugați mai întâi pagina pe ecranul principal. Alarma spune doar că așteaptă cineva.
alarms-add = Alarmă pe acest dispozitiv
alarms-refused = Browserul nu permite acest lucru. Permiteți notificările pentru această pagină, apoi încercați din nou.
alarms-device = Dispozitivul { $number }, adăugat la { $at }
alarms-remove = Șterge
alarms-ways = Alte moduri de a vă anunța
alarms-ways-hint = E-mail, ntfy, Signal, Matrix sau un chat, când vă vine rândul și nu reacționează nimeni. Câte o adresă pe rând, în formatul Apprise. Anunțul conține riscul și un link, nimic altceva.
alarms-addresses = Adrese
alarms-save = Salvează
alarms-try = Trimite un test la toate
alarms-told = { $count ->
    [0] Testul nu a ajuns nicăieri: adăugați un dispozitiv sau alt mod.
    [one] Testul a fost trimis la una dintre destinații.
    [few] Testul a fost trimis la { $count } destinații.
   *[other] Testul a fost trimis la { $count } de destinații.
}
alarms-unknown-service = Acest serviciu de notificări nu este cunoscut.
alarms-too-many = Aveți prea multe dispozitive: ștergeți mai întâi unul.
alarms-not-an-address = Una dintre ele nu este o adresă sau sunt mai mult de cinci.
