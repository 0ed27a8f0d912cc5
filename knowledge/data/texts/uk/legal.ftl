### One sentence shape per legal value.  The values stand in knowledge/data/facts; no figure is typed here.
### `$country` is a bare name: keep it before the colon.  Never "you qualify": "you may be able to".

# $days (number), $bound: at_least, up_to, exactly
slot-reflection =
    { $country }: вам можуть дати { $bound ->
        [at_least] щонайменше { $days ->
            [one] { $days } день
            [few] { $days } дні
            [many] { $days } днів
           *[other] { $days } дня
        }
        [up_to] до { $days ->
            [one] { $days } дня
            [few] { $days } днів
            [many] { $days } днів
           *[other] { $days } дня
        }
       *[exactly] { $days ->
            [one] { $days } день
            [few] { $days } дні
            [many] { $days } днів
           *[other] { $days } дня
        }
    } відпочити й подумати, без висилання.
slot-reflection-general = У багатьох країнах вам можуть дати кілька тижнів відпочити й подумати, без висилання.

# $months (number)
permit-length =
    { $country }: вам можуть дати дозвіл на { $months ->
        [one] { $months } місяць
        [few] { $months } місяці
        [many] { $months } місяців
       *[other] { $months } місяця
    }.
permit-open = { $country }: вам можуть дати дозвіл жити там.
permit-cooperation =
    { $cooperation ->
        [none] Допомагати поліції для цього не треба.
        [either] Можна через поліцію, а можна й без неї.
        [mostly] Зазвичай треба допомагати поліції, є винятки (вік, хвороба, небезпека).
       *[required] Для цього треба допомагати поліції або суду.
    }
permit-ground =
    { $ground ->
        [danger] Для тих, кому вдома загрожує небезпека.
        [hardship] Для дуже тяжких особистих обставин.
       *[home_violence] Для тих, хто зазнав насильства в сім'ї.
    }
permit-work =
    { $work ->
        [yes] З ним можна працювати.
        [no] Працювати з ним не можна.
       *[with_permission] Можна просити дозвіл на роботу.
    }
permit-renewable = Його можна продовжити.
permit-path =
    { $path ->
        [long_term] З ним можна згодом лишитися надовго.
       *[change] Його можна змінити на інший дозвіл.
    }
permit-family =
    { $family ->
        [family] Дозвіл можуть дати і близькій родині.
        [children] Дозвіл можуть дати і вашим дітям.
       *[may_be] Інколи дозвіл дають і родині.
    }
permit-office = Вирішує: { $office }. Ідіть туди з організацією допомоги або адвокатом.
# Rules that may have changed: only the name of the permit ($permit).
permit-unsure = { $country }: для вас може бути дозвіл ({ $permit }). Правила могли змінитися, спитайте адвоката.
slot-permit-general = Багато країн дають дозвіл людям, яких експлуатували. Інколи треба допомагати поліції, інколи ні.

punishment =
    { $exists ->
        [yes] { $country }: за законом вас не мають карати за те, що вас змусили робити.
        [partly] { $country }: закон частково захищає від кари за те, що вас змусили робити.
        [discretionary] { $country }: прокурор може закрити справу про те, що вас змусили робити.
       *[no] { $country }: окремого правила немає, тож одразу просіть адвоката.
    }
slot-punishment-general = Вас не мають карати за документи, роботу чи проституцію, до яких вас змусили. Так каже багато законів.

asylum-office = { $country }: де просити притулок: { $office }.
asylum-recognised =
    { $recognised ->
        [yes] { $country }: людям, якими торгували, там уже давали притулок, кожну справу вирішують окремо.
        [rarely] { $country }: там його дають рідко, спершу порадьтеся з адвокатом.
       *[case_by_case] { $country }: кожну справу вирішують окремо.
    }
slot-asylum_law-general = Кожну справу вирішують окремо.

compensation-fund =
    { $fund ->
        [yes] { $country }: для цього є державний фонд.
        [limited] { $country }: державний фонд є, але отримати з нього гроші важко.
       *[no] { $country }: державного фонду для цього немає.
    }
compensation-court = Гроші можна просити і в кримінальній справі.
slot-compensation-general = Часто це йде через кримінальний суд, суд щодо трудових спорів або державний фонд.

health =
    { $who ->
        [everyone_wider] { $country }: до лікаря можна без документів, і не лише тоді, коли терміново.
        [everyone_urgent] { $country }: термінову допомогу дають без документів.
       *[victims] { $country }: людям, яких експлуатували, лікаря знаходять служби допомоги.
    }
health-unreported = Лікарям не можна про вас повідомляти.
slot-health-general = Негайно допоможуть майже всюди, без паперів і грошей. Організації знають лікарів, які не питають.

lawyer =
    { $free ->
        [yes] { $country }: вам можуть дати адвоката безплатно.
        [low_income] { $country }: якщо грошей мало, адвокат може бути безплатним.
        [first_advice] { $country }: перша порада адвоката може бути безплатною.
       *[limited] { $country }: безплатні адвокати є, їх може знайти організація допомоги.
    }
slot-lawyer-general = Вам можуть дати адвоката безплатно, часто через організацію допомоги.

slot-return_help = { $country }: є допомога з дорогою додому.
slot-return_help-general = Дорогу з вами може спланувати організація допомоги або Міжнародна організація з міграції.

third-country =
    { $scheme ->
        [rare] { $country }: зрідка сюди приймають з-за кордону свідків, яких треба захистити.
        [temporary_protection] { $country }: люди звідти можуть отримати тимчасовий захист у Європейському Союзі.
       *[none] { $country }: окремої програми для цього немає.
    }
slot-third_country-general = Жодна країна не зобов'язана прийняти вас з-за кордону.

slot-family =
    { $family ->
        [family] { $country }: разом із вами дозвіл може отримати близька родина.
        [children] { $country }: разом із вами дозвіл можуть отримати ваші діти.
       *[may_be] { $country }: інколи разом із вами дозвіл отримує родина.
    }
slot-family-general = Часто дозвіл може отримати й близька родина або діти.

# The navigator.  One sentence each: what it gives, whether it depends on helping the police, the first step.
duration-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }
duration-months =
    { $months ->
        [one] { $months } місяць
        [few] { $months } місяці
        [many] { $months } місяців
       *[other] { $months } місяця
    }
option-child =
    .sms = До 18 років: спершу вам мають дати безпечне місце й опікуна.
    .telegram = До 18 років: спершу вам мають дати безпечне місце й опікуна. Це не має залежати від того, чи допомагаєте ви поліції. Спитайте на дитячій лінії або в нас.
option-rest =
    .sms = Час на відпочинок і рішення{ $length }. Про поліцію вирішите потім.
    .telegram = Час на відпочинок і рішення{ $length }. Про поліцію вирішите потім. Спитайте в організації допомоги.
option-rest-general = У багатьох країнах: кілька тижнів на відпочинок і рішення. Про поліцію вирішите потім.
option-permit-general = Дозвіл залишитися: одні країни дають його, лише якщо допомагати поліції, інші й без цього. Скаже адвокат.
option-permit-free =
    .sms = Дозвіл залишитися{ $length }, можна й не допомагаючи поліції.
    .telegram = Дозвіл залишитися{ $length }. Його можна отримати, не допомагаючи поліції. Спитайте в організації допомоги або в адвоката.
option-permit-tied =
    .sms = Дозвіл залишитися{ $length }, якщо ви допоможете поліції чи суду.
    .telegram = Дозвіл залишитися{ $length }, якщо ви допоможете поліції або суду. Спитайте адвоката, перш ніж говорити.
option-eu =
    .sms = З паспортом ЄС дозвіл у ЄС не потрібен.
    .telegram = З паспортом Європейського Союзу дозвіл у ньому не потрібен, а право на допомогу таке саме.
option-protection = Тимчасовий захист для тих, хто виїхав через війну ({ $country }): можливо, ви зможете жити, працювати й лікуватися.
option-asylum =
    .sms = Притулок, якщо вдома небезпечно. Допомагати поліції не треба.
    .telegram = Притулок, якщо вдома небезпечно: вам уже шкодили, можуть помститися, знову продати або рідні виженуть з дому. Від поліції це не залежить. Спитайте адвоката.
option-third =
    .sms = Інша країна: рідко, може глянути адвокат.
    .telegram = Інша країна: рідко, від поліції не залежить. Адвокат може перевірити, чи можна до родини або через переселення.
option-home =
    .sms = Додому з допомогою, якщо хочете і там безпечно.
    .telegram = Додому з допомогою, тільки якщо ви хочете і там безпечно. Від поліції це не залежить. Ми допоможемо спланувати, спитайте нас.

# Ways to work abroad.  $kind is one of the route-kind texts, $through empty or route-through.
slot-routes-general = Спитайте в посольстві або в державній службі зайнятості.
route = { $country }: { $kind }{ $through }.
route-through = , через { $office }
route-kind-seasonal = сезонна робота
route-kind-work_permit = дозвіл на роботу, якщо є роботодавець
route-kind-skilled = робота за фахом
route-kind-short_job = коротка робота за квотою
route-kind-posted = робота від фірми з вашої країни
route-kind-quota = щорічна квота для працівників
route-kind-care = догляд за літніми чи хворими людьми
route-kind-agreement = угода двох держав
route-kind-au_pair = au pair (життя в родині й догляд за дітьми)

slot-check_office = Перевірити безплатно: { $office } ({ $country }).
slot-check_office-general = Попросіть службу зайнятості або лінію допомоги подивитися.

# Only in Telegram, after a person is told.
slot-wait_note = Якщо чекати не можна, дзвоніть { $number } ({ $country }).
