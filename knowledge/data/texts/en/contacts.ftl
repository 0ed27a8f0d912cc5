### Sentences with a number.  They are put where an answer says so; `$country` is a bare name, so keep it in brackets
### or before a colon.  `$traits` is empty or " (free, day and night)".

slot-emergency =
    .sms = Call { $number }.
    .telegram = Call { $number } ({ $country }).
slot-emergency-general =
    .sms = Call { $number } (Europe) or the local number.
    .telegram = Call { $number } (most of Europe) or the local emergency number.

slot-ambulance =
    .sms = Call { $number }.
    .telegram = Ambulance: { $number } ({ $country }).
slot-ambulance-general =
    .sms = Call { $number } (Europe) or the local number.
    .telegram = Ambulance: { $number } (most of Europe) or the local emergency number.

slot-quiet =
    .sms = Or text { $number }.
    .telegram = Where you cannot speak you may text: { $number } ({ $country }).
# The emergency service wants keys pressed by those who cannot speak.
slot-silent =
    .sms = They may ask you to press { $number }.
    .telegram = On a mobile phone, if you cannot speak: listen, and press { $number } when asked. Without it the call may be ended.

slot-hotline = Help line ({ $country }): { $number }{ $traits }.
slot-hotline-general = Tell us the country for a help line, or reply { -word-person }.
slot-hotline_there = Help line ({ $country }): { $number }{ $traits }.
slot-hotline_there-general = Tell us which country it is about, or reply { -word-person }.
slot-hotline_not_police = Help, not police ({ $country }): { $number }{ $traits }.
slot-hotline_not_police-general = Tell us the country for help that is not police, or reply { -word-person }.
slot-shelter = Ask here ({ $country }): { $number }{ $traits }.
slot-shelter-general = Tell us the country for a place to ask, or reply { -word-person }.
slot-child_line =
    .sms = Child line: { $number }{ $traits }.
    .telegram = Child line ({ $country }): { $number }{ $traits }.
slot-missing_line = If a child is missing ({ $country }): { $number }{ $traits }.
slot-women_line = Help for women who face violence ({ $country }): { $number }{ $traits }.
slot-return_line = Help to return ({ $country }): { $number }{ $traits }.
slot-asylum_line = Asylum advice ({ $country }): { $number }{ $traits }.
slot-legal_line = Can help you find a lawyer ({ $country }): { $number }{ $traits }.
slot-labour_line = Help with pay ({ $country }): { $number }{ $traits }.
slot-medical_line = Doctor ({ $country }): { $number }{ $traits }.
slot-distress_line =
    .sms = To talk: { $number }{ $traits }.
    .telegram = Somebody to talk to ({ $country }): { $number }{ $traits }.

# The country is known, but nothing there was checked.
slot-no_number = { $country }: we have no checked number for this yet. A person here can look: reply { -word-person }.

trait-free = free
trait-always = day and night
trait-limited = limited hours
trait-police = police
trait-state = state
trait-shares = may tell the police
trait-text = by text message
trait-women = for women
trait-children = for children
trait-language = speaks your language
trait-inside = only from inside that country
trait-sms = SMS { $number }

# For a name and a number in Telegram: "La Strada, 0 800 77777".
named-number = { $name }, { $number }
