### The sign-in, its second step, and the recovery codes.

sign-in-title = Intrare în cont
sign-in-name = Nume
sign-in-password = Parolă
sign-in-wrong = Nume sau parolă greșită.
sign-in-locked = Consola este blocată. O poate deschide cine administrează linia.
sign-in-too-many = Prea multe încercări. Așteptați un minut, apoi încercați din nou.
second-title = Al doilea pas
second-needed = Contul dumneavoastră are nevoie de un al doilea pas, ca o parolă furată să nu deschidă nimic.
second-app = Cu o aplicație de coduri
second-scan = Scanați imaginea cu o aplicație de coduri (Aegis, FreeOTP, Google Authenticator) sau introduceți cheia în ea.
second-key = Cheie:
second-code-of-app = Codul afișat de aplicație
second-code = Codul din aplicație sau un cod de recuperare
second-recovery = Un cod de recuperare
second-go-on = Continuă
second-wrong = Codul nu este corect. Codurile din aplicație se schimbă la fiecare 30 de secunde.
second-passkey-wrong = Cheia de acces nu a fost acceptată. Încercați din nou sau introduceți un cod.
recovery-title = Coduri de recuperare
recovery-hint = Notați-le și păstrați-le departe de telefon. Fiecare funcționează o singură dată, în locul unui cod. Se afișează acum și niciodată din nou.
recovery-go-on = Continuă la coadă
invitation-title = Invitația dumneavoastră
invitation-hint = Introduceți codul care se află în link după semnul #.
invitation-code = Codul invitației
invitation-open = Deschide
invitation-for = Invitație pentru <b>{ $name }</b>, rol: { $role }. Alegeți o parolă proprie; cu acest nume și cu ea veți intra în cont.
invitation-wrong = Această invitație a fost folosită, retrasă sau a expirat, ori codul este greșit. Cereți una nouă de la cine v-a invitat.
