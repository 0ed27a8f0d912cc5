### Names that staff read beside a conversation: what the machine understood, and why people look.  Never sent.

## Risk

risk-immediate = небезпека зараз
risk-high = людині треба скоро глянути
risk-routine = звичайне

## Signs of danger

signal-confined = не може піти
signal-violence = насильство
signal-weapon = зброя
signal-imminent = ось-ось станеться
signal-moved = вивозять силою
signal-medical = лікар потрібен зараз
signal-hopeless = не хоче жити
signal-minor = молодше 18 років

## What a message is about

intent-immediate_danger = небезпека зараз
intent-medical_emergency = потрібна швидка допомога
intent-self_harm = не хоче жити або завдає собі шкоди
intent-minor_at_risk = дитина чи підліток у небезпеці
intent-being_watched = хтось стежить за телефоном
intent-threats = погрози
intent-am_i_trafficked = чи це торгівля людьми
intent-documents_taken = забрали документи
intent-debt_bondage = змушують відпрацьовувати борг
intent-unpaid_wages = не платять зарплату
intent-arrest_or_deport = страх арешту чи депортації
intent-trust_police = чи можна вірити поліції
intent-testify = свідчення в суді
intent-compensation = компенсація
intent-legal_help = адвокат або правова допомога
intent-medical_care = лікар, вагітність, аналізи
intent-shelter = де переночувати
intent-hotline_number = номер, куди подзвонити
intent-residence_permit = дозвіл залишитися
intent-asylum = притулок в іншій державі
intent-fear_of_return = страшно повертатися
intent-return_home = хоче додому
intent-third_country = до іншої країни
intent-family_reunion = діти та родина
intent-job_offer = чи справжня пропозиція роботи
intent-legal_migration = законна робота за кордоном
intent-travel_agent_risk = хтось влаштовує поїздку
intent-stay_safe_abroad = безпека до поїздки та в дорозі
intent-missing_person = людина зникла
intent-report_someone = повідомляє, що когось утримують
intent-talk_to_human = хоче говорити з людиною
intent-who_are_you = хто ви
intent-delete_my_data = видалити все
intent-change_language = інша мова
intent-any_news = питає, коли хтось прийде
intent-what_now = питає, що робити зараз
intent-cost = питає, скільки коштує
intent-explain = не розуміє нас
intent-misunderstood = ми зрозуміли не так
intent-already_tried = уже пробували
intent-where_is_it = питає, де це
intent-my_language = питає про перекладача
intent-safe_now = зараз у безпеці
intent-wait = просить зачекати
intent-i_am_a_man = це чоловік
intent-helper_writes = пише той, хто допомагає
intent-inform = повідомляє щось
intent-greet = вітання
intent-thanks = подяка
intent-goodbye = прощання
intent-affirm = так
intent-deny = ні
intent-out_of_scope = інше

## Why people look at a conversation

reason-asked_for_person = прохання про людину
reason-not_understood_twice = двічі не зрозуміло
reason-model_down = помічник не працює
reason-model_slow = помічник відповідає повільно
reason-sounds_dangerous = схоже на небезпеку (лише за літерами)
reason-read_late = прочитано пізно: помічник не працював
reason-could_not_process = повідомлення не вдалося обробити
reason-no_answer = помічник не має відповіді
reason-not_delivered = повідомлення не дійшло
reason-holder_silent = працівник не відреагував
reason-flood = забагато повідомлень
reason-somebody_else = йдеться про іншу людину
reason-officials = можуть бути причетні посадовці
reason-released = працівник повернув розмову в чергу
reason-holder_left = працівник вийшов із системи
reason-holder_away = працівника немає на місці
reason-possible_exploiter = можливо, експлуататор
reason-other_language = пише іншою мовою

## What was picked up

known-country = країна
known-nationality = громадянство
known-city = місто
known-language_name = названа мова
known-watched = телефон читає хтось інший
known-person_offered = запропоновано розмову з людиною
known-topic = питає про
known-shelter_who = потрібне місце для
known-minor = менше 18
known-fear = боїться повертатися додому
known-home_fear = боїться когось удома
known-cooperation = згода говорити з поліцією чи судом
known-papers = паспорт країни ЄС
known-children_where = діти перебувають
known-legal_topic = потрібен адвокат щодо

## What she answered to closed questions

said-yes = так
said-no = ні
said-unsure = не знає
said-skip = не хоче відповідати
said-woman = жінки
said-man = чоловіка
said-child = дитини
said-family = батьків із дітьми
said-with_me = поруч
said-at_home = удома
said-with_him = у нього
said-stay = дозволу залишитися
said-court = суду
said-money = грошей
said-said = сказано своїми словами

## Groups of phrases

phrases-beginning = Початок
phrases-is_it_safe = Чи безпечно
phrases-where = Де
phrases-in_danger = У небезпеці
phrases-when_to_write = Коли писати
phrases-a_place_to_stay = Де пожити
phrases-who_else_may_know = Кому можна сказати
phrases-police_court_lawyer_papers = Поліція, суд, адвокат, документи
phrases-home_and_family = Дім і родина
phrases-about_somebody_else = Про іншу людину
phrases-hard_moments = Важкі хвилини
phrases-understanding_each_other = Зрозуміти одне одного
phrases-ending = Завершення
