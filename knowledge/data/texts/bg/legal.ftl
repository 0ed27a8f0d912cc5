### One sentence shape per legal value.  The values stand in knowledge/data/facts; no figure is typed here.
### `$country` is a bare name: keep it before the colon.  Never "you qualify": "you may be able to".

# $days (number), $bound: at_least, up_to, exactly
slot-reflection =
    { $country }: може да получите { $bound ->
        [at_least] поне { $days ->
            [one] { $days } ден
           *[other] { $days } дни
        }
        [up_to] до { $days ->
            [one] { $days } ден
           *[other] { $days } дни
        }
       *[exactly] { $days ->
            [one] { $days } ден
           *[other] { $days } дни
        }
    } да си починете и да решите, без да ви гонят от страната.
slot-reflection-general = В много държави може да получите няколко седмици за почивка и решение, без да ви гонят.

# $months (number)
permit-length =
    { $country }: може да получите разрешение за { $months ->
        [one] { $months } месец
       *[other] { $months } месеца
    }.
permit-open = { $country }: може да получите разрешение да останете.
permit-cooperation =
    { $cooperation ->
        [none] Не е нужно да помагате на полицията за него.
        [either] Има начин с полицията и начин без нея.
        [mostly] Обикновено трябва да помогнете на полицията, с изключения (възраст, болест, опасност).
       *[required] За него трябва да помогнете на полицията или съда.
    }
# What a permit is for when not for being exploited.
permit-ground =
    { $ground ->
        [danger] То е за хора, за които у дома е опасно.
        [hardship] То е за много тежки лични случаи.
       *[home_violence] То е при насилие вкъщи.
    }
permit-work =
    { $work ->
        [yes] С него можете да работите.
        [no] С него не може да се работи.
       *[with_permission] Може да ви разрешат да работите, ако поискате.
    }
permit-renewable = Може да се удължи.
permit-path =
    { $path ->
        [long_term] С него после може да останете за постоянно.
       *[change] Може да се смени с друго разрешение.
    }
permit-family =
    { $family ->
        [family] Може да важи и за близкото ви семейство.
        [children] Може да важи и за децата ви.
       *[may_be] Понякога може да важи и за семейството ви.
    }
permit-office = Решава това учреждение: { $office }. Идете с организация за помощ или с адвокат.
# Rules that may have changed: only the name of the permit ($permit).
permit-unsure = { $country }: може да има разрешение за вас ({ $permit }). Правилата може да са други вече, питайте адвокат.
slot-permit-general = Много държави дават разрешения на хора, които са били експлоатирани. За някои трябва да помогнете на полицията, за други не.

punishment =
    { $exists ->
        [yes] { $country }: законът казва, че не бива да ви наказват за това, към което са ви принудили.
        [partly] { $country }: законът ви пази отчасти от наказание за това, към което са ви принудили.
        [discretionary] { $country }: прокурорът може да прекрати дело за това, към което са ви принудили.
       *[no] { $country }: няма отделно правило, затова веднага потърсете адвокат.
    }
slot-punishment-general = Не бива да ви наказват за фалшиви документи, работа или проституция по принуда. Така казват много закони.

asylum-office = { $country }: убежище се иска тук: { $office }.
asylum-recognised =
    { $recognised ->
        [yes] { $country }: хора, пострадали от трафик, са получавали там убежище, според случая.
        [rarely] { $country }: там се дава рядко, първо говорете с адвокат.
       *[case_by_case] { $country }: всеки случай се гледа отделно.
    }
slot-asylum_law-general = Всеки случай се гледа отделно.

compensation-fund =
    { $fund ->
        [yes] { $country }: държавата има фонд за това.
        [limited] { $country }: има държавен фонд, но трудно дава пари.
       *[no] { $country }: няма държавен фонд за това.
    }
compensation-court = Можете да поискате пари и в наказателното дело.
slot-compensation-general = Често става чрез наказателен съд, трудово дело или държавен фонд.

health =
    { $who ->
        [everyone_wider] { $country }: можете да идете на лекар без документи, не само при спешност.
        [everyone_urgent] { $country }: спешна помощ получавате без документи.
       *[victims] { $country }: хора, които са били експлоатирани, отиват на лекар чрез службите за помощ.
    }
health-unreported = Лекарите и сестрите нямат право да ви издават.
slot-health-general = Спешно помагат почти навсякъде, и без документи и пари. Организации имат лекари, които не питат.

lawyer =
    { $free ->
        [yes] { $country }: може да получите адвокат безплатно.
        [low_income] { $country }: адвокатът може да е безплатен, ако имате малко пари.
        [first_advice] { $country }: първият съвет от адвокат може да е безплатен.
       *[limited] { $country }: има безплатни адвокати, организация за помощ може да намери.
    }
slot-lawyer-general = Може да получите адвокат безплатно, често чрез организация за помощ.

slot-return_help = { $country }: има помощ за пътя към дома.
slot-return_help-general = Организация за помощ или Международната организация по миграция може да планира връщането с вас.

third-country =
    { $scheme ->
        [rare] { $country }: рядко се приемат защитени свидетели от чужбина.
        [temporary_protection] { $country }: хора оттам може да получат временна закрила в Европейския съюз.
       *[none] { $country }: няма отделна програма за това.
    }
slot-third_country-general = Никоя държава не е длъжна да ви приеме от чужбина.

slot-family =
    { $family ->
        [family] { $country }: разрешението може да важи и за близкото семейство.
        [children] { $country }: разрешението може да важи и за децата ви.
       *[may_be] { $country }: понякога разрешението може да важи и за семейството.
    }
slot-family-general = Често разрешението може да важи и за близки или деца.

# The navigator.  One sentence each: what it gives, whether it depends on helping the police, the first step.
duration-days =
    { $days ->
        [one] { $days } ден
       *[other] { $days } дни
    }
duration-months =
    { $months ->
        [one] { $months } месец
       *[other] { $months } месеца
    }
option-child =
    .sms = Под 18: първо трябва да получите безопасно място и настойник.
    .telegram = Под 18: първо трябва да получите безопасно място и настойник. Не бива да зависи от това дали помагате на полицията. Питайте детска линия или нас.
option-rest =
    .sms = Време за почивка и решение{ $length }. За полицията решавате после.
    .telegram = Време за почивка и решение{ $length }. За полицията решавате после. Питайте организация за помощ.
option-rest-general = В много държави: няколко седмици за почивка и решение. За полицията решавате после.
option-permit-general = Разрешение да останете: някои държави го дават само ако помогнете на полицията, други и без това. Адвокат може да ви каже.
option-permit-free =
    .sms = Разрешение да останете{ $length }. Има начин и без да помагате на полицията.
    .telegram = Разрешение да останете{ $length }. Може да се получи и без да помагате на полицията. Питайте организация за помощ или адвокат.
option-permit-tied =
    .sms = Разрешение да останете{ $length }, ако помогнете на полиция или съд.
    .telegram = Разрешение да останете{ $length }, ако помогнете на полицията или съда. Питайте адвокат, преди да говорите.
option-eu =
    .sms = С паспорт от ЕС не ви трябва разрешение в ЕС.
    .telegram = С паспорт от Европейския съюз не ви трябва разрешение в него и имате същото право на помощ.
option-protection = Временна закрила за хора, избягали от войната ({ $country }): може да имате право да останете, да работите и да ходите на лекар.
option-asylum =
    .sms = Убежище, ако у дома е опасно, без да помагате на полицията.
    .telegram = Убежище, ако у дома е опасно: вече са ви наранили, може да ви отмъстят, пак да ви продадат или семейството да ви изгони. Не зависи от полицията. Питайте адвокат.
option-third =
    .sms = Друга държава: рядко, адвокат може да провери.
    .telegram = Друга държава: рядко, не зависи от полицията. Адвокат може да провери за близки там или презаселване.
option-home =
    .sms = У дома с помощ, ако искате и е безопасно.
    .telegram = У дома с помощ, само ако искате и е безопасно. Не зависи от полицията. Поискайте да го планираме заедно.

# Ways to work abroad.  $kind is one of the route-kind texts, $through empty or route-through.
slot-routes-general = Питайте посолството или бюрото по труда.
route = { $country }: { $kind }{ $through }.
route-through = , чрез { $office }
route-kind-seasonal = сезонна работа
route-kind-work_permit = разрешение за работа при оферта от фирма
route-kind-skilled = квалифицирана работа
route-kind-short_job = кратка работа по квота
route-kind-posted = работа за фирма от вашата държава
route-kind-quota = годишна квота за работници
route-kind-care = грижа за възрастни хора или хора с увреждания
route-kind-agreement = спогодба между двете държави
route-kind-au_pair = au pair (живот в семейство и гледане на деца)

slot-check_office = Проверете безплатно: { $office } ({ $country }).
slot-check_office-general = Помолете бюрото по труда или линия за помощ да види офертата.

# Only in Telegram, after a person is told.
slot-wait_note = Ако не може да чака, обадете се на { $number } ({ $country }).
