### Words to type.  Each must be in knowledge/data/keywords.yml for this language; yes, no and the like are understood anyway.
-word-person = ЧЕЛОВЕК
-word-erase = СТЕРЕТЬ
-word-more = ДАЛЬШЕ
-word-menu = МЕНЮ
-word-stop = СТОП
-word-start = СТАРТ
-word-yes = ДА
-word-no = НЕТ
-word-unsure = НЕ ЗНАЮ
-word-check = ПРОВЕРИТЬ
-word-safe_word = ПАРОЛЬ

# Put after a text that goes on.
more_hint = ({ -word-more })

### Buttons (Telegram 64 characters at most, WhatsApp 20).
button-person = Живой человек
button-menu = Темы
button-more = Дальше
button-erase = Стереть всё
button-privacy = Кто это видит?
button-yes = Да
button-no = Нет
button-unsure = Не знаю
button-skip = Пропустить
button-shelter = Безопасное место
button-residence_permit = Остаться законно
button-trust_police = Полиция и суд
button-medical_care = Врач
button-job_offer = Предложение работы
button-missing_person = О другом человеке
button-hotline_number = Номер для звонка
button-legal_help = Юрист
button-options = Мои варианты
button-check = Проверить работу
button-woman = Женщина
button-man = Мужчина
button-child = Ребёнок
button-family = С детьми
button-with_me = Со мной
button-at_home = Дома
button-with_him = У него
button-rights = Мои права

### Countries that people call otherwise than the CLDR does.
country-US = США
country-GB = Великобритания
