### Sentences with a number.  They are put where an answer says so; `$country` is a bare name, so keep it in brackets
### or before a colon.  `$traits` is empty or " (free, day and night)".

slot-emergency =
    .sms = Дзвоніть { $number }.
    .telegram = Дзвоніть { $number } ({ $country }).
slot-emergency-general =
    .sms = Дзвоніть { $number } (Європа) або на місцевий номер.
    .telegram = Дзвоніть { $number } (майже вся Європа) або на місцевий екстрений номер.

slot-ambulance =
    .sms = Швидка: { $number }.
    .telegram = Швидка: { $number } ({ $country }).
slot-ambulance-general =
    .sms = Швидка: { $number } (Європа) або місцевий номер.
    .telegram = Швидка: { $number } (майже вся Європа) або на місцевий екстрений номер.

slot-quiet =
    .sms = Або SMS на { $number }.
    .telegram = Якщо не можна говорити, можна написати: { $number } ({ $country }).
slot-silent =
    .sms = Якщо попросять, натисніть { $number }.
    .telegram = З мобільного, якщо не можна говорити: слухайте і, коли попросять, натисніть { $number }. Інакше дзвінок можуть перервати.

slot-hotline = Допомога ({ $country }): { $number }{ $traits }.
slot-hotline-general = Назвіть країну, пошукаємо номер, або напишіть { -word-person }.
slot-hotline_there = Допомога ({ $country }): { $number }{ $traits }.
slot-hotline_there-general = Напишіть, про яку країну йдеться, або { -word-person }.
slot-hotline_not_police = Допомога, не поліція ({ $country }): { $number }{ $traits }.
slot-hotline_not_police-general = Назвіть країну, пошукаємо допомогу без поліції, або { -word-person }.
slot-shelter = Спитайте ({ $country }): { $number }{ $traits }.
slot-shelter-general = Назвіть країну, пошукаємо, де спитати, або { -word-person }.
slot-child_line =
    .sms = Дитяча лінія: { $number }{ $traits }.
    .telegram = Дитяча лінія ({ $country }): { $number }{ $traits }.
slot-missing_line = Якщо зникла дитина ({ $country }): { $number }{ $traits }.
slot-women_line = Допомога жінкам, які зазнають насильства ({ $country }): { $number }{ $traits }.
slot-return_line = Шлях додому ({ $country }): { $number }{ $traits }.
slot-asylum_line = Про притулок ({ $country }): { $number }{ $traits }.
slot-legal_line = Знайти адвоката ({ $country }): { $number }{ $traits }.
slot-labour_line = Допомога із зарплатою ({ $country }): { $number }{ $traits }.
slot-medical_line = Лікар ({ $country }): { $number }{ $traits }.
slot-distress_line =
    .sms = Розмова: { $number }{ $traits }.
    .telegram = Поговорити з людиною ({ $country }): { $number }{ $traits }.

slot-no_number = { $country }: перевіреного номера поки немає. Пошукає працівник: { -word-person }.

trait-free = безплатно
trait-always = цілодобово
trait-limited = не цілодобово
trait-police = поліція
trait-state = державна
trait-shares = може сказати поліції
trait-text = повідомленням
trait-women = для жінок
trait-children = для дітей
trait-language = українською
trait-inside = лише в межах країни
trait-sms = SMS { $number }

# For a name and a number in Telegram: "La Strada, 0 800 77777".
named-number = { $name }, { $number }
