### Words to type.  Each must be in knowledge/data/keywords.yml for this language; yes, no and the like are understood anyway.
-word-person = ЧОВЕК
-word-erase = ИЗТРИЙ
-word-more = ОЩЕ
-word-menu = МЕНЮ
-word-stop = СТОП
-word-start = СТАРТ
-word-yes = ДА
-word-no = НЕ
-word-unsure = НЕ ЗНАМ
-word-check = ПРОВЕРИ
-word-safe_word = ПАРОЛА

# Put after a text that goes on.
more_hint = ({ -word-more })

### Buttons (Telegram 64 characters at most, WhatsApp 20).
button-person = Човек
button-menu = Теми
button-more = Още
button-erase = Изтрий всичко
button-privacy = Кой вижда това?
button-yes = Да
button-no = Не
button-unsure = Не знам
button-skip = Пропусни
button-shelter = Безопасно място
button-residence_permit = Законно оставане
button-trust_police = Полиция и съд
button-medical_care = Лекар
button-job_offer = Оферта за работа
button-missing_person = За друг човек
button-hotline_number = Номер за обаждане
button-legal_help = Адвокат
button-options = Възможности
button-check = Провери офертата
button-woman = Жена
button-man = Мъж
button-child = Дете
button-family = С деца
button-with_me = С мен
button-at_home = У дома
button-with_him = С него
button-rights = Моите права

### Countries that people call otherwise than the CLDR does.
country-US = САЩ
country-GB = Великобритания
