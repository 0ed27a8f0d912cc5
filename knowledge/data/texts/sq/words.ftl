### Words to type.  Each must be in knowledge/data/keywords.yml for this language; yes, no and the like are understood anyway.
-word-person = PERSON
-word-erase = FSHIJ
-word-more = VAZHDO
-word-menu = MENU
-word-stop = STOP
-word-start = FILLO
-word-yes = PO
-word-no = JO
-word-unsure = NUK E DI
-word-check = KONTROLLO
-word-safe_word = FJALEKALIM

# Put after a text that goes on.
more_hint = ({ -word-more })

### Buttons (Telegram 64 characters at most, WhatsApp 20).
button-person = Një njeri
button-menu = Temat
button-more = Vazhdo
button-erase = Fshiji të gjitha
button-privacy = Kush e lexon këtë?
button-yes = Po
button-no = Jo
button-unsure = Nuk e di
button-skip = Kaloje
button-shelter = Vend i sigurt
button-residence_permit = Leje qëndrimi
button-trust_police = Policia dhe gjykata
button-medical_care = Mjek
button-job_offer = Ofertë pune
button-missing_person = Për dikë tjetër
button-hotline_number = Numër telefoni
button-legal_help = Avokat
button-options = Mundësitë e mia
button-check = Kontrollo ofertën
button-woman = Grua
button-man = Burrë
button-child = Fëmijë
button-family = Me fëmijë
button-with_me = Me mua
button-at_home = Në vendin tim
button-with_him = Tek ai
button-rights = Të drejtat e mia

### Countries that people call otherwise than the CLDR does.
country-US = SHBA
country-GB = Britania e Madhe
