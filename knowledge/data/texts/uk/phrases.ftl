### Phrases for staff.  A member of staff chooses one by meaning; it goes out in the language of the writer.
### Staff fill in $time, $place, $word, $contact (a name), $contact_phone, $language (a name): all of them are needed.
### $emergency is the sentence with the number, as in the answers.  Every phrase stands alone: no greeting, no signature.

## Beginning

phrase_hello = Вітаю. Я людина, не робот. Зараз маю для вас час.
phrase_read_so_far = Усе, що ви написали, я вже знаю. Розповідати ще раз не треба.
phrase_thank_you_for_writing = Дякую, що написали нам. Для цього потрібна сміливість.
phrase_short_answers = Я погано знаю вашу мову. Вибираю речення, які для мене написали люди. Короткі відповіді мені легше зрозуміти.
phrase_one_word_is_enough = Досить одного слова.
phrase_take_your_time = Не поспішайте.
phrase_no_need_to_answer = Не обов'язково відповідати на кожне питання. Скажіть "ні", і підемо далі.
phrase_you_decide = Вирішуєте ви. Я питаю вас, перш ніж говорити з кимось іншим.
phrase_need_most = Що вам зараз потрібно найбільше?
phrase_best_language = Якою мовою вам найзручніше?

## Is it safe

phrase_safe_now = Ви зараз у безпеці? Досить "так" чи "ні".
phrase_alone_now = Поруч із вами зараз хтось є?
phrase_who_is_near = Хто зараз біля вас?
phrase_how_long_can_you_write = Скільки часу ви можете зараз писати?
phrase_phone_read = Чи може хтось іще читати цей телефон?
phrase_phone_yours = Це ваш власний телефон?
phrase_safe_to_call = Чи безпечно для вас, якщо я подзвоню?
phrase_can_leave = Чи можете ви піти звідти, де ви зараз?
phrase_door_locked = Двері замкнені так, що ви не можете вийти?
phrase_when_back = Коли вони повернуться?
phrase_when_alone = Коли біля вас нікого немає? О котрій годині?
phrase_how_many_are_you = Скільки вас там?
phrase_how_many_are_they = Скільки людей вас тримають або стережуть?
phrase_weapon = Чи є там зброя?
phrase_how_old = Скільки вам років?
phrase_children_with_you = З вами є діти? Скільки їх і якого віку?
phrase_hurt = У вас є рани, вам боляче?
phrase_doctor_now = Вам зараз потрібен лікар?
phrase_pregnant = Ви чекаєте на дитину? Питаю, щоб знайти правильну допомогу.
phrase_medicine = Чи потрібні вам ліки щодня? Які?
phrase_food_and_sleep = Чого вам бракує: їжі, сну, того й іншого чи всього досить?

## Where

phrase_which_country = У якій ви країні?
phrase_which_town = У якому ви місті чи селі?
phrase_address = Чи знаєте ви адресу? Допоможе вулиця або номер будинку.
phrase_see_from_window = Що видно з вікна? Назва магазину, табличка з вулицею, церква.
phrase_people_nearby = Чи є поруч магазин, лікарня або заправка?
phrase_which_origin = З якої ви країни?

## In danger

phrase_call_emergency = Якщо можете, подзвоніть і покличте на допомогу. { $emergency } Спершу скажіть, де ви.
phrase_may_call_police = Подзвонити за вас у поліцію? Так чи ні.
phrase_may_call_ambulance = Викликати вам швидку? Так чи ні.
phrase_help_was_called = Допомогу викликано, там знають, де ви. Скільки це триватиме, не знаю.
phrase_here_with_you = Я тут і читаю все, що ви пишете.
phrase_life_first = Робіть те, що збереже вам життя. Речі можна залишити.
phrase_safe_moment = Дочекайтеся миті, яка здасться вам безпечною. Ви знаєте найкраще.
phrase_go_where_people_are = Якщо можете вийти, йдіть туди, де є люди: до магазину, кафе, лікарні.
phrase_delete_chat = Тепер можете видалити цей чат із телефону. Писати знову можна будь-коли.

## When to write

phrase_may_write_later = Можна написати вам сюди пізніше? Доки це безпечно?
phrase_good_time = О котрій годині вам зручно, щоб ми писали?
phrase_colleague_at_time = Вам напише інша людина з нашої лінії. Коли: { $time }. Якщо це небезпечно, напишіть "ні".
phrase_back_at_time = Зараз мені треба йти. Напишу вам знову. Коли: { $time }.
phrase_colleague_goes_on = Мій робочий час закінчується. Далі з вами буде інша людина з нашої лінії, вона знає, про що ми писали.
phrase_please_wait = Зачекайте трохи, будь ласка. Я питаю для вас.
phrase_still_looking = Я ще шукаю. Про вас не забули.
phrase_still_there = Ви ще тут? Досить однієї літери.
phrase_i_stop_if_silent = Якщо ви не відповісте, я більше не писатиму, щоб ніхто не побачив. Писати знову можна будь-коли.

## A place to stay

phrase_looking_for_place = Я шукаю для вас безпечне місце.
phrase_found_place = Ми знайшли для вас місце. Хочете туди?
phrase_found_place_children = Ми знайшли місце для вас і ваших дітей. Хочете туди?
phrase_place_free = За це місце платити не треба.
phrase_place_secret = Адреса таємна. Будь ласка, нікому її не кажіть.
phrase_place_from_time = Коли можна прийти: { $time } або пізніше.
phrase_no_place_yet = Вільного місця поки немає. Шукаю далі. Чи є хтось, у кого ви можете побути цієї ночі?
phrase_can_meet_you = Вас можуть зустріти ({ $contact }). Де ви можете безпечно чекати?
phrase_meeting_point = Чи можете ви бути тут: { $place }? Коли: { $time }.
phrase_code_word = Людина, яка вас зустріне, скаже це слово: { $word }.
phrase_what_to_bring = Якщо безпечно, візьміть документи, ліки й телефон. Якщо ні, приходьте без нічого.
phrase_location_off = Перш ніж іти, вимкніть геолокацію в телефоні або не беріть його з собою.
phrase_ride_is_paid = Дорогу оплачено. Грошей не треба.
phrase_arrived = Ви вже на місці? Досить одного слова.

## Who else may know

phrase_all_right_to_tell = Чи можна розповісти про вас сюди: { $contact }?
phrase_what_may_i_tell = Що мені можна сказати? Ім'я можна не називати.
phrase_may_call_contact = Подзвонити за вас сюди: { $contact }?
phrase_call_contact_yourself = Ви можете подзвонити самі: { $contact }, { $contact_phone }.
phrase_you_or_me = Хочете подзвонити туди самі чи краще подзвоню я?
phrase_contact_not_police = Це не поліція.
phrase_contact_language = Мова, якою там говорять: { $language }.
phrase_contact_asked = Питання надіслано: { $contact }. Чекаю на відповідь.
phrase_contact_can_help = Вам можуть допомогти: { $contact }.
phrase_contact_cannot_help = Тут із цим допомогти не можуть: { $contact }. Я спитаю в інших.
phrase_change_your_mind = Передумати можна будь-коли.

## Police, court, lawyer, papers

phrase_no_police_needed = Щоб отримати від нас допомогу, йти до поліції не треба.
phrase_officials_involved = У цьому замішані поліцейські, військові чи гуманітарні працівники? Так, ні чи не знаєте?
phrase_somebody_goes_along = Якщо хочете піти до поліції, з вами може хтось піти.
phrase_lawyer_wanted = Хочете поговорити з адвокатом?
phrase_lawyer_at_time = Адвокат може поговорити з вами. Коли: { $time }. Вам так зручно?
phrase_interpreter = Вам можуть дати перекладача. Якщо не довіряєте цій людині, попросіть іншу.
phrase_sign_nothing = Будь ласка, не підписуйте того, що не можете прочитати.
phrase_who_has_papers = У кого ваш паспорт чи документи?
phrase_papers_can_be_replaced = Замість зниклих документів можна отримати нові. Ми можемо з цим допомогти.
phrase_keep_messages = Якщо безпечно, збережіть їхні повідомлення. Якщо ні, видаліть. Ви важливіші.
phrase_tell_only_what_you_want = Розповідайте лише те, що самі хочете.

## Home and family

phrase_want_to_go_home = Ви хочете додому, залишитися чи поїхати кудись іще?
phrase_afraid_of_someone_at_home = Чи боїтеся ви когось удома?
phrase_family_safe = Ваша родина в безпеці?
phrase_children_where = Де ваші діти: з вами, вдома чи з ним?
phrase_tell_someone = Чи є хтось, кому можна сказати, що ви живі?

## About somebody else

phrase_other_where = Де ця людина зараз? Місто, вулиця або місце.
phrase_other_since_when = Відколи ви про це знаєте?
phrase_other_knows = Ця людина знає, що ви нам пишете?
phrase_other_do_not_go = Будь ласка, не йдіть туди самі. Це може зашкодити цій людині.

## Hard moments

phrase_believe_you = Я вам вірю.
phrase_not_your_fault = Це не ваша вина.
phrase_sounds_hard = Це дуже важко. Добре, що ви мені про це розповідаєте.
phrase_fear_is_normal = На вашому місці боялися б усі.
phrase_not_alone = Ви з цим не самі.
phrase_thinking_of_dying = Чи думаєте ви про те, щоб покінчити з життям? Мені можна це сказати. Я не сердитимуся.
phrase_breathe = Подихаймо повільно: вдих, пауза, видих. І ще раз.

## Understanding each other

phrase_did_not_understand = Мені це незрозуміло. Будь ласка, напишіть іншими словами.
phrase_yes_or_no = Будь ласка, напишіть "так" чи "ні".
phrase_machine_translation = Моє останнє повідомлення переклала програма. Там можуть бути помилки. Питайте, якщо щось звучить дивно.
phrase_do_not_know = Цього я не знаю. Спитаю в тих, хто знає.

## Ending

phrase_anything_else = Чи потрібно вам зараз ще щось?
phrase_glad_you_are_safe = Добре, що вам тепер безпечніше. Спершу відпочиньте.
phrase_may_ask_later = Можна спитати вас через кілька днів, як ви?
phrase_follow_up = Вітаю. Ви казали, що вам можна писати. Як ви? Відповідати не обов'язково.
phrase_close_chat = Я закриваю цей чат. Писати знову можна будь-коли.
