### Phrases for staff.  A member of staff chooses one by meaning; it goes out in the language of the writer.
### Staff fill in $time, $place, $word, $contact (a name), $contact_phone, $language (a name): all of them are needed.
### $emergency is the sentence with the number, as in the answers.  Every phrase stands alone: no greeting, no signature.

## Beginning

phrase_hello = Bună. Sunt om, nu robot. Acum am timp pentru dumneavoastră.
phrase_read_so_far = Am citit ce ați scris. Nu e nevoie să povestiți din nou.
phrase_thank_you_for_writing = Vă mulțumesc că ne-ați scris. A fost nevoie de curaj.
phrase_short_answers = Nu vorbesc bine limba dumneavoastră. Aleg propoziții pe care le-au scris alți oameni pentru mine. Răspunsurile scurte mă ajută să vă înțeleg.
phrase_one_word_is_enough = Ajunge un cuvânt.
phrase_take_your_time = Nu vă grăbiți.
phrase_no_need_to_answer = Nu e nevoie să răspundeți la fiecare întrebare. Spuneți nu și mergem mai departe.
phrase_you_decide = Dumneavoastră hotărâți. Vă întreb înainte să vorbesc cu altcineva.
phrase_need_most = De ce aveți cea mai mare nevoie chiar acum?
phrase_best_language = În ce limbă vă e cel mai ușor?

## Is it safe

phrase_safe_now = Sunteți în siguranță chiar acum? Ajunge da sau nu.
phrase_alone_now = E cineva cu dumneavoastră chiar acum?
phrase_who_is_near = Cine e lângă dumneavoastră acum?
phrase_how_long_can_you_write = Cât timp îmi puteți scrie acum?
phrase_phone_read = Mai poate citi cineva pe acest telefon?
phrase_phone_yours = E telefonul dumneavoastră?
phrase_safe_to_call = Vă pot suna fără să vă pun în pericol?
phrase_can_leave = Puteți pleca din locul unde sunteți?
phrase_door_locked = E ușa încuiată și nu puteți ieși?
phrase_when_back = Când se întorc?
phrase_when_alone = La ce oră nu e nimeni cu dumneavoastră?
phrase_how_many_are_you = Câte persoane sunteți?
phrase_how_many_are_they = Câți oameni vă țin sau vă păzesc?
phrase_weapon = Este vreo armă?
phrase_how_old = Câți ani aveți?
phrase_children_with_you = Sunt copii cu dumneavoastră? Câți și ce vârste au?
phrase_hurt = Aveți răni sau vă doare ceva?
phrase_doctor_now = Aveți nevoie de un medic acum?
phrase_pregnant = Așteptați un copil? Întreb ca să găsim ajutorul potrivit.
phrase_medicine = Aveți nevoie zilnic de un medicament? De care?
phrase_food_and_sleep = Ce vă lipsește: mâncarea, somnul, amândouă sau nimic?

## Where

phrase_which_country = În ce țară sunteți?
phrase_which_town = În ce oraș sau sat sunteți?
phrase_address = Știți adresa? Ajută și o stradă sau un număr de casă.
phrase_see_from_window = Ce vedeți pe fereastră? Numele unui magazin, al unei străzi, o biserică.
phrase_people_nearby = Este aproape un magazin, un spital sau o benzinărie?
phrase_which_origin = Din ce țară veniți?

## In danger

phrase_call_emergency = Dacă puteți, cereți ajutor la telefon. { $emergency } Spuneți întâi unde sunteți.
phrase_may_call_police = Să sun eu la poliție pentru dumneavoastră? Da sau nu.
phrase_may_call_ambulance = Să chem eu o ambulanță pentru dumneavoastră? Da sau nu.
phrase_help_was_called = Am chemat ajutor și le-am spus unde sunteți. Nu știu cât durează.
phrase_here_with_you = Sunt aici și citesc ce scrieți.
phrase_life_first = Faceți ce vă ține în viață. Lucrurile pot rămâne acolo.
phrase_safe_moment = Așteptați un moment care vi se pare sigur. Dumneavoastră știți cel mai bine.
phrase_go_where_people_are = Dacă puteți ieși, mergeți unde sunt oameni: un magazin, un bar, un spital.
phrase_delete_chat = Puteți șterge acum conversația de pe telefon. Puteți scrie din nou oricând.

## When to write

phrase_may_write_later = Vă pot scrie aici și mai târziu? Până când nu e periculos?
phrase_good_time = La ce oră e bine să vă scriu?
phrase_colleague_at_time = Vă va scrie altcineva din echipă. Când: { $time }. Dacă atunci nu e bine, scrieți nu.
phrase_back_at_time = Trebuie să mă opresc acum. Vă scriu din nou: { $time }.
phrase_colleague_goes_on = Programul meu se termină acum. Continuă altcineva din echipă, care știe ce am scris noi.
phrase_please_wait = Vă rog, așteptați puțin. Întreb pentru dumneavoastră.
phrase_still_looking = Caut în continuare. Nu v-am uitat.
phrase_still_there = Mai sunteți acolo? Ajunge o literă.
phrase_i_stop_if_silent = Dacă nu răspundeți, nu mai scriu, ca să nu vadă nimeni. Puteți scrie din nou oricând.

## A place to stay

phrase_looking_for_place = Caut un loc sigur pentru dumneavoastră.
phrase_found_place = Am găsit un loc pentru dumneavoastră. Îl vreți?
phrase_found_place_children = Am găsit un loc pentru dumneavoastră și copii. Îl vreți?
phrase_place_free = Locul nu vă costă nimic.
phrase_place_secret = Adresa e secretă. Vă rog, nu o spuneți nimănui.
phrase_place_from_time = De când puteți veni: { $time }.
phrase_no_place_yet = Încă nu am găsit un loc liber. Caut în continuare. Puteți sta la cineva în noaptea asta?
phrase_can_meet_you = Vă poate aștepta cineva de la { $contact }. Unde puteți sta fără pericol până atunci?
phrase_meeting_point = Puteți ajunge aici: { $place }? Când: { $time }.
phrase_code_word = Persoana care vă așteaptă va spune acest cuvânt: { $word }.
phrase_what_to_bring = Dacă nu vă pune în pericol, luați acte, medicamente și telefonul. Dacă e periculos, veniți fără nimic.
phrase_location_off = Înainte să plecați, opriți locația pe telefon sau nu luați telefonul cu dumneavoastră.
phrase_ride_is_paid = Drumul e plătit. Nu vă trebuie bani.
phrase_arrived = Ați ajuns? Ajunge un cuvânt.

## Who else may know

phrase_all_right_to_tell = Sunteți de acord să vorbesc despre dumneavoastră cu { $contact }?
phrase_what_may_i_tell = Ce am voie să le spun? Puteți să nu dați numele.
phrase_may_call_contact = Să sun eu la { $contact } pentru dumneavoastră?
phrase_call_contact_yourself = Puteți suna la { $contact }: { $contact_phone }.
phrase_you_or_me = Vreți să sunați dumneavoastră sau să sun eu?
phrase_contact_not_police = Ei nu sunt poliția.
phrase_contact_language = Acolo cineva vorbește: { $language }.
phrase_contact_asked = Am întrebat la { $contact }. Aștept răspunsul.
phrase_contact_can_help = { $contact } vă poate ajuta.
phrase_contact_cannot_help = { $contact } nu poate ajuta cu asta. Întreb în altă parte.
phrase_change_your_mind = Vă puteți răzgândi oricând.

## Police, court, lawyer, papers

phrase_no_police_needed = Ca să primiți ajutor de la noi, nu e nevoie să mergeți la poliție.
phrase_officials_involved = Sunt implicați polițiști, soldați sau oameni din organizații de ajutor? Da, nu sau nu știu.
phrase_somebody_goes_along = Dacă vreți să mergeți la poliție, vă poate însoți cineva.
phrase_lawyer_wanted = Vreți să vorbiți cu un avocat?
phrase_lawyer_at_time = Poate vorbi cu dumneavoastră un avocat. Când: { $time }. E bine atunci?
phrase_interpreter = Puteți avea un traducător. Dacă nu aveți încredere în el, cereți altul.
phrase_sign_nothing = Vă rog, nu semnați nimic din ce nu puteți citi.
phrase_who_has_papers = La cine sunt pașaportul sau actele dumneavoastră?
phrase_papers_can_be_replaced = Actele pierdute se pot face din nou. Vă putem ajuta.
phrase_keep_messages = Dacă nu vă pune în pericol, păstrați mesajele lor. Dacă e periculos, ștergeți-le. Viața dumneavoastră e pe primul loc.
phrase_tell_only_what_you_want = Spuneți-mi doar ce vreți să spuneți.

## Home and family

phrase_want_to_go_home = Vreți să mergeți acasă, să rămâneți sau să mergeți în altă parte?
phrase_afraid_of_someone_at_home = Vă e frică de cineva de acasă?
phrase_family_safe = Familia dumneavoastră e în siguranță?
phrase_children_where = Unde sunt copiii: cu dumneavoastră, acasă sau cu el?
phrase_tell_someone = E cineva căruia îi putem spune că trăiți?

## About somebody else

phrase_other_where = Unde e persoana acum? Orașul, strada sau locul.
phrase_other_since_when = De când știți despre asta?
phrase_other_knows = Persoana știe că ne scrieți?
phrase_other_do_not_go = Vă rog, nu mergeți acolo. Persoanei i-ar putea fi și mai rău.

## Hard moments

phrase_believe_you = Vă cred.
phrase_not_your_fault = Nu e vina dumneavoastră.
phrase_sounds_hard = Pare foarte greu. Mă bucur că îmi spuneți.
phrase_fear_is_normal = Oricui i-ar fi frică acum.
phrase_not_alone = Suntem alături de dumneavoastră.
phrase_thinking_of_dying = Vă gândiți să vă luați viața? Îmi puteți spune. Nu mă supăr.
phrase_breathe = Haideți să respirăm încet: inspirăm, așteptăm, expirăm. Apoi din nou.

## Understanding each other

phrase_did_not_understand = Nu am înțeles. Vă rog, scrieți cu alte cuvinte.
phrase_yes_or_no = Vă rog, răspundeți cu da sau nu.
phrase_machine_translation = Ultimul meu mesaj a fost tradus de un program. Poate avea greșeli. Întrebați-mă dacă ceva sună ciudat.
phrase_do_not_know = Asta nu știu. Întreb pe cineva care știe.

## Ending

phrase_anything_else = Mai aveți nevoie de ceva acum?
phrase_glad_you_are_safe = Mă bucur că sunteți mai în siguranță acum. Întâi odihniți-vă.
phrase_may_ask_later = Vă pot întreba peste câteva zile cum vă simțiți?
phrase_follow_up = Bună. Ați spus că vă pot scrie. Cum vă simțiți? Nu e nevoie să răspundeți.
phrase_close_chat = Închid conversația acum. Puteți scrie din nou oricând.
