### Sentences with a number.  They are put where an answer says so; `$country` is a bare name, so keep it in brackets
### or before a colon.  `$traits` is empty or " (free, day and night)".

slot-emergency =
    .sms = Звънете на { $number }.
    .telegram = Обадете се на { $number } ({ $country }).
slot-emergency-general =
    .sms = Звънете на { $number } (Европа) или на местния номер.
    .telegram = Обадете се на { $number } (почти цяла Европа) или на местния спешен номер.

slot-ambulance =
    .sms = Звънете на { $number }.
    .telegram = Линейка: { $number } ({ $country }).
slot-ambulance-general =
    .sms = Звънете на { $number } (Европа) или на местния номер.
    .telegram = Линейка: { $number } (почти цяла Европа) или местният спешен номер.

slot-quiet =
    .sms = Или SMS на { $number }.
    .telegram = Ако не можете да говорите, може да напишете: { $number } ({ $country }).
slot-silent =
    .sms = Може да ви кажат да натиснете { $number }.
    .telegram = От мобилен, ако не можете да говорите: слушайте и натиснете { $number }, когато ви кажат. Иначе може да прекъснат разговора.

slot-hotline = Помощ ({ $country }): { $number }{ $traits }.
slot-hotline-general = Кажете ни държавата за номер за помощ или пишете { -word-person }.
slot-hotline_there = Помощ ({ $country }): { $number }{ $traits }.
slot-hotline_there-general = Кажете ни за коя държава става дума или пишете { -word-person }.
slot-hotline_not_police = Помощ, не полиция ({ $country }): { $number }{ $traits }.
slot-hotline_not_police-general = Кажете ни държавата за помощ без полиция или пишете { -word-person }.
slot-shelter = Питайте ({ $country }): { $number }{ $traits }.
slot-shelter-general = Кажете ни държавата, за да намерим къде да попитате, или { -word-person }.
slot-child_line =
    .sms = Детска линия: { $number }{ $traits }.
    .telegram = Детска линия ({ $country }): { $number }{ $traits }.
slot-missing_line = Ако е изчезнало дете ({ $country }): { $number }{ $traits }.
slot-women_line = Помощ за жени при насилие ({ $country }): { $number }{ $traits }.
slot-return_line = Помощ за връщане ({ $country }): { $number }{ $traits }.
slot-asylum_line = За убежище ({ $country }): { $number }{ $traits }.
slot-legal_line = Помощ за адвокат ({ $country }): { $number }{ $traits }.
slot-labour_line = Помощ за заплатата ({ $country }): { $number }{ $traits }.
slot-medical_line = Лекар ({ $country }): { $number }{ $traits }.
slot-distress_line =
    .sms = За разговор: { $number }{ $traits }.
    .telegram = За разговор с човек ({ $country }): { $number }{ $traits }.

slot-no_number = { $country }: още нямаме проверен номер; пишете { -word-person }, за да потърсим.

trait-free = безплатно
trait-always = денонощно
trait-limited = не денонощно
trait-police = полиция
trait-state = държавна
trait-shares = може да каже на полицията
trait-text = със съобщение
trait-women = за жени
trait-children = за деца
trait-language = на български
trait-inside = само от тази държава
trait-sms = SMS { $number }

# For a name and a number in Telegram: "La Strada, 0 800 77777".
named-number = { $name }, { $number }
