### Sentences with a number.  They are put where an answer says so; `$country` is a bare name, so keep it in brackets
### or before a colon.  `$traits` is empty or " (free, day and night)".

slot-emergency =
    .sms = Sunați la { $number }.
    .telegram = Sunați la { $number } ({ $country }).
slot-emergency-general =
    .sms = Sunați la { $number } (Europa) sau la numărul local.
    .telegram = Sunați la { $number } (aproape toată Europa) sau la numărul local de urgență.

slot-ambulance =
    .sms = Sunați la { $number }.
    .telegram = Ambulanța: { $number } ({ $country }).
slot-ambulance-general =
    .sms = Sunați la { $number } (Europa) sau la numărul local.
    .telegram = Ambulanța: { $number } (aproape toată Europa) sau numărul local de urgență.

slot-quiet =
    .sms = Sau scrieți SMS la { $number }.
    .telegram = Când nu puteți vorbi, puteți trimite mesaj la: { $number } ({ $country }).
slot-silent =
    .sms = Vi se poate cere să apăsați { $number }.
    .telegram = Pe mobil, dacă nu puteți vorbi: ascultați și apăsați { $number } când vi se cere. Altfel apelul se poate închide.

slot-hotline = Linie de ajutor ({ $country }): { $number }{ $traits }.
slot-hotline-general = Scrieți-ne țara pentru un număr de ajutor sau { -word-person }.
slot-hotline_there = Linie de ajutor ({ $country }): { $number }{ $traits }.
slot-hotline_there-general = Scrieți-ne despre ce țară e vorba sau scrieți { -word-person }.
slot-hotline_not_police = Ajutor, nu poliție ({ $country }): { $number }{ $traits }.
slot-hotline_not_police-general = Scrieți-ne țara pentru ajutor fără poliție sau { -word-person }.
slot-shelter = Întrebați aici ({ $country }): { $number }{ $traits }.
slot-shelter-general = Scrieți-ne țara, ca să găsim unde puteți întreba, sau { -word-person }.
slot-child_line =
    .sms = Telefon pentru copii: { $number }{ $traits }.
    .telegram = Telefon pentru copii ({ $country }): { $number }{ $traits }.
slot-missing_line = Dacă lipsește un copil ({ $country }): { $number }{ $traits }.
slot-women_line = Ajutor pentru femei agresate ({ $country }): { $number }{ $traits }.
slot-return_line = Ajutor pentru întoarcere ({ $country }): { $number }{ $traits }.
slot-asylum_line = Sfaturi despre azil ({ $country }): { $number }{ $traits }.
slot-legal_line = Vă poate ajuta să găsiți un avocat ({ $country }): { $number }{ $traits }.
slot-labour_line = Ajutor ca să vă primiți banii ({ $country }): { $number }{ $traits }.
slot-medical_line = Medic ({ $country }): { $number }{ $traits }.
slot-distress_line =
    .sms = Cineva cu care să vorbiți: { $number }{ $traits }.
    .telegram = Cineva cu care să vorbiți ({ $country }): { $number }{ $traits }.

slot-no_number = { $country }: încă nu avem un număr verificat pentru asta. Cineva de aici poate căuta: scrieți { -word-person }.

trait-free = gratuit
trait-always = zi și noapte
trait-limited = program limitat
trait-police = poliție
trait-state = de stat
trait-shares = poate anunța poliția
trait-text = prin mesaj
trait-women = pentru femei
trait-children = pentru copii
trait-language = în limba dumneavoastră
trait-inside = doar din țara aceea
trait-sms = SMS { $number }

# For a name and a number in Telegram: "La Strada, 0 800 77777".
named-number = { $name }, { $number }
