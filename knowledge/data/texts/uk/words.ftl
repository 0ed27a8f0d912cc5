### Words to type.  Each must be in knowledge/data/keywords.yml for this language; yes, no and the like are understood anyway.
-word-person = ЛЮДИНА
-word-erase = СТЕРТИ
-word-more = ДАЛІ
-word-menu = МЕНЮ
-word-stop = СТОП
-word-start = СТАРТ
-word-yes = ТАК
-word-no = НІ
-word-unsure = НЕ ЗНАЮ
-word-check = ПЕРЕВІРИТИ
-word-safe_word = ПАРОЛЬ

# Put after a text that goes on.
more_hint = ({ -word-more })

### Buttons (Telegram 64 characters at most, WhatsApp 20).
button-person = Людина
button-menu = Теми
button-more = Далі
button-erase = Стерти все
button-privacy = Хто це бачить?
button-yes = Так
button-no = Ні
button-unsure = Не знаю
button-skip = Пропустити
button-shelter = Безпечне місце
button-residence_permit = Залишитися легально
button-trust_police = Поліція і суд
button-medical_care = Лікар
button-job_offer = Пропозиція роботи
button-missing_person = Про іншу людину
button-hotline_number = Номер для дзвінка
button-legal_help = Адвокат
button-options = Мої можливості
button-check = Перевірити роботу
button-woman = Жінка
button-man = Чоловік
button-child = Дитина
button-family = З дітьми
button-with_me = Зі мною
button-at_home = Вдома
button-with_him = З ним
button-rights = Мої права

### Countries that people call otherwise than the CLDR does.
country-US = США
country-GB = Велика Британія
