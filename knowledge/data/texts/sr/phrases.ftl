### Phrases for staff.  A member of staff chooses one by meaning; it goes out in the language of the writer.
### Staff fill in $time, $place, $word, $contact (a name), $contact_phone, $language (a name): all of them are needed.
### $emergency is the sentence with the number, as in the answers.  Every phrase stands alone: no greeting, no signature.

## Beginning

phrase_hello = Zdravo. Sad vam piše čovjek, a ne program. Imam vremena za vas.
phrase_read_so_far = Vaše poruke su pročitane. Ne morate sve pričati opet.
phrase_thank_you_for_writing = Hvala što ste nam pisali. Za to treba hrabrosti.
phrase_short_answers = Vaš jezik ne govorim dobro. Biram rečenice koje su ljudi napisali za mene. Kratki odgovori mi pomažu.
phrase_one_word_is_enough = Dovoljna je i jedna riječ.
phrase_take_your_time = Polako, ne žurite.
phrase_no_need_to_answer = Ne morate odgovoriti na svako pitanje. Napišite ne i idemo dalje.
phrase_you_decide = Vi odlučujete. Pitam vas, pa tek onda govorim s drugima.
phrase_need_most = Kakva pomoć vam sad najviše treba?
phrase_best_language = Koji vam je jezik najlakši?

## Is it safe

phrase_safe_now = Jeste li sad na sigurnom? Dovoljno je da ili ne.
phrase_alone_now = Ima li sad koga uz vas?
phrase_who_is_near = Koga sad imate blizu sebe?
phrase_how_long_can_you_write = Koliko dugo mi sad možete pisati?
phrase_phone_read = Mogu li drugi čitati ovaj telefon?
phrase_phone_yours = Je li ovo vaš telefon?
phrase_safe_to_call = Je li sigurno za vas da vas nazovem?
phrase_can_leave = Možete li otići odatle?
phrase_door_locked = Jesu li vrata zaključana, pa ne možete van?
phrase_when_back = Kada se oni vraćaju?
phrase_when_alone = U koliko sati nema drugih uz vas?
phrase_how_many_are_you = Koliko vas je?
phrase_how_many_are_they = Koliko ljudi vas drži ili pazi na vas?
phrase_weapon = Ima li oružja?
phrase_how_old = Koliko imate godina?
phrase_children_with_you = Jesu li djeca uz vas? Koliko ih je i koliko imaju godina?
phrase_hurt = Imate li ranu ili vas nešto boli?
phrase_doctor_now = Treba li vam sad doktor?
phrase_pregnant = Čekate li bebu? Pitam da nađemo pravu pomoć.
phrase_medicine = Treba li vam neki lijek svaki dan? Koji?
phrase_food_and_sleep = Čega nemate dovoljno: hrane, sna, obojega ili imate svega?

## Where

phrase_which_country = U kojoj ste zemlji?
phrase_which_town = U kojem ste gradu ili selu?
phrase_address = Znate li adresu? Pomaže i ulica ili kućni broj.
phrase_see_from_window = Šta vidite kroz prozor? Ime marketa, tablu s ulicom, crkvu.
phrase_people_nearby = Ima li blizu vas market, bolnica ili benzinska?
phrase_which_origin = Iz koje ste zemlje?

## In danger

phrase_call_emergency = Ako možete, zovite pomoć. { $emergency } Prvo recite odakle zovete.
phrase_may_call_police = Želite li da umjesto vas nazovem policiju? Da ili ne.
phrase_may_call_ambulance = Želite li da vam pozovem hitnu pomoć? Da ili ne.
phrase_help_was_called = Pomoć je pozvana i zna odakle pišete. Ne znam koliko će trajati.
phrase_here_with_you = Tu sam i čitam ono što pišete.
phrase_life_first = Radite ono što vam čuva život. Stvari mogu ostati.
phrase_safe_moment = Sačekajte trenutak koji je za vas siguran. Vi to najbolje znate.
phrase_go_where_people_are = Ako možete van, idite među ljude: u market, kafić, bolnicu.
phrase_delete_chat = Sad možete obrisati ovaj razgovor iz telefona. Možete opet pisati kad god želite.

## When to write

phrase_may_write_later = Mogu li vam tu pisati kasnije? Do kada je sigurno?
phrase_good_time = U koliko sati je dobro pisati vam?
phrase_colleague_at_time = Druga osoba iz tima će vam pisati u ovo vrijeme: { $time }. Ako to nije sigurno, napišite ne.
phrase_back_at_time = Sad moram stati. Opet ću pisati u ovo vrijeme: { $time }.
phrase_colleague_goes_on = Moje radno vrijeme je gotovo. Dalje vam piše druga osoba iz tima i zna za naše poruke.
phrase_please_wait = Molim vas za malo strpljenja. Pitam za vas.
phrase_still_looking = Još tražim. Niste zaboravljeni.
phrase_still_there = Jeste li još tu? Dovoljno je jedno slovo.
phrase_i_stop_if_silent = Ako ne odgovorite, ne pišem dalje, da drugi to ne vide. Možete opet pisati kad god želite.

## A place to stay

phrase_looking_for_place = Tražim vam sigurno mjesto.
phrase_found_place = Našlo se sigurno mjesto za vas. Želite li doći?
phrase_found_place_children = Našlo se sigurno mjesto za vas i vašu djecu. Želite li doći?
phrase_place_free = Tamo ništa ne plaćate.
phrase_place_secret = Adresa je tajna. Molim vas, ne govorite je nikome.
phrase_place_from_time = Možete doći od: { $time }.
phrase_no_place_yet = Još ne mogu naći slobodno mjesto. Tražim dalje. Imate li kod koga spavati noćas?
phrase_can_meet_you = Tu vas mogu dočekati: { $contact }. Gdje možete sigurno čekati?
phrase_meeting_point = Možete li doći tu: { $place }, u ovo vrijeme: { $time }?
phrase_code_word = Osoba koja vas čeka reći će ovu lozinku: { $word }.
phrase_what_to_bring = Ako je sigurno, ponesite papire, lijekove i telefon. Ako nije sigurno, dođite bez ičega.
phrase_location_off = Prije nego što krenete, isključite lokaciju na telefonu ili ga ne nosite sa sobom.
phrase_ride_is_paid = Vožnja je plaćena. Ne treba vam novac.
phrase_arrived = Jeste li stigli? Dovoljna je i jedna riječ.

## Who else may know

phrase_all_right_to_tell = Je li u redu da o vama kažem ovdje: { $contact }?
phrase_what_may_i_tell = Šta im smijem reći? Ime ne morate reći.
phrase_may_call_contact = Želite li da umjesto vas nazovem ovdje: { $contact }?
phrase_call_contact_yourself = Možete zvati: { $contact }, { $contact_phone }.
phrase_you_or_me = Želite li ih nazvati vi, ili da nazovem ja?
phrase_contact_not_police = Oni nisu policija.
phrase_contact_language = Tamo govore i ovaj jezik: { $language }.
phrase_contact_asked = Poslano im je pitanje: { $contact }. Čekam odgovor.
phrase_contact_can_help = Tu vam mogu pomoći: { $contact }.
phrase_contact_cannot_help = Tu s tim ne mogu pomoći: { $contact }. Pitam druge.
phrase_change_your_mind = Možete se predomisliti kad god želite.

## Police, court, lawyer, papers

phrase_no_police_needed = Za našu pomoć ne morate ići u policiju.
phrase_officials_involved = Jesu li u tome policajci, vojnici ili humanitarci? Da, ne ili ne znam.
phrase_somebody_goes_along = Ako želite ići u policiju, možete imati pratnju.
phrase_lawyer_wanted = Želite li govoriti s advokatom (odvjetnikom)?
phrase_lawyer_at_time = Advokat (odvjetnik) može govoriti s vama u ovo vrijeme: { $time }. Odgovara li vam?
phrase_interpreter = Možete imati tumača. Ako vam ta osoba nije pouzdana, tražite drugu.
phrase_sign_nothing = Molim vas, ne potpisujte ono što ne možete pročitati.
phrase_who_has_papers = Kod koga je vaš pasoš ili papiri?
phrase_papers_can_be_replaced = Za izgubljene papire mogu se dobiti novi. Možemo pomoći.
phrase_keep_messages = Ako je sigurno, čuvajte njihove poruke. Ako nije sigurno, obrišite ih. Vi ste važniji.
phrase_tell_only_what_you_want = Recite mi samo ono što želite reći.

## Home and family

phrase_want_to_go_home = Želite li ići kući, ostati tu ili ići u neku drugu zemlju?
phrase_afraid_of_someone_at_home = Bojite li se koga kod kuće?
phrase_family_safe = Jesu li vaši bližnji na sigurnom?
phrase_children_where = Gdje su vaša djeca: uz vas, kod kuće ili kod njega?
phrase_tell_someone = Ima li koga kome možemo javiti da ste živi?

## About somebody else

phrase_other_where = Gdje je ta osoba sad? Grad, ulica ili mjesto.
phrase_other_since_when = Od kada znate za to?
phrase_other_knows = Zna li ta osoba da nam pišete?
phrase_other_do_not_go = Molim vas, ne idite tamo. Toj osobi tada može biti još gore.

## Hard moments

phrase_believe_you = Vjerujem vam.
phrase_not_your_fault = To nije vaša krivica.
phrase_sounds_hard = To zvuči jako teško. Drago mi je što mi to govorite.
phrase_fear_is_normal = Svi bi se sad bojali.
phrase_not_alone = U ovome smo uz vas.
phrase_thinking_of_dying = Razmišljate li o tome da sebi oduzmete život? Možete mi reći. Neću se ljutiti.
phrase_breathe = Dišite polako sa mnom: udah, čekamo, izdah. Pa opet.

## Understanding each other

phrase_did_not_understand = Nije mi jasno. Molim vas, napišite to drugim riječima.
phrase_yes_or_no = Molim vas, odgovorite da ili ne.
phrase_machine_translation = Moju zadnju poruku preveo je program. U njoj može biti grešaka. Pitajte me ako nešto zvuči čudno.
phrase_do_not_know = To ne znam. Pitam osobu koja zna.

## Ending

phrase_anything_else = Treba li vam sad još nešto?
phrase_glad_you_are_safe = Drago mi je što je sad sigurnije. Prvo se odmorite.
phrase_may_ask_later = Mogu li vas za nekoliko dana pitati kako ste?
phrase_follow_up = Zdravo. Rekli ste da mogu pisati. Kako ste? Ne morate odgovoriti.
phrase_close_chat = Sad zatvaram ovaj razgovor. Možete opet pisati kad god želite.
