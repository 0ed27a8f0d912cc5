### Phrases for staff.  A member of staff chooses one by meaning; it goes out in the language of the writer.
### Staff fill in $time, $place, $word, $contact (a name), $contact_phone, $language (a name): all of them are needed.
### $emergency is the sentence with the number, as in the answers.  Every phrase stands alone: no greeting, no signature.

## Beginning

phrase_hello = Përshëndetje. Jam njeri, jo makinë. Tani kam kohë për ty.
phrase_read_so_far = I kam lexuar ato që shkrove. Nuk ka nevojë t'i tregosh përsëri.
phrase_thank_you_for_writing = Faleminderit që na shkrove. Kjo kërkon guxim.
phrase_short_answers = Nuk e flas mirë gjuhën tënde. Zgjedh fjali që m'i kanë shkruar të tjerë. Përgjigjet e shkurtra më ndihmojnë të të kuptoj.
phrase_one_word_is_enough = Mjafton një fjalë.
phrase_take_your_time = Mos u nxito.
phrase_no_need_to_answer = Nuk ka nevojë t'i përgjigjesh çdo pyetjeje. Thuaj jo, dhe vazhdojmë.
phrase_you_decide = Vendos ti. Të pyes ty para se të flas me dikë tjetër.
phrase_need_most = Çfarë të duhet më shumë tani?
phrase_best_language = Cila gjuhë është më e mirë për ty?

## Is it safe

phrase_safe_now = A je në siguri tani? Mjafton po ose jo.
phrase_alone_now = A ka dikë pranë teje tani?
phrase_who_is_near = Kush është afër teje tani?
phrase_how_long_can_you_write = Sa gjatë mund të më shkruash tani?
phrase_phone_read = A mund ta lexojë dikush tjetër këtë telefon?
phrase_phone_yours = A është ky telefoni yt?
phrase_safe_to_call = A është e sigurt për ty nëse të telefonoj?
phrase_can_leave = A mund të largohesh nga vendi ku je?
phrase_door_locked = A është dera e mbyllur me çelës, kështu që nuk del dot?
phrase_when_back = Kur kthehen ata?
phrase_when_alone = Në çfarë ore je vetëm?
phrase_how_many_are_you = Sa veta jeni?
phrase_how_many_are_they = Sa veta të mbajnë ose të ruajnë?
phrase_weapon = A ka armë?
phrase_how_old = Sa vjeç je?
phrase_children_with_you = A ke fëmijë me vete? Sa janë, dhe sa vjeç?
phrase_hurt = A je lënduar?
phrase_doctor_now = A të duhet mjek tani?
phrase_pregnant = A pret fëmijë? E pyes që të gjejmë ndihmën e duhur.
phrase_medicine = A të duhet ndonjë ilaç çdo ditë? Cili?
phrase_food_and_sleep = Çfarë të mungon: ushqimi, gjumi, të dyja apo asnjëra?

## Where

phrase_which_country = Në cilin shtet je?
phrase_which_town = Në cilin qytet ose fshat je?
phrase_address = A e di adresën? Ndihmon një rrugë ose numri i shtëpisë.
phrase_see_from_window = Çfarë sheh nga dritarja? Emrin e një dyqani, tabelën e rrugës, një kishë ose xhami.
phrase_people_nearby = A ka afër teje dyqan, spital ose pompë benzine?
phrase_which_origin = Nga cili shtet vjen?

## In danger

phrase_call_emergency = Nëse mundesh, të lutem, kërko ndihmë me telefon. { $emergency } Thuaj në fillim ku je.
phrase_may_call_police = Ta thërras policinë për ty? Po ose jo.
phrase_may_call_ambulance = Ta thërras ambulancën për ty? Po ose jo.
phrase_help_was_called = Kërkova ndihmë dhe u tregova ku je. Nuk e di sa zgjat.
phrase_here_with_you = Jam këtu dhe e lexoj çfarë shkruan.
phrase_life_first = Bëj atë që të mban gjallë. Gjërat le të mbeten.
phrase_safe_moment = Prit një çast që të duket i sigurt. Ti e di më mirë.
phrase_go_where_people_are = Nëse mund të dalësh, shko ku ka njerëz: në një dyqan, një bar, një spital.
phrase_delete_chat = Tani mund ta fshish këtë bisedë nga telefoni. Mund të shkruash përsëri në çdo kohë.

## When to write

phrase_may_write_later = A mund të të shkruaj këtu më vonë? Deri kur është e sigurt?
phrase_good_time = Në çfarë ore është mirë të të shkruaj?
phrase_colleague_at_time = Do të të shkruajë dikush tjetër nga ne. Kur: { $time }. Nëse nuk është e sigurt, shkruaj jo.
phrase_back_at_time = Tani duhet ta ndërpres. Do të të shkruaj përsëri. Kur: { $time }.
phrase_colleague_goes_on = Tani më mbaron ora e punës. Me ty vazhdon dikush tjetër nga ne, që e di çfarë kemi shkruar.
phrase_please_wait = Të lutem, prit pak. Po pyes për ty.
phrase_still_looking = Po kërkoj ende. Nuk të kam harruar.
phrase_still_there = A je ende aty? Mjafton një shkronjë.
phrase_i_stop_if_silent = Nëse nuk përgjigjesh, nuk shkruaj më, që të mos e shohë njeri. Mund të shkruash përsëri në çdo kohë.

## A place to stay

phrase_looking_for_place = Po kërkoj një vend të sigurt për ty.
phrase_found_place = Gjetëm një vend për ty. A e do?
phrase_found_place_children = Gjetëm një vend për ty dhe fëmijët e tu. A e do?
phrase_place_free = Për vendin nuk paguan asgjë.
phrase_place_secret = Adresa është e fshehtë. Të lutem, mos ia trego askujt.
phrase_place_from_time = Mund të vish. Nga ora: { $time }.
phrase_no_place_yet = Ende nuk kam gjetur vend të lirë. Po kërkoj më tej. A ka dikë ku mund të rrish sonte?
phrase_can_meet_you = Dikush nga { $contact } mund të vijë të të takojë. Ku mund të presësh në siguri?
phrase_meeting_point = A mund të jesh këtu: { $place }? Kur: { $time }.
phrase_code_word = Kush vjen të të takojë do të thotë këtë fjalë: { $word }.
phrase_what_to_bring = Nëse është e sigurt, merr dokumentet, ilaçet dhe një telefon. Nëse nuk është e sigurt, eja pa asgjë.
phrase_location_off = Para se të nisesh, fike vendndodhjen në telefon, ose mos e merr me vete.
phrase_ride_is_paid = Rruga është e paguar. Nuk të duhen para.
phrase_arrived = A mbërrite? Mjafton një fjalë.

## Who else may know

phrase_all_right_to_tell = A pranon që t'u tregoj për ty këtyre: { $contact }?
phrase_what_may_i_tell = Çfarë mund t'u tregoj? Emrin mund të mos e thuash.
phrase_may_call_contact = A t'u telefonoj këtyre për ty: { $contact }?
phrase_call_contact_yourself = Mund të telefonosh vetë. { $contact }: { $contact_phone }.
phrase_you_or_me = Dëshiron t'u telefonosh vetë, apo t'u telefonoj unë?
phrase_contact_not_police = Ata nuk janë policia.
phrase_contact_language = Atje dikush e flet këtë gjuhë: { $language }.
phrase_contact_asked = Pyeta këtu: { $contact }. Po pres përgjigjen.
phrase_contact_can_help = { $contact } mund të të ndihmojë.
phrase_contact_cannot_help = { $contact } nuk mund të ndihmojë për këtë. Do të pyes dikë tjetër.
phrase_change_your_mind = Mund të ndërrosh mendje në çdo kohë.

## Police, court, lawyer, papers

phrase_no_police_needed = Nuk ka nevojë të shkosh në polici që të marrësh ndihmë nga ne.
phrase_officials_involved = A janë të përzier policë, ushtarë ose njerëz të organizatave të ndihmës? Po, jo ose nuk e di.
phrase_somebody_goes_along = Nëse dëshiron të shkosh në polici, dikush mund të vijë me ty.
phrase_lawyer_wanted = Dëshiron të flasësh me një avokat?
phrase_lawyer_at_time = Një avokat mund të flasë me ty. Kur: { $time }. A të përshtatet?
phrase_interpreter = Mund të kesh përkthyes. Nëse nuk i beson atij njeriu, kërko një tjetër.
phrase_sign_nothing = Të lutem, mos nënshkruaj asgjë që nuk e kupton.
phrase_who_has_papers = Kush e ka pasaportën ose dokumentet e tua?
phrase_papers_can_be_replaced = Dokumentet që mungojnë mund të nxirren përsëri. Mund të të ndihmojmë.
phrase_keep_messages = Nëse është e sigurt, ruaji mesazhet e tyre. Nëse nuk është e sigurt, fshiji. Siguria jote vjen e para.
phrase_tell_only_what_you_want = Më trego vetëm atë që do ti.

## Home and family

phrase_want_to_go_home = Dëshiron të kthehesh në vendin tënd, të qëndrosh këtu, apo të shkosh diku tjetër?
phrase_afraid_of_someone_at_home = A ke frikë nga dikush në vendin tënd?
phrase_family_safe = A është familja jote në siguri?
phrase_children_where = Ku janë fëmijët e tu: me ty, në vendin tënd, apo tek ai?
phrase_tell_someone = A ka dikë që mund t'i themi se je gjallë?

## About somebody else

phrase_other_where = Ku është ai njeri tani? Qyteti, rruga ose vendi.
phrase_other_since_when = Që kur e di këtë?
phrase_other_knows = A e di ai njeri që po na shkruan ti?
phrase_other_do_not_go = Të lutem, mos shko vetë atje. Mund të bëhet më keq për të.

## Hard moments

phrase_believe_you = Të besoj.
phrase_not_your_fault = Nuk është faji yt.
phrase_sounds_hard = Kjo duhet të jetë shumë e rëndë. Mirë që po ma tregon.
phrase_fear_is_normal = Kushdo do të kishte frikë tani.
phrase_not_alone = Nuk je vetëm në këtë.
phrase_thinking_of_dying = A po mendon t'i japësh fund jetës? Mund të ma thuash. Nuk do të zemërohem.
phrase_breathe = Le të marrim frymë ngadalë: thith, mbaj, nxirr. Pastaj përsëri.

## Understanding each other

phrase_did_not_understand = Nuk e kuptova. Të lutem, shkruaje me fjalë të tjera.
phrase_yes_or_no = Të lutem, përgjigju me po ose jo.
phrase_machine_translation = Mesazhin tim të fundit e përktheu një makinë. Mund të ketë gabime. Më pyet nëse diçka tingëllon çuditshëm.
phrase_do_not_know = Këtë nuk e di. Do të pyes dikë që e di.

## Ending

phrase_anything_else = A të duhet edhe diçka tani?
phrase_glad_you_are_safe = Më vjen mirë që tani je më në siguri. Më parë pusho.
phrase_may_ask_later = A mund të të pyes pas disa ditësh si je?
phrase_follow_up = Përshëndetje. Më the se mund të të shkruaj. Si je? Nuk ka nevojë të përgjigjesh.
phrase_close_chat = Po e mbyll këtë bisedë tani. Mund të shkruash përsëri në çdo kohë.
