### The sign-in, its second step, and the recovery codes.

sign-in-title = Prijava
sign-in-name = Ime
sign-in-password = Lozinka
sign-in-wrong = Pogrešno ime ili lozinka.
sign-in-locked = Konzola je zaključana. Može je otvoriti onaj ko održava liniju.
sign-in-too-many = Previše pokušaja. Sačekajte minutu, pa pokušajte ponovo.
second-title = Drugi korak
second-needed = Vaš nalog traži drugi korak, da ukradena lozinka ne otvara ništa.
second-app = Aplikacijom za kodove
second-scan = Skenirajte ovo aplikacijom za kodove (Aegis, FreeOTP, Google Authenticator), ili u nju upišite ključ.
second-key = Ključ:
second-code-of-app = Kod koji pokazuje aplikacija
second-code = Kod iz vaše aplikacije, ili kod za oporavak
second-recovery = Kod za oporavak
second-go-on = Nastavi
second-wrong = Ovaj kod nije tačan. Kodovi u aplikaciji mijenjaju se svakih 30 sekundi.
second-passkey-wrong = Ovaj pristupni ključ nije prihvaćen. Pokušajte ponovo, ili upišite kod.
recovery-title = Kodovi za oporavak
recovery-hint = Zapišite ih i držite odvojeno od telefona. Svaki važi jednom, umjesto koda iz aplikacije. Prikazuju se sada i nikad više.
recovery-go-on = Nastavi na red čekanja
invitation-title = Vaša pozivnica
invitation-hint = Upišite kod koji u linku stoji iza znaka #.
invitation-code = Kod pozivnice
invitation-open = Otvori
invitation-for = Pozivnica za <b>{ $name }</b>, uloga: { $role }. Izaberite svoju lozinku; prijavljivaćete se ovim imenom i njome.
invitation-wrong = Ova pozivnica je iskorištena, povučena ili istekla, ili kod nije tačan. Zatražite novu od onoga ko vas je pozvao.
