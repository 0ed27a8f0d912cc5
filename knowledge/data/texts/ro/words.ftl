### Words to type.  Each must be in knowledge/data/keywords.yml for this language; yes, no and the like are understood anyway.
-word-person = PERSOANA
-word-erase = STERGE
-word-more = CONTINUA
-word-menu = MENIU
-word-stop = STOP
-word-start = START
-word-yes = DA
-word-no = NU
-word-unsure = NU STIU
-word-check = VERIFICA
-word-safe_word = PAROLA

# Put after a text that goes on.
more_hint = ({ -word-more })

### Buttons (Telegram 64 characters at most, WhatsApp 20).
button-person = O persoană
button-menu = Subiecte
button-more = Continuă
button-erase = Șterge tot
button-privacy = Cine poate citi?
button-yes = Da
button-no = Nu
button-unsure = Nu știu
button-skip = Trec peste
button-shelter = Un loc sigur
button-residence_permit = Ședere legală
button-trust_police = Poliție și tribunal
button-medical_care = Medic
button-job_offer = O ofertă de muncă
button-missing_person = Despre altcineva
button-hotline_number = Un număr de telefon
button-legal_help = Avocat
button-options = Variantele mele
button-check = Verifică oferta
button-woman = Femeie
button-man = Bărbat
button-child = Copil
button-family = Cu copii
button-with_me = Cu mine
button-at_home = Acasă
button-with_him = Cu el
button-rights = Drepturile mele

### Countries that people call otherwise than the CLDR does.
country-US = SUA
country-GB = Marea Britanie
