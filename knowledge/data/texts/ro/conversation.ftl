### The conversation itself.  First replies name no subject: somebody else may read them.

first_contact =
    .sms = Bună. Puteți scrie aici zi și noapte, cu cuvintele dumneavoastră. Primele răspunsuri sunt automate. Pentru o persoană scrieți { -word-person }. Ca să ștergem tot, scrieți { -word-erase }.
    .telegram =
        Bună. Puteți scrie aici cu cuvintele dumneavoastră, zi și noapte. La început răspunsurile sunt automate; apoi vă poate răspunde o persoană.

        Scrieți când puteți. Totul se poate șterge oricând.

# Sent as it is, in two languages, when the language is not clear.
first_contact_which_language = Bună. În ce limbă vreți să scriem? Scrieți în limba aceea.

greet = Bună. Scrieți ce vă trebuie, cu cuvintele dumneavoastră. Pentru o persoană scrieți { -word-person }.

thanks = Cu plăcere. Suntem aici când aveți nevoie.

goodbye = Aveți grijă de dumneavoastră. Puteți scrie din nou oricând.

affirm = Bine. Mai spuneți-ne puțin, ca să putem răspunde.

deny = Bine. Atunci spuneți-ne cu alte cuvinte ce vă trebuie.

out_of_scope = Cu asta nu putem ajuta aici. Dacă aveți nevoie de altceva, scrieți. Pentru o persoană scrieți { -word-person }.

patience = Suntem aici pentru oameni care au nevoie de ajutor. Scrieți când vreți să întrebați ceva.

what_now = Pas cu pas. Sunteți în pericol acum? { $emergency } Dacă nu: ce e cel mai greu, locul de dormit, banii, actele sau frica de cineva? Ajunge un cuvânt.

cost = Ajutorul nostru e gratuit. Nimeni nu are voie să vă ceară pentru el bani sau altceva. Doar firma de telefonie poate lua bani pentru SMS.

explain = Ne pare rău, nu am scris destul de clar. Spuneți-ne ce nu se înțelege. Sau scrieți { -word-person } și vă explică o persoană.

already_tried = E bine că ați încercat. Nu ar trebui să se oprească totul la un singur apel. O persoană de aici poate căuta altă cale cu dumneavoastră: scrieți { -word-person }.

where_is_it = Aici nu scriem adrese: locurile sigure le țin secrete, ca să apere oamenii. Sunați și întrebați cum ajungeți acolo sau scrieți { -word-person }.

my_language = Cereți un traducător: spuneți întâi ce limbă vorbiți. Și o persoană de aici vă poate ajuta să găsiți un traducător: scrieți { -word-person }.

wait = Bine. Nu vă grăbiți. Scrieți din nou când puteți.

i_am_a_man = Există ajutor și pentru bărbați. Unele linii sunt doar pentru femei. Spuneți-ne ce vă trebuie și căutăm unde sunt ajutați și bărbații.

inform = Vă mulțumim că ne-ați spus. De ce aveți cea mai mare nevoie: un loc sigur, drepturile dumneavoastră, bani, acte sau o persoană?

rephrase =
    .sms = Ne pare rău, nu am înțeles. Vreți: 1 un loc sigur, 2 drepturile dumneavoastră, 3 o persoană? Răspundeți cu 1, 2 sau 3 sau scrieți cu alte cuvinte.
    .telegram = Ne pare rău, nu am înțeles. Scrieți cu alte cuvinte sau alegeți:

who_are_you =
    .sms = O linie de informare, gratuită; pentru SMS poate cere bani firma de telefonie. Primele răspunsuri sunt automate, echipa poate citi tot. Nu suntem poliția. Nu spunem nimănui fără acordul dumneavoastră, decât dacă e în pericol o viață sau un copil. Ca să ștergem, scrieți { -word-erase }.
    .telegram =
        Aceasta e o linie de informare gratuită. Primele răspunsuri sunt automate, din texte scrise de oameni. Cineva din echipă poate citi conversația și vă poate scrie.

        Nu suntem poliția. Nu spunem nimănui fără acordul dumneavoastră, decât dacă e în pericol o viață sau un copil. Mesajele sunt păstrate încuiate și se șterg după un timp sau imediat, dacă ne cereți. Firma de telefonie poate vedea SMS-urile. Nu poate vedea ce scrieți pe Telegram, dar Telegram poate.

privacy =
    .sms = Cine are telefonul acesta poate citi tot: ștergeți mesajele. Firma de telefonie poate vedea că ne scrieți și ce. Dacă credeți că vă urmărește cineva telefonul, scrieți de pe altul. { -word-erase } șterge ce avem noi.
    .telegram =
        De unele lucruri nu vă putem apăra:

        - Cine are telefonul poate citi această conversație. La fel și cine a intrat în Telegramul dumneavoastră de pe alt aparat.
        - Telegram poate vedea ce se scrie aici.
        - Un program din telefon poate arăta totul altcuiva. Dacă bănuiți asta, scrieți de pe alt telefon.
        - Mesajele mai vechi de două zile nu le putem șterge de aici. Dumneavoastră puteți: ștergeți toată conversația.

        Ce avem noi e păstrat încuiat. { -word-erase } șterge tot.

talk_to_human = Da. Anunțăm acum o persoană de aici. Poate dura o vreme. Vă putem scrie aici fără risc?

person_offer =
    .sms = Vreți să vă scrie o persoană de aici? Scrieți { -word-person }.
    .telegram = Vreți să vă scrie o persoană de aici? Dumneavoastră hotărâți.

person_coming =
    .sms = Anunțăm acum o persoană de aici. Nu putem spune cât durează. Până atunci puteți continua să scrieți. { $wait_note }
    .telegram =
        Anunțăm acum o persoană de aici. Nu putem spune cât durează. Până atunci puteți continua să scrieți, vom citi tot.
        { $wait_note }

person_coming_danger = Anunțăm chiar acum o persoană. Țineți telefonul la dumneavoastră, dacă nu vă pune în pericol.

person_here = De acum vă scrie o persoană. Nu mai e automat.

person_gone = De acum răspunsurile sunt iar automate. Puteți vorbi din nou cu o persoană: scrieți { -word-person }.

nobody_yet =
    .sms = Încă nu e nimeni liber. Încercăm în continuare. Dacă nu poate aștepta: { $emergency } { $hotline }
    .telegram =
        Încă nu e nimeni liber. Încercăm în continuare și nu v-am uitat.

        Dacă nu poate aștepta:
        { $emergency }
        { $hotline }

model_down = Răspunsurile automate nu merg acum. Anunțăm o persoană. Puteți continua să scrieți.

line_down = Acum nu putem răspunde. Mesajul e păstrat. Răspundem imediat ce putem. Dacă nu poate aștepta: { $emergency }

unreadable = Aici putem citi doar text. Vă rugăm, scrieți în câteva cuvinte. Pentru o persoană scrieți { -word-person }.

too_long = A fost prea lung ca să citim dintr-o dată. Vă rugăm, scrieți ce e mai important în câteva rânduri.

closed = Închidem conversația deocamdată. Scrieți din nou oricând.

erase_confirm =
    .sms = Ștergem toată conversația? Nu se mai poate recupera. Răspundeți { -word-yes } ca să ștergem.
    .telegram = Ștergem toată conversația? Nu se mai poate recupera.

erase_kept = Bine. Nu am șters nimic.

delete_my_data = { erase_confirm.sms }

erased =
    .sms = Am șters de aici tot ce ținea de dumneavoastră. Puteți scrie din nou oricând, ca și cum ar fi prima dată.
    .telegram = Am șters de aici tot ce ținea de dumneavoastră. Mesajele mai vechi de două zile pot rămâne în această conversație: ștergeți-o din telefon. Puteți scrie din nou oricând, ca și cum ar fi prima dată.

erased_sms = Am șters tot de aici. Pe telefonul dumneavoastră: ștergeți conversația și acest număr din apeluri și contacte. Puteți scrie din nou oricând.

stopped = Bine. Nu mai trimitem mesaje. Scrieți { -word-start } când vreți să continuăm.

started = Bine. Vă răspundem din nou. Scrieți ce vă trebuie.

help =
    .sms = Scrieți cu cuvintele dumneavoastră. { -word-person }: o persoană. { -word-menu }: subiecte. { -word-erase }: ștergem tot. { -word-stop }: fără mesaje. În pericol? { $emergency }
    .telegram =
        Scrieți cu cuvintele dumneavoastră, în limba dumneavoastră.
        { -word-person }: o persoană. { -word-menu }: subiecte. { -word-erase }: ștergem tot. { -word-stop }: fără mesaje.

        În pericol? { $emergency }

menu =
    .sms = Scrieți un număr: 1 loc de dormit, 2 acte și ședere, 3 poliție și tribunal, 4 medic, 5 o ofertă de muncă, 6 despre altcineva, 7 o persoană.
    .telegram = Despre ce e vorba? Alegeți sau scrieți cu cuvintele dumneavoastră.

language_changed = Bine, de acum în română.

change_language = În ce limbă vreți să scriem? Scrieți în limba aceea.

language_unsure = Nu știm sigur în ce limbă scrieți. Alegeți una sau scrieți în limba dumneavoastră.

ask_country =
    .sms = În ce țară sunteți? Ajunge numele țării.
    .telegram = În ce țară sunteți? Ajunge numele țării. Așa vă putem da numerele potrivite.

ask_origin = Din ce țară veniți? Puteți să nu răspundeți.

confirm_country =
    .sms = Țara: { $country }. E corect? Răspundeți { -word-yes } sau scrieți țara corectă.
    .telegram = Țara: { $country }. E corect?

country_noted = Bine. Țara: { $country }.

country_unknown = Pentru țara aceasta nu avem încă numere verificate. Cineva de aici poate căuta: scrieți { -word-person }.

safe_to_write_ask =
    .sms = Vă putem scrie aici și mai târziu, fără risc? Răspundeți { -word-yes } sau { -word-no }. Fără răspuns înseamnă nu.
    .telegram = Vă putem scrie aici și mai târziu, fără risc? Dacă spuneți nu sau nu răspundeți, scriem doar când scrieți și dumneavoastră.

safe_to_write_until = Până când vă putem scrie fără risc? De exemplu: azi, mâine la prânz, oricând.

safe_to_write_noted = Bine, am notat. Dacă se schimbă ceva, scrieți { -word-stop }.

safe_to_write_no = Bine. Scriem doar când scrieți și dumneavoastră.

still_safe_ask = Puteți scrie acum? Răspundeți { -word-yes } sau { -word-no }.
still_safe_again = Dacă puteți scrie acum, răspundeți { -word-yes }. Atunci vă răspundem.

# What is left when the safe word was said: a line that means nothing.
harmless = Bine, mulțumesc.

safe_word_ask = Alegeți un cuvânt pe care nu l-ați scrie niciodată din întâmplare. După ce îl trimiteți, vă scriem doar vorbe obișnuite, până îl trimiteți din nou. Mesajele vechi rămân: ștergeți-le.

safe_word_set = Bine. Cuvântul e stabilit. Ștergeți-l de pe ecran.

safe_word_unlocked = Bine. Continuăm. Vă putem scrie acum fără risc?

staff_only_notice = De acum răspund aici doar oameni. Poate dura mai mult.

follow_up = Bună. Ați spus că vă putem scrie. Cum vă simțiți? Nu e nevoie să răspundeți.

still_waiting = Sunteți la rând și nu v-am uitat. Puteți continua să scrieți.

nothing_more = Asta a fost tot.

nothing_to_repeat = Încă nu e nimic de repetat. Scrieți ce vă trebuie.

ask_medical_now = Are cineva răni sau îi e foarte rău chiar acum? Răspundeți { -word-yes } sau { -word-no }.

ask_legal_topic = Pentru ce vă trebuie avocatul: ca să rămâneți aici, pentru tribunal, pentru bani sau pentru altceva?

legal_handoff_ask = Vreți ca o persoană de aici să vă caute un avocat? Spunem doar ce ne dați voie. Răspundeți { -word-yes } sau { -word-no }.

handoff_yes = Bine. Anunțăm o persoană de aici. Ce putem spune despre dumneavoastră? Puteți să nu dați numele.

handoff_no = Bine. Atunci nu facem nimic. Puteți cere din nou oricând.

skip = Bine, mergem mai departe.
