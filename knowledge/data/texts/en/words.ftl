### Words to type.  Each must be in knowledge/data/keywords.yml for this language; yes, no and the like are understood anyway.
-word-person = PERSON
-word-erase = ERASE
-word-more = MORE
-word-menu = MENU
-word-stop = STOP
-word-start = START
-word-yes = YES
-word-no = NO
-word-unsure = NOT SURE
-word-check = CHECK
-word-safe_word = SAFE WORD

# Put after a text that goes on.
more_hint = ({ -word-more })

### Buttons (Telegram 64 characters at most, WhatsApp 20).
button-person = A person
button-menu = Topics
button-more = More
button-erase = Erase all
button-privacy = Who can read this?
button-yes = Yes
button-no = No
button-unsure = Not sure
button-skip = Skip
button-shelter = A safe place
button-residence_permit = Staying legally
button-trust_police = Police and court
button-medical_care = Doctor
button-job_offer = A job offer
button-missing_person = About someone else
button-hotline_number = A number to call
button-legal_help = Lawyer
button-options = My options
button-check = Check the offer
button-woman = Woman
button-man = Man
button-child = Child
button-family = With children
button-with_me = With me
button-at_home = At home
button-with_him = With him
button-rights = My rights

### Countries that people call otherwise than the CLDR does.
country-US = USA
country-GB = UK
