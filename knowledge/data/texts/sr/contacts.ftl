### Sentences with a number.  They are put where an answer says so; `$country` is a bare name, so keep it in brackets
### or before a colon.  `$traits` is empty or " (free, day and night)".

slot-emergency =
    .sms = Zovite { $number }.
    .telegram = Zovite { $number } ({ $country }).
slot-emergency-general =
    .sms = Zovite { $number } (Evropa) ili lokalni broj.
    .telegram = Zovite { $number } (skoro cijela Evropa) ili lokalni broj za hitnu pomoć.

slot-ambulance =
    .sms = Zovite { $number }.
    .telegram = Hitna pomoć: { $number } ({ $country }).
slot-ambulance-general =
    .sms = Zovite { $number } (Evropa) ili lokalni broj.
    .telegram = Hitna pomoć: { $number } (skoro cijela Evropa) ili lokalni broj hitne pomoći.

slot-quiet =
    .sms = Ili SMS na { $number }.
    .telegram = Ako ne možete govoriti, možete poslati poruku: { $number } ({ $country }).
slot-silent =
    .sms = Možda traže da pritisnete { $number }.
    .telegram = Na mobilnom telefonu, ako ne možete govoriti: slušajte i pritisnite { $number } kad to traže. Inače se poziv može prekinuti.

slot-hotline = Pomoć ({ $country }): { $number }{ $traits }.
slot-hotline-general = Napišite zemlju, pa tražimo broj za pomoć, ili { -word-person }.
slot-hotline_there = Pomoć tamo ({ $country }): { $number }{ $traits }.
slot-hotline_there-general = Napišite o kojoj se zemlji radi ili pošaljite { -word-person }.
slot-hotline_not_police = Pomoć, nije policija ({ $country }): { $number }{ $traits }.
slot-hotline_not_police-general = Napišite zemlju, pa tražimo pomoć bez policije, ili { -word-person }.
slot-shelter = Pitajte ({ $country }): { $number }{ $traits }.
slot-shelter-general = Napišite zemlju, pa tražimo gdje možete pitati, ili { -word-person }.
slot-child_line =
    .sms = Za djecu: { $number }{ $traits }.
    .telegram = Linija za djecu i mlade ({ $country }): { $number }{ $traits }.
slot-missing_line = Ako je nestalo dijete ({ $country }): { $number }{ $traits }.
slot-women_line = Pomoć ženama zbog nasilja ({ $country }): { $number }{ $traits }.
slot-return_line = Pomoć za povratak ({ $country }): { $number }{ $traits }.
slot-asylum_line = Pomoć za azil ({ $country }): { $number }{ $traits }.
slot-legal_line = Za advokata ({ $country }): { $number }{ $traits }.
slot-labour_line = Pomoć oko zarade ({ $country }): { $number }{ $traits }.
slot-medical_line = Doktor ({ $country }): { $number }{ $traits }.
slot-distress_line =
    .sms = Za razgovor: { $number }{ $traits }.
    .telegram = Za razgovor s nekim ({ $country }): { $number }{ $traits }.

slot-no_number = { $country }: još nemamo provjeren broj; da potražimo, pošaljite { -word-person }.

trait-free = besplatno
trait-always = dan i noć
trait-limited = ne cijeli dan
trait-police = policija
trait-state = državna
trait-shares = može javiti policiji
trait-text = porukom
trait-women = za žene
trait-children = za djecu
trait-language = govore vaš jezik
trait-inside = samo iz te zemlje
trait-sms = SMS { $number }

# For a name and a number in Telegram: "La Strada, 0 800 77777".
named-number = { $name }, { $number }
