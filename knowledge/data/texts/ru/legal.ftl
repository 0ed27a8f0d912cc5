### One sentence shape per legal value.  The values stand in knowledge/data/facts; no figure is typed here.
### `$country` is a bare name: keep it before the colon.  Never "you qualify": "you may be able to".

# $days (number), $bound: at_least, up_to, exactly
slot-reflection =
    { $country }: вам могут дать { $bound ->
        [at_least] не меньше { $days ->
            [one] { $days } дня
            [few] { $days } дней
            [many] { $days } дней
           *[other] { $days } дня
        }
        [up_to] до { $days ->
            [one] { $days } дня
            [few] { $days } дней
            [many] { $days } дней
           *[other] { $days } дня
        }
       *[exactly] { $days ->
            [one] { $days } день
            [few] { $days } дня
            [many] { $days } дней
           *[other] { $days } дня
        }
    } отдохнуть и подумать, без высылки.
slot-reflection-general = Во многих странах могут дать несколько недель отдохнуть и подумать, без высылки.

# $months (number)
permit-length =
    { $country }: вам могут дать разрешение на { $months ->
        [one] { $months } месяц
        [few] { $months } месяца
        [many] { $months } месяцев
       *[other] { $months } месяца
    }.
permit-open = { $country }: вам могут дать разрешение остаться.
permit-cooperation =
    { $cooperation ->
        [none] Помогать полиции для этого не нужно.
        [either] Можно через полицию, а можно и без неё.
        [mostly] Обычно нужно помогать полиции, но не всегда (возраст, болезнь, опасность).
       *[required] Для этого нужно помогать полиции или суду.
    }
permit-ground =
    { $ground ->
        [danger] Для тех, кому дома грозит опасность.
        [hardship] Для очень тяжёлых личных обстоятельств.
       *[home_violence] Для пострадавших от насилия в семье.
    }
permit-work =
    { $work ->
        [yes] С ним можно работать.
        [no] Работать с ним нельзя.
       *[with_permission] Работать могут разрешить, если попросить.
    }
permit-renewable = Его можно продлить.
permit-path =
    { $path ->
        [long_term] Потом, возможно, удастся остаться надолго.
       *[change] Его можно поменять на другое разрешение.
    }
permit-family =
    { $family ->
        [family] Его могут дать и близким родственникам.
        [children] Его могут дать и вашим детям.
       *[may_be] Иногда его дают и родственникам.
    }
permit-office = Решает: { $office }. Идите туда с организацией помощи или юристом.
# Rules that may have changed: only the name of the permit ($permit).
permit-unsure = { $country }: возможно, вам дадут разрешение ({ $permit }). Правила могли измениться, спросите юриста.
slot-permit-general = Многие страны дают разрешение тем, кого эксплуатировали. Иногда нужно помогать полиции, иногда нет.

punishment =
    { $exists ->
        [yes] { $country }: по закону вас не должны наказывать за то, к чему принудили.
        [partly] { $country }: закон отчасти защищает от наказания за то, к чему вас принудили.
        [discretionary] { $country }: прокурор может закрыть дело о том, к чему вас принудили.
       *[no] { $country }: особого правила нет, сразу просите адвоката.
    }
slot-punishment-general = По многим законам вас не должны наказывать за то, к чему принудили (документы, работа, проституция).

asylum-office = { $country }: где просить убежище: { $office }.
asylum-recognised =
    { $recognised ->
        [yes] { $country }: людям, которых продали или держали силой, там уже давали убежище; каждый случай решают отдельно.
        [rarely] { $country }: там его дают редко, сначала поговорите с юристом.
       *[case_by_case] { $country }: каждый случай рассматривают отдельно.
    }
slot-asylum_law-general = Каждый случай рассматривают отдельно.

compensation-fund =
    { $fund ->
        [yes] { $country }: есть государственный фонд для этого.
        [limited] { $country }: государственный фонд есть, но получить из него трудно.
       *[no] { $country }: государственного фонда нет.
    }
compensation-court = Деньги можно просить и в уголовном деле.
slot-compensation-general = Во многих странах решает суд или государственный фонд.

health =
    { $who ->
        [everyone_wider] { $country }: к врачу можно без документов, и не только срочно.
        [everyone_urgent] { $country }: срочно помогут и без документов.
       *[victims] { $country }: тех, кого эксплуатировали, лечат через службы помощи.
    }
health-unreported = Врачам нельзя о вас сообщать.
slot-health-general = Срочно помогут почти везде, и без бумаг и денег. Организации знают врачей, которые не спрашивают.

lawyer =
    { $free ->
        [yes] { $country }: вам могут дать юриста бесплатно.
        [low_income] { $country }: если денег мало, юрист может быть бесплатным.
        [first_advice] { $country }: первый совет юриста может быть бесплатным.
       *[limited] { $country }: бесплатные юристы есть, организация помощи может найти.
    }
slot-lawyer-general = Вам могут дать юриста бесплатно, часто через организацию помощи.

slot-return_help = { $country }: есть помощь с дорогой домой.
slot-return_help-general = Продумать дорогу поможет организация помощи или Международная организация по миграции.

third-country =
    { $scheme ->
        [rare] { $country }: изредка сюда принимают из других стран свидетелей, которых нужно защитить.
        [temporary_protection] { $country }: людям оттуда могут дать временную защиту в Европейском союзе.
       *[none] { $country }: особой программы для этого нет.
    }
slot-third_country-general = Ни одна страна не обязана принять вас из-за границы.

slot-family =
    { $family ->
        [family] { $country }: вместе с вами разрешение могут дать и близким.
        [children] { $country }: вместе с вами разрешение могут дать и детям.
       *[may_be] { $country }: иногда вместе с вами разрешение дают и близким.
    }
slot-family-general = Часто вместе с вами разрешение могут дать близким или детям.

# The navigator.  One sentence each: what it gives, whether it depends on helping the police, the first step.
duration-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
duration-months =
    { $months ->
        [one] { $months } месяц
        [few] { $months } месяца
        [many] { $months } месяцев
       *[other] { $months } месяца
    }
option-child =
    .sms = До 18 лет: сначала вам должны дать безопасное место и опекуна.
    .telegram = До 18 лет: сначала вам должны дать безопасное место и опекуна. Это не должно зависеть от того, помогаете ли вы полиции. Спросите по телефону для детей или у нас.
option-rest =
    .sms = Время отдохнуть и решить{ $length }, о полиции - потом.
    .telegram = Время отдохнуть и решить{ $length }. О полиции решите потом. Спросите в организации помощи.
option-rest-general = Во многих странах: несколько недель, чтобы отдохнуть и решить. О полиции - потом.
option-permit-general = Разрешение остаться: одни страны дают его, только если помогать полиции, другие и без этого. Скажет юрист.
option-permit-free =
    .sms = Разрешение остаться{ $length }, можно и не помогая полиции.
    .telegram = Разрешение остаться{ $length }. Можно получить его, не помогая полиции. Спросите в организации помощи или у юриста.
option-permit-tied =
    .sms = Разрешение остаться{ $length }, если помогать полиции или суду.
    .telegram = Разрешение остаться{ $length }, если помогать полиции или суду. Прежде чем говорить, спросите юриста.
option-eu =
    .sms = С паспортом ЕС разрешение в ЕС не нужно.
    .telegram = С паспортом ЕС разрешение в ЕС не нужно, и права на помощь у вас те же.
option-protection = Временная защита для тех, кто уехал от войны ({ $country }): возможно, вы сможете жить, работать и лечиться.
option-asylum =
    .sms = Убежище, если дома опасно, помогать полиции не нужно.
    .telegram = Убежище, если дома опасно: вам там навредили, могут отомстить, снова продать или выгнать из семьи. Помогать полиции не обязательно. Спросите юриста.
option-third =
    .sms = Другая страна: редко.
    .telegram = Другая страна: редко, помогать полиции не обязательно. Юрист может посмотреть, можно ли через семью или переселение.
option-home =
    .sms = Домой, если хотите и это безопасно.
    .telegram = Домой с помощью, только если хотите и это безопасно. Помогать полиции не обязательно. Попросите нас продумать дорогу.

# Ways to work abroad.  $kind is one of the route-kind texts, $through empty or route-through.
slot-routes-general = Спросите в посольстве или в государственной службе занятости.
route = { $country }: { $kind }{ $through }.
route-through = , обращаться: { $office }
route-kind-seasonal = сезонная работа
route-kind-work_permit = разрешение на работу, если вас берут на место
route-kind-skilled = работа для специалистов
route-kind-short_job = короткая работа по квоте
route-kind-posted = работа от фирмы из вашей страны
route-kind-quota = годовая квота для работников
route-kind-care = уход за пожилыми или больными людьми
route-kind-agreement = договор двух стран
route-kind-au_pair = au pair (помощь в семье)

slot-check_office = Проверить бесплатно: { $office } ({ $country }).
slot-check_office-general = Попросите службу занятости или линию помощи посмотреть.

# Only in Telegram, after a person is told.
slot-wait_note = Если ждать нельзя, звоните { $number } ({ $country }).
