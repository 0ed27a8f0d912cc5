### Sentences with a number.  They are put where an answer says so; `$country` is a bare name, so keep it in brackets
### or before a colon.  `$traits` is empty or " (бесплатно, день и ночь)".

slot-emergency =
    .sms = Звоните { $number }.
    .telegram = Звоните { $number } ({ $country }).
slot-emergency-general =
    .sms = Звоните: { $number } (Европа) или местный номер.
    .telegram = Звоните: { $number } (почти вся Европа) или местный экстренный номер.

slot-ambulance =
    .sms = Скорая: { $number }.
    .telegram = Скорая: { $number } ({ $country }).
slot-ambulance-general =
    .sms = Скорая: { $number } (Европа) или местный номер.
    .telegram = Скорая: { $number } (почти вся Европа) или местный экстренный номер.

slot-quiet =
    .sms = Или СМС на { $number }.
    .telegram = Если говорить нельзя, можно написать СМС: { $number } ({ $country }).
slot-silent =
    .sms = Если попросят, нажмите { $number }.
    .telegram = С мобильного, если говорить нельзя: слушайте и, когда попросят, нажмите { $number }. Иначе звонок могут прервать.

slot-hotline = Помощь ({ $country }): { $number }{ $traits }.
slot-hotline-general = Напишите страну, поищем номер помощи, или ответьте { -word-person }.
slot-hotline_there = Помощь ({ $country }): { $number }{ $traits }.
slot-hotline_there-general = Напишите, о какой стране речь, или ответьте { -word-person }.
slot-hotline_not_police = Помощь, не полиция ({ $country }): { $number }{ $traits }.
slot-hotline_not_police-general = Напишите страну, поищем помощь без полиции, или { -word-person }.
slot-shelter = Спросите ({ $country }): { $number }{ $traits }.
slot-shelter-general = Напишите страну, поищем, где спросить, или { -word-person }.
slot-child_line =
    .sms = Телефон для детей: { $number }{ $traits }.
    .telegram = Телефон для детей ({ $country }): { $number }{ $traits }.
slot-missing_line = Если пропал ребёнок ({ $country }): { $number }{ $traits }.
slot-women_line = Помощь женщинам при насилии ({ $country }): { $number }{ $traits }.
slot-return_line = Путь домой ({ $country }): { $number }{ $traits }.
slot-asylum_line = Об убежище ({ $country }): { $number }{ $traits }.
slot-legal_line = Найти юриста ({ $country }): { $number }{ $traits }.
slot-labour_line = Помощь с зарплатой ({ $country }): { $number }{ $traits }.
slot-medical_line = Врач ({ $country }): { $number }{ $traits }.
slot-distress_line =
    .sms = Разговор: { $number }{ $traits }.
    .telegram = Поговорить с человеком ({ $country }): { $number }{ $traits }.

slot-no_number = { $country }: проверенного номера пока нет. Поищет сотрудник: { -word-person }.

trait-free = бесплатно
trait-always = день и ночь
trait-limited = не круглосуточно
trait-police = полиция
trait-state = госслужба
trait-shares = могут сказать полиции
trait-text = сообщением
trait-women = для женщин
trait-children = для детей
trait-language = говорят по-русски
trait-inside = только внутри страны
trait-sms = СМС { $number }

# For a name and a number in Telegram: "La Strada, 0 800 77777".
named-number = { $name }, { $number }
