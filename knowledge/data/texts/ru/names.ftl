### Names that staff read beside a conversation: what the machine understood, and why people look.  Never sent.

## Risk

risk-immediate = опасность сейчас
risk-high = человеку нужно скоро посмотреть
risk-routine = обычное

## Signs of danger

signal-confined = не может уйти
signal-violence = насилие
signal-weapon = оружие
signal-imminent = вот-вот случится
signal-moved = увозят силой
signal-medical = врач нужен сейчас
signal-hopeless = не хочет жить
signal-minor = моложе 18 лет

## What a message is about

intent-immediate_danger = опасность сейчас
intent-medical_emergency = нужна скорая помощь
intent-self_harm = не хочет жить или причиняет себе вред
intent-minor_at_risk = ребёнок или подросток в опасности
intent-being_watched = кто-то следит за телефоном
intent-threats = угрозы
intent-am_i_trafficked = торговля людьми ли это
intent-documents_taken = забрали документы
intent-debt_bondage = заставляют отрабатывать долг
intent-unpaid_wages = не платят зарплату
intent-arrest_or_deport = страх ареста или высылки
intent-trust_police = можно ли верить полиции
intent-testify = показания в суде
intent-compensation = компенсация
intent-legal_help = юрист или правовая помощь
intent-medical_care = врач, беременность, анализы
intent-shelter = где переночевать
intent-hotline_number = номер, куда позвонить
intent-residence_permit = разрешение остаться
intent-asylum = убежище
intent-fear_of_return = страшно возвращаться
intent-return_home = хочет домой
intent-third_country = в другую страну
intent-family_reunion = дети и семья
intent-job_offer = настоящее ли предложение работы
intent-legal_migration = законная работа за границей
intent-travel_agent_risk = кто-то устраивает поездку
intent-stay_safe_abroad = безопасность до поездки и в дороге
intent-missing_person = человек пропал
intent-report_someone = сообщает, что кого-то удерживают
intent-talk_to_human = хочет говорить с человеком
intent-who_are_you = кто вы
intent-delete_my_data = удалить всё
intent-change_language = другой язык
intent-any_news = спрашивает, когда кто-то придёт
intent-what_now = спрашивает, что делать сейчас
intent-cost = спрашивает, сколько стоит
intent-explain = не понимает нас
intent-misunderstood = мы поняли не так
intent-already_tried = уже пробовали
intent-where_is_it = спрашивает, где это
intent-my_language = спрашивает о переводчике
intent-safe_now = сейчас в безопасности
intent-wait = просит подождать
intent-i_am_a_man = это мужчина
intent-helper_writes = пишет тот, кто помогает
intent-inform = сообщает что-то
intent-greet = приветствие
intent-thanks = благодарность
intent-goodbye = прощание
intent-affirm = да
intent-deny = нет
intent-out_of_scope = другое

## Why people look at a conversation

reason-asked_for_person = просьба о человеке
reason-not_understood_twice = дважды не понято
reason-model_down = помощник не работает
reason-model_slow = помощник отвечает медленно
reason-sounds_dangerous = похоже на опасность (только по буквам)
reason-read_late = прочитано поздно: помощник не работал
reason-could_not_process = сообщение не удалось обработать
reason-no_answer = у помощника нет ответа
reason-not_delivered = сообщение не дошло
reason-holder_silent = сотрудник не отреагировал
reason-flood = слишком много сообщений
reason-somebody_else = речь о другом человеке
reason-officials = могут быть замешаны должностные лица
reason-released = сотрудник вернул разговор в очередь
reason-holder_left = сотрудник вышел из системы
reason-holder_away = сотрудника нет на месте
reason-possible_exploiter = возможно, эксплуататор
reason-other_language = пишет на другом языке

## What was picked up

known-country = страна
known-nationality = гражданство
known-city = город
known-language_name = названный язык
known-watched = телефон читает кто-то ещё
known-person_offered = предложен разговор с человеком
known-topic = спрашивает про
known-shelter_who = нужно место для
known-minor = младше 18
known-fear = боится возвращаться домой
known-home_fear = боится кого-то дома
known-cooperation = согласие говорить с полицией или судом
known-papers = паспорт страны ЕС
known-children_where = дети находятся
known-legal_topic = нужен юрист по вопросу

## What she answered to closed questions

said-yes = да
said-no = нет
said-unsure = не знает
said-skip = не хочет отвечать
said-woman = женщины
said-man = мужчины
said-child = ребёнка
said-family = родителя с детьми
said-with_me = рядом
said-at_home = дома
said-with_him = у него
said-stay = разрешение остаться
said-court = суд
said-money = деньги
said-said = сказано своими словами

## Groups of phrases

phrases-beginning = Начало
phrases-is_it_safe = Безопасно ли
phrases-where = Где
phrases-in_danger = В опасности
phrases-when_to_write = Когда писать
phrases-a_place_to_stay = Где пожить
phrases-who_else_may_know = Кому можно сказать
phrases-police_court_lawyer_papers = Полиция, суд, юрист, документы
phrases-home_and_family = Дом и семья
phrases-about_somebody_else = О другом человеке
phrases-hard_moments = Тяжёлые минуты
phrases-understanding_each_other = Понять друг друга
phrases-ending = Завершение
