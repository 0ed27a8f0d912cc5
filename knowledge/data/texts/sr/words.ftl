### Words to type.  Each must be in knowledge/data/keywords.yml for this language; yes, no and the like are understood anyway.
-word-person = OSOBA
-word-erase = OBRIŠI
-word-more = DALJE
-word-menu = TEME
-word-stop = STOP
-word-start = START
-word-yes = DA
-word-no = NE
-word-unsure = NE ZNAM
-word-check = PONUDA
-word-safe_word = LOZINKA

# Put after a text that goes on.
more_hint = ({ -word-more })

### Buttons (Telegram 64 characters at most, WhatsApp 20).
button-person = Osoba
button-menu = Teme
button-more = Dalje
button-erase = Obriši sve
button-privacy = Ko ovo čita?
button-yes = Da
button-no = Ne
button-unsure = Ne znam
button-skip = Preskoči
button-shelter = Sigurno mjesto
button-residence_permit = Boravak i papiri
button-trust_police = Policija i sud
button-medical_care = Doktor
button-job_offer = Ponuda za posao
button-missing_person = O drugoj osobi
button-hotline_number = Broj za poziv
button-legal_help = Pravna pomoć
button-options = Moje mogućnosti
button-check = Provjeri ponudu
button-woman = Žena
button-man = Muškarac
button-child = Dijete
button-family = S djecom
button-with_me = Uz mene
button-at_home = Kod kuće
button-with_him = Kod njega
button-rights = Moja prava

### Countries that people call otherwise than the CLDR does.
country-US = SAD
country-GB = Velika Britanija
