### Phrases for staff.  A member of staff chooses one by meaning; it goes out in the language of the writer.
### Staff fill in $time, $place, $word, $contact (a name), $contact_phone, $language (a name): all of them are needed.
### $emergency is the sentence with the number, as in the answers.  Every phrase stands alone: no greeting, no signature.
### Neither the reader's sex nor that of the member of staff shows: no past tense with "я".

## Beginning

phrase_hello = Здравствуйте. Я человек, а не машина. Сейчас у меня есть для вас время.
phrase_read_so_far = Я вижу всё, что вы написали. Рассказывать заново не нужно.
phrase_thank_you_for_writing = Спасибо, что написали нам. Это смелый шаг.
phrase_short_answers = Я плохо знаю ваш язык. Я выбираю фразы, которые для меня написали люди. Короткие ответы помогут мне вас понять.
phrase_one_word_is_enough = Достаточно одного слова.
phrase_take_your_time = Не спешите.
phrase_no_need_to_answer = Отвечать на каждый вопрос не обязательно. Скажите нет, и пойдём дальше.
phrase_you_decide = Решаете вы. Прежде чем говорить с кем-то ещё, я спрошу вас.
phrase_need_most = Что вам сейчас нужнее всего?
phrase_best_language = На каком языке вам удобнее всего?

## Is it safe

phrase_safe_now = Вы сейчас в безопасности? Достаточно да или нет.
phrase_alone_now = Рядом с вами сейчас кто-то есть?
phrase_who_is_near = Кто сейчас рядом с вами?
phrase_how_long_can_you_write = Сколько времени вы сейчас можете мне писать?
phrase_phone_read = Может ли кто-то ещё читать этот телефон?
phrase_phone_yours = Это ваш собственный телефон?
phrase_safe_to_call = Если я позвоню, это для вас безопасно?
phrase_can_leave = Вы можете уйти оттуда, где вы сейчас?
phrase_door_locked = Дверь заперта так, что вам не выйти?
phrase_when_back = Когда они вернутся?
phrase_when_alone = В какое время рядом с вами никого нет?
phrase_how_many_are_you = Сколько вас там?
phrase_how_many_are_they = Сколько людей вас держат или следят за вами?
phrase_weapon = Там есть оружие?
phrase_how_old = Сколько вам лет?
phrase_children_with_you = С вами есть дети? Сколько их и сколько им лет?
phrase_hurt = У вас есть раны, что-то болит?
phrase_doctor_now = Вам сейчас нужен врач?
phrase_pregnant = Вы ждёте ребёнка? Я спрашиваю, чтобы найти правильную помощь.
phrase_medicine = Вам нужно лекарство каждый день? Какое?
phrase_food_and_sleep = Чего вам не хватает: еды, сна, того и другого или всего хватает?

## Where

phrase_which_country = В какой вы стране?
phrase_which_town = В каком вы городе или селе?
phrase_address = Вы знаете адрес? Поможет улица или номер дома.
phrase_see_from_window = Что вы видите из окна? Название магазина, табличка с улицей, церковь.
phrase_people_nearby = Рядом есть магазин, больница или заправка?
phrase_which_origin = Из какой вы страны?

## In danger

phrase_call_emergency = Если можете, позвоните и позовите на помощь. { $emergency } Сначала скажите, где вы.
phrase_may_call_police = Вызвать для вас полицию? Да или нет.
phrase_may_call_ambulance = Вызвать для вас скорую? Да или нет.
phrase_help_was_called = Помощь вызвана, там знают, где вы. Сколько это займёт, я не знаю.
phrase_here_with_you = Я здесь и читаю то, что вы пишете.
phrase_life_first = Делайте то, что сохранит вам жизнь. Вещи можно оставить.
phrase_safe_moment = Дождитесь минуты, которая покажется вам безопасной. Вам виднее.
phrase_go_where_people_are = Если можете выйти, идите туда, где люди: в магазин, кафе, больницу.
phrase_delete_chat = Теперь можно удалить эту переписку с телефона. Писать снова можно в любое время.

## When to write

phrase_may_write_later = Можно написать вам сюда позже? До какого времени это безопасно?
phrase_good_time = В какое время вам удобно получать сообщения?
phrase_colleague_at_time = Вам напишет мой коллега. Когда: { $time }. Если это опасно, напишите нет.
phrase_back_at_time = Сейчас мне нужно закончить. Снова напишу вам: { $time }.
phrase_colleague_goes_on = Моя смена кончается. Дальше с вами будет мой коллега, наша переписка ему известна.
phrase_please_wait = Пожалуйста, подождите немного. Я узнаю для вас.
phrase_still_looking = Я всё ещё ищу. О вас не забыли.
phrase_still_there = Вы ещё здесь? Достаточно одной буквы.
phrase_i_stop_if_silent = Если вы не ответите, я перестану писать, чтобы никто не увидел. Писать снова можно в любое время.

## A place to stay

phrase_looking_for_place = Я ищу для вас безопасное место.
phrase_found_place = Для вас нашлось место. Хотите туда?
phrase_found_place_children = Для вас и ваших детей нашлось место. Хотите туда?
phrase_place_free = За это место платить не нужно.
phrase_place_secret = Адрес тайный. Пожалуйста, никому его не говорите.
phrase_place_from_time = Приехать можно начиная с этого времени: { $time }.
phrase_no_place_yet = Свободного места пока нет. Я ищу дальше. Есть ли кто-то, у кого можно переночевать сегодня?
phrase_can_meet_you = Вас могут встретить. Кто: { $contact }. Где вам безопасно подождать?
phrase_meeting_point = Сможете прийти? Место: { $place }. Время: { $time }.
phrase_code_word = Тот, кто вас встретит, скажет слово: { $word }.
phrase_what_to_bring = Если это безопасно, возьмите документы, лекарства и телефон. Если опасно, приходите без всего.
phrase_location_off = Перед выходом выключите на телефоне геолокацию или не берите телефон с собой.
phrase_ride_is_paid = Дорога оплачена. Деньги не нужны.
phrase_arrived = Вы уже на месте? Достаточно одного слова.

## Who else may know

phrase_all_right_to_tell = Можно рассказать о вас? Кому: { $contact }.
phrase_what_may_i_tell = Что можно им рассказать? Имя называть не обязательно.
phrase_may_call_contact = Позвонить за вас? Куда: { $contact }.
phrase_call_contact_yourself = Вы можете позвонить. { $contact }: { $contact_phone }.
phrase_you_or_me = Вы хотите позвонить туда сами или лучше мне?
phrase_contact_not_police = Это не полиция.
phrase_contact_language = Там есть человек, который говорит на вашем языке. Язык: { $language }.
phrase_contact_asked = Мой вопрос уже у них: { $contact }. Жду ответа.
phrase_contact_can_help = Вам могут помочь здесь: { $contact }.
phrase_contact_cannot_help = С этим здесь помочь не могут: { $contact }. Я спрошу других.
phrase_change_your_mind = Передумать можно в любое время.

## Police, court, lawyer, papers

phrase_no_police_needed = Чтобы мы вам помогли, идти в полицию не нужно.
phrase_officials_involved = С этим связаны полиция, солдаты или люди из служб помощи? Да, нет или не знаю.
phrase_somebody_goes_along = Если вы хотите пойти в полицию, кто-нибудь может пойти с вами.
phrase_lawyer_wanted = Хотите поговорить с юристом?
phrase_lawyer_at_time = С вами может поговорить юрист. Когда: { $time }. Вам удобно?
phrase_interpreter = Вам могут дать переводчика. Если вы этому человеку не доверяете, попросите другого.
phrase_sign_nothing = Пожалуйста, не подписывайте ничего, что не можете прочитать.
phrase_who_has_papers = У кого ваш паспорт или документы?
phrase_papers_can_be_replaced = Пропавшие документы можно получить заново. Мы можем с этим помочь.
phrase_keep_messages = Если это безопасно, сохраните их сообщения. Если опасно, удалите. Вы важнее.
phrase_tell_only_what_you_want = Рассказывайте только то, что хотите.

## Home and family

phrase_want_to_go_home = Вы хотите домой, остаться или поехать куда-то ещё?
phrase_afraid_of_someone_at_home = Дома есть кто-то, кого вы боитесь?
phrase_family_safe = Ваша семья в безопасности?
phrase_children_where = Где ваши дети: с вами, дома или у него?
phrase_tell_someone = Есть ли кто-то, кому можно сказать, что вы живы?

## About somebody else

phrase_other_where = Где этот человек сейчас? Город, улица или место.
phrase_other_since_when = С какого времени вы об этом знаете?
phrase_other_knows = Этот человек знает, что вы пишете нам?
phrase_other_do_not_go = Пожалуйста, не ходите туда сами. Это может навредить этому человеку.

## Hard moments

phrase_believe_you = Я вам верю.
phrase_not_your_fault = Вы не виноваты.
phrase_sounds_hard = Это очень тяжело. Хорошо, что вы мне рассказываете.
phrase_fear_is_normal = На вашем месте страшно было бы каждому.
phrase_not_alone = Вы с этим не одни.
phrase_thinking_of_dying = Вы думаете о том, чтобы покончить с собой? Мне можно сказать. Я не рассержусь.
phrase_breathe = Давайте подышим медленно: вдох, пауза, выдох. Потом ещё раз.

## Understanding each other

phrase_did_not_understand = Мне непонятно. Пожалуйста, напишите другими словами.
phrase_yes_or_no = Пожалуйста, ответьте да или нет.
phrase_machine_translation = Моё последнее сообщение перевела машина. В нём могут быть ошибки. Если что-то звучит странно, спросите.
phrase_do_not_know = Этого я не знаю. Спрошу того, кто знает.

## Ending

phrase_anything_else = Вам сейчас нужно что-нибудь ещё?
phrase_glad_you_are_safe = Хорошо, что вам теперь безопаснее. Сначала отдохните.
phrase_may_ask_later = Можно через несколько дней спросить, как вы?
phrase_follow_up = Здравствуйте. Вы говорили, что вам можно писать. Как вы? Отвечать не обязательно.
phrase_close_chat = Сейчас я закрываю эту переписку. Писать снова можно в любое время.
