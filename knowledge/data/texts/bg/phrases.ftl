### Phrases for staff.  A member of staff chooses one by meaning; it goes out in the language of the writer.
### Staff fill in $time, $place, $word, $contact (a name), $contact_phone, $language (a name): all of them are needed.
### $emergency is the sentence with the number, as in the answers.  Every phrase stands alone: no greeting, no signature.

## Beginning

phrase_hello = Здравейте. Аз съм човек, не машина. Сега имам време за вас.
phrase_read_so_far = Прочетох какво сте писали. Не е нужно да го разказвате пак.
phrase_thank_you_for_writing = Благодаря, че ни писахте. За това се иска смелост.
phrase_short_answers = Не говоря добре вашия език. Избирам изречения, които хора са написали за мен. Кратките отговори ми помагат да ви разбера.
phrase_one_word_is_enough = Стига и една дума.
phrase_take_your_time = Не бързайте.
phrase_no_need_to_answer = Не е нужно да отговаряте на всеки въпрос. Кажете не и продължаваме нататък.
phrase_you_decide = Вие решавате. Питам ви, преди да говоря с някой друг.
phrase_need_most = От какво имате най-голяма нужда сега?
phrase_best_language = На кой език ви е най-лесно?

## Is it safe

phrase_safe_now = В безопасност ли сте точно сега? Стига да или не.
phrase_alone_now = Има ли някой при вас точно сега?
phrase_who_is_near = Кой е близо до вас сега?
phrase_how_long_can_you_write = Колко време можете да ми пишете сега?
phrase_phone_read = Може ли някой друг да чете този телефон?
phrase_phone_yours = Този телефон ваш ли е?
phrase_safe_to_call = Безопасно ли е за вас, ако се обадя?
phrase_can_leave = Можете ли да излезете от мястото, където сте?
phrase_door_locked = Заключена ли е вратата и не можете да излезете?
phrase_when_back = Кога се връщат?
phrase_when_alone = По кое време няма никого при вас?
phrase_how_many_are_you = Колко души сте?
phrase_how_many_are_they = Колко души ви държат или ви пазят?
phrase_weapon = Има ли оръжие?
phrase_how_old = На колко години сте?
phrase_children_with_you = Има ли деца с вас? Колко са и на колко години?
phrase_hurt = Имате ли рани или болки?
phrase_doctor_now = Трябва ли ви лекар сега?
phrase_pregnant = Чакате ли бебе? Питам, за да намерим правилната помощ.
phrase_medicine = Трябва ли ви лекарство всеки ден? Кое?
phrase_food_and_sleep = Какво не ви стига: храна, сън, и двете или нищо?

## Where

phrase_which_country = В коя държава сте?
phrase_which_town = В кой град или село сте?
phrase_address = Знаете ли адреса? Улица или номер на къща помага.
phrase_see_from_window = Какво виждате през прозореца? Име на магазин, табела с улица, църква.
phrase_people_nearby = Има ли наблизо магазин, болница или бензиностанция?
phrase_which_origin = От коя държава сте?

## In danger

phrase_call_emergency = Ако можете, моля, потърсете помощ по телефона. { $emergency } Първо кажете къде сте.
phrase_may_call_police = Да се обадя ли в полицията вместо вас? Да или не.
phrase_may_call_ambulance = Да повикам ли линейка за вас? Да или не.
phrase_help_was_called = Повиках помощ и казах къде сте. Не знам колко време ще отнеме.
phrase_here_with_you = Тук съм и чета какво пишете.
phrase_life_first = Правете това, което ще ви спаси живота. Вещите могат да останат.
phrase_safe_moment = Изчакайте момент, в който усещате, че е безопасно. Вие знаете най-добре.
phrase_go_where_people_are = Ако можете да излезете, идете там, където има хора: магазин, бар, болница.
phrase_delete_chat = Сега можете да изтриете този чат от телефона си. Можете пак да пишете по всяко време.

## When to write

phrase_may_write_later = Може ли да ви пиша тук по-късно? Докога е безопасно?
phrase_good_time = По кое време е добре да ви пиша?
phrase_colleague_at_time = Ще ви пише колега в този час: { $time }. Ако това не е безопасно, напишете не.
phrase_back_at_time = Сега трябва да спра. Ще ви пиша пак в този час: { $time }.
phrase_colleague_goes_on = Работното ми време свършва. Колега продължава с вас и знае какво сме писали.
phrase_please_wait = Моля, изчакайте малко. Питам за вас.
phrase_still_looking = Още търся. Не сме ви забравили.
phrase_still_there = Там ли сте още? Стига и една буква.
phrase_i_stop_if_silent = Ако не отговорите, спирам да пиша, за да не го види никой. Можете пак да пишете по всяко време.

## A place to stay

phrase_looking_for_place = Търся безопасно място за вас.
phrase_found_place = Намерихме място за вас. Искате ли го?
phrase_found_place_children = Намерихме място за вас и децата ви. Искате ли го?
phrase_place_free = За мястото не плащате нищо.
phrase_place_secret = Адресът е таен. Моля, не го казвайте на никого.
phrase_place_from_time = Можете да дойдете от { $time }.
phrase_no_place_yet = Още не мога да намеря свободно място. Продължавам да търся. Има ли някой, при когото можете да останете тази нощ?
phrase_can_meet_you = Може да ви посрещне човек оттук: { $contact }. Къде можете да чакате в безопасност?
phrase_meeting_point = Можете ли да сте на това място: { $place }, в този час: { $time }?
phrase_code_word = Човекът, който ви посрещне, ще каже тази дума: { $word }.
phrase_what_to_bring = Ако е безопасно, вземете документи, лекарства и телефон. Ако не е безопасно, елате без нищо.
phrase_location_off = Преди да тръгнете, изключете местоположението на телефона си или не го вземайте със себе си.
phrase_ride_is_paid = Пътуването е платено. Не ви трябват пари.
phrase_arrived = Пристигнахте ли? Стига и една дума.

## Who else may know

phrase_all_right_to_tell = Може ли да кажа за вас тук: { $contact }?
phrase_what_may_i_tell = Какво мога да им кажа? Може и без името ви.
phrase_may_call_contact = Да се обадя ли вместо вас тук: { $contact }?
phrase_call_contact_yourself = Можете да се обадите: { $contact }, { $contact_phone }.
phrase_you_or_me = Вие ли искате да им се обадите, или да се обадя аз?
phrase_contact_not_police = Те не са полиция.
phrase_contact_language = Там някой говори този език: { $language }.
phrase_contact_asked = Попитах тук: { $contact }. Чакам отговора.
phrase_contact_can_help = Тук могат да ви помогнат: { $contact }.
phrase_contact_cannot_help = Тук не могат да помогнат с това: { $contact }. Ще питам другаде.
phrase_change_your_mind = Можете да промените решението си по всяко време.

## Police, court, lawyer, papers

phrase_no_police_needed = Не е нужно да ходите в полицията, за да получите помощ от нас.
phrase_officials_involved = Замесени ли са полицаи, военни или хора от хуманитарни организации? Да, не или не знам.
phrase_somebody_goes_along = Ако искате да идете в полицията, някой може да дойде с вас.
phrase_lawyer_wanted = Искате ли да говорите с адвокат?
phrase_lawyer_at_time = Адвокат може да говори с вас в този час: { $time }. Удобно ли ви е?
phrase_interpreter = Може да имате преводач. Ако не вярвате на този човек, поискайте друг.
phrase_sign_nothing = Моля, не подписвайте нищо, което не можете да прочетете.
phrase_who_has_papers = У кого са паспортът или документите ви?
phrase_papers_can_be_replaced = Изгубени или взети документи могат да се извадят наново. Можем да помогнем с това.
phrase_keep_messages = Ако е безопасно, пазете съобщенията им. Ако не е, изтрийте ги. Вие сте на първо място.
phrase_tell_only_what_you_want = Кажете ми само каквото искате да кажете.

## Home and family

phrase_want_to_go_home = Искате ли да се върнете у дома, да останете или да идете другаде?
phrase_afraid_of_someone_at_home = Боите ли се от някого у дома?
phrase_family_safe = Семейството ви в безопасност ли е?
phrase_children_where = Къде са децата ви: с вас, у дома или с него?
phrase_tell_someone = Има ли някой, на когото може да кажем, че сте живи?

## About somebody else

phrase_other_where = Къде е човекът сега? Град, улица или място.
phrase_other_since_when = Откога знаете за това?
phrase_other_knows = Знае ли човекът, че ни пишете?
phrase_other_do_not_go = Моля, не ходете там без придружител. За човека може да стане по-лошо.

## Hard moments

phrase_believe_you = Вярвам ви.
phrase_not_your_fault = Вината не е ваша.
phrase_sounds_hard = Това звучи много тежко. Радвам се, че ми казвате.
phrase_fear_is_normal = Всеки би се страхувал сега.
phrase_not_alone = Има кой да ви помогне.
phrase_thinking_of_dying = Мислите ли да сложите край на живота си? Можете да ми кажете. Няма да се сърдя.
phrase_breathe = Нека дишаме бавно: вдишваме, чакаме, издишваме. После пак.

## Understanding each other

phrase_did_not_understand = Не разбрах. Моля, напишете го с други думи.
phrase_yes_or_no = Моля, отговорете с да или не.
phrase_machine_translation = Машина преведе последното ми съобщение. Може да има грешки. Питайте ме, ако нещо звучи странно.
phrase_do_not_know = Това не го знам. Ще питам някого, който знае.

## Ending

phrase_anything_else = Имате ли нужда от още нещо сега?
phrase_glad_you_are_safe = Радвам се, че сега е по-безопасно за вас. Първо си починете.
phrase_may_ask_later = Може ли след няколко дни да ви попитам как сте?
phrase_follow_up = Здравейте. Казахте, че може да пиша. Как сте? Не е нужно да отговаряте.
phrase_close_chat = Сега затварям този чат. Можете пак да пишете по всяко време.
