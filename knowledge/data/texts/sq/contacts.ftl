### Sentences with a number.  They are put where an answer says so; `$country` is a bare name, so keep it in brackets
### or before a colon.  `$traits` is empty or " (falas, ditë e natë)".

slot-emergency =
    .sms = Telefono në { $number }.
    .telegram = Telefono në { $number } ({ $country }).
slot-emergency-general =
    .sms = Telefono në { $number } (Evropë) ose në numrin lokal të urgjencës.
    .telegram = Telefono në { $number } (pothuajse kudo në Evropë) ose në numrin e urgjencës së vendit ku je.

slot-ambulance =
    .sms = Telefono në { $number }.
    .telegram = Ambulanca: { $number } ({ $country }).
slot-ambulance-general =
    .sms = Telefono në { $number } (Evropë) ose në numrin lokal të urgjencës.
    .telegram = Ambulanca: { $number } (pothuajse kudo në Evropë) ose numri i urgjencës i vendit ku je.

slot-quiet =
    .sms = Ose dërgo SMS në { $number }.
    .telegram = Kur nuk mund të flasësh, mund të shkruash SMS: { $number } ({ $country }).
slot-silent =
    .sms = Mund të të kërkojnë të shtypësh { $number }.
    .telegram = Nga celulari, nëse nuk mund të flasësh: dëgjo dhe shtyp { $number } kur ta kërkojnë. Ndryshe telefonata mund të mbyllet.

slot-hotline = Linja e ndihmës ({ $country }): { $number }{ $traits }.
slot-hotline-general = Na thuaj shtetin për një linjë ndihme, ose shkruaj { -word-person }.
slot-hotline_there = Linja e ndihmës ({ $country }): { $number }{ $traits }.
slot-hotline_there-general = Na thuaj për cilin shtet bëhet fjalë, ose shkruaj { -word-person }.
slot-hotline_not_police = Ndihmë, jo polici ({ $country }): { $number }{ $traits }.
slot-hotline_not_police-general = Na thuaj shtetin për ndihmë që nuk është polici, ose { -word-person }.
slot-shelter = Pyet këtu ({ $country }): { $number }{ $traits }.
slot-shelter-general = Na thuaj shtetin për një vend ku mund të pyesësh, ose { -word-person }.
slot-child_line =
    .sms = Linja për fëmijë: { $number }{ $traits }.
    .telegram = Linja për fëmijë ({ $country }): { $number }{ $traits }.
slot-missing_line = Nëse është zhdukur një fëmijë ({ $country }): { $number }{ $traits }.
slot-women_line = Ndihmë për gratë që përjetojnë dhunë ({ $country }): { $number }{ $traits }.
slot-return_line = Ndihmë për t'u kthyer ({ $country }): { $number }{ $traits }.
slot-asylum_line = Këshilla për azil ({ $country }): { $number }{ $traits }.
slot-legal_line = Mund të të ndihmojë të gjesh avokat ({ $country }): { $number }{ $traits }.
slot-labour_line = Ndihmë për pagën ({ $country }): { $number }{ $traits }.
slot-medical_line = Mjek ({ $country }): { $number }{ $traits }.
slot-distress_line =
    .sms = Për të folur me dikë: { $number }{ $traits }.
    .telegram = Për të folur me dikë ({ $country }): { $number }{ $traits }.

slot-no_number = { $country }: për këtë ende nuk kemi numër të kontrolluar. Një njeri nga ne mund të kërkojë: shkruaj { -word-person }.

trait-free = falas
trait-always = ditë e natë
trait-limited = orar i kufizuar
trait-police = polici
trait-state = shtetërore
trait-shares = mund t'i tregojë policisë
trait-text = me SMS
trait-women = për gra
trait-children = për fëmijë
trait-language = flet gjuhën tënde
trait-inside = vetëm nga brenda atij shteti
trait-sms = SMS { $number }

# For a name and a number in Telegram: "La Strada, 0 800 77777".
named-number = { $name }, { $number }
