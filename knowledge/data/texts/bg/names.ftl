### Names that staff read beside a conversation: what the machine understood, and why people look.  Never sent.

## Risk

risk-immediate = опасност сега
risk-high = човек трябва скоро да погледне
risk-routine = обичайно

## Signs of danger

signal-confined = не може да излезе
signal-violence = насилие
signal-weapon = оръжие
signal-imminent = всеки момент ще се случи
signal-moved = отвеждат насила
signal-medical = нужен е лекар сега
signal-hopeless = не иска да живее
signal-minor = под 18 години

## What a message is about

intent-immediate_danger = опасност сега
intent-medical_emergency = спешна медицинска помощ
intent-self_harm = не иска да живее или се наранява
intent-minor_at_risk = дете или непълнолетен в опасност
intent-being_watched = някой следи телефона
intent-threats = заплахи
intent-am_i_trafficked = трафик на хора ли е това
intent-documents_taken = взети документи
intent-debt_bondage = принуда да отработва дълг
intent-unpaid_wages = неплатена заплата
intent-arrest_or_deport = страх от арест или депортиране
intent-trust_police = може ли да се вярва на полицията
intent-testify = свидетелстване
intent-compensation = обезщетение
intent-legal_help = адвокат или правна помощ
intent-medical_care = лекар, бременност, изследвания
intent-shelter = място за спане
intent-hotline_number = номер за обаждане
intent-residence_permit = разрешение за престой
intent-asylum = убежище
intent-fear_of_return = страх от връщане
intent-return_home = иска у дома
intent-third_country = в друга държава
intent-family_reunion = деца и семейство
intent-job_offer = истинска ли е офертата за работа
intent-legal_migration = законна работа в чужбина
intent-travel_agent_risk = някой урежда пътуването
intent-stay_safe_abroad = безопасност преди пътуването и по пътя
intent-missing_person = изчезнал човек
intent-report_someone = съобщава, че някой е държан насила
intent-talk_to_human = иска да говори с човек
intent-who_are_you = кои сте вие
intent-delete_my_data = изтриване на всичко
intent-change_language = друг език
intent-any_news = пита кога ще дойде някой
intent-what_now = пита какво да прави сега
intent-cost = пита колко струва
intent-explain = не ни разбира
intent-misunderstood = разбрахме погрешно
intent-already_tried = вече е опитано
intent-where_is_it = пита къде е
intent-my_language = пита за преводач
intent-safe_now = сега е в безопасност
intent-wait = моли да изчакаме
intent-i_am_a_man = мъж е
intent-helper_writes = пише помагащ човек
intent-inform = съобщава нещо
intent-greet = поздрав
intent-thanks = благодарност
intent-goodbye = довиждане
intent-affirm = да
intent-deny = не
intent-out_of_scope = друго

## Why people look at a conversation

reason-asked_for_person = поискан е човек
reason-not_understood_twice = два пъти не е разбрано
reason-model_down = помощникът не работи
reason-model_slow = помощникът отговаря бавно
reason-sounds_dangerous = звучи опасно (само по буквите)
reason-read_late = прочетено късно: помощникът не работеше
reason-could_not_process = съобщението не можа да се обработи
reason-no_answer = помощникът няма отговор
reason-not_delivered = съобщение не е пристигнало
reason-holder_silent = колегата не реагира
reason-flood = твърде много съобщения
reason-somebody_else = става дума за друг човек
reason-officials = може да са замесени длъжностни лица
reason-released = колега върна разговора в опашката
reason-holder_left = колегата излезе от системата
reason-holder_away = колегата не е на място
reason-possible_exploiter = може да е експлоататор
reason-other_language = пише на друг език

## What was picked up

known-country = държава
known-nationality = гражданство
known-city = град
known-language_name = споменат език
known-watched = друг чете телефона
known-person_offered = предложен е разговор с човек
known-topic = пита за
known-shelter_who = търси място за
known-minor = под 18 години
known-fear = страх от връщане у дома
known-home_fear = страх от някого у дома
known-cooperation = разговор с полиция или съд
known-papers = паспорт на държава от ЕС
known-children_where = децата са
known-legal_topic = търси адвокат за

## What she answered to closed questions

said-yes = да
said-no = не
said-unsure = не знае
said-skip = не пожела да каже
said-woman = жена
said-man = мъж
said-child = дете
said-family = родител с деца
said-with_me = при себе си
said-at_home = у дома
said-with_him = с него
said-stay = оставане тук
said-court = съд
said-money = пари
said-said = казано със свои думи

## Groups of phrases

phrases-beginning = Начало
phrases-is_it_safe = Безопасно ли е
phrases-where = Къде
phrases-in_danger = В опасност
phrases-when_to_write = Кога да пишем
phrases-a_place_to_stay = Място за престой
phrases-who_else_may_know = Кой друг може да знае
phrases-police_court_lawyer_papers = Полиция, съд, адвокат, документи
phrases-home_and_family = Дом и семейство
phrases-about_somebody_else = За друг човек
phrases-hard_moments = Трудни моменти
phrases-understanding_each_other = Да се разберем
phrases-ending = Завършване
