### Sentences with a number.  They are put where an answer says so; `$country` is a bare name, so keep it in brackets
### or before a colon.  `$traits` is empty or " (free, day and night)".

slot-emergency =
    .sms = { $number } numarasını arayın.
    .telegram = { $number } numarasını arayın ({ $country }).
slot-emergency-general =
    .sms = { $number } (Avrupa) ya da oranın acil numarasını arayın.
    .telegram = { $number } (Avrupa'nın çoğunda) ya da oranın acil numarasını arayın.

slot-ambulance =
    .sms = { $number } numarasını arayın.
    .telegram = Ambulans: { $number } ({ $country }).
slot-ambulance-general =
    .sms = { $number } (Avrupa) ya da oranın acil numarasını arayın.
    .telegram = Ambulans: { $number } (Avrupa'nın çoğunda) ya da oranın acil numarası.

slot-quiet =
    .sms = Ya da SMS atın: { $number }.
    .telegram = Konuşamadığınız yerde mesaj yazabilirsiniz: { $number } ({ $country }).
slot-silent =
    .sms = { $number } tuşlamanızı isteyebilirler.
    .telegram = Cep telefonundan, konuşamıyorsanız: dinleyin ve istenince { $number } tuşlayın. Yoksa arama kesilebilir.

slot-hotline = Yardım hattı ({ $country }): { $number }{ $traits }.
slot-hotline-general = Yardım hattı için ülkeyi yazın ya da { -word-person } yazın.
slot-hotline_there = Yardım hattı ({ $country }): { $number }{ $traits }.
slot-hotline_there-general = Hangi ülkeyle ilgili olduğunu ya da { -word-person } yazın.
slot-hotline_not_police = Yardım, polis değil ({ $country }): { $number }{ $traits }.
slot-hotline_not_police-general = Polis olmayan yardım için ülkeyi ya da { -word-person } yazın.
slot-shelter = Buraya sorun ({ $country }): { $number }{ $traits }.
slot-shelter-general = Sorabileceğiniz bir yer için ülkeyi ya da { -word-person } yazın.
slot-child_line =
    .sms = Çocuk hattı: { $number }{ $traits }.
    .telegram = Çocuk hattı ({ $country }): { $number }{ $traits }.
slot-missing_line = Bir çocuk kaybolduysa ({ $country }): { $number }{ $traits }.
slot-women_line = Şiddet gören kadınlara yardım ({ $country }): { $number }{ $traits }.
slot-return_line = Dönüş için yardım ({ $country }): { $number }{ $traits }.
slot-asylum_line = İltica danışma ({ $country }): { $number }{ $traits }.
slot-legal_line = Avukat bulmanıza yardım edebilir ({ $country }): { $number }{ $traits }.
slot-labour_line = Ücretiniz için yardım ({ $country }): { $number }{ $traits }.
slot-medical_line = Doktor ({ $country }): { $number }{ $traits }.
slot-distress_line =
    .sms = Konuşmak için: { $number }{ $traits }.
    .telegram = Biriyle konuşmak için ({ $country }): { $number }{ $traits }.

slot-no_number = { $country }: bunun için henüz kontrol edilmiş bir numaramız yok. Ekibimizden biri bakabilir: { -word-person } yazın.

trait-free = ücretsiz
trait-always = gece gündüz
trait-limited = belli saatlerde
trait-police = polis
trait-state = devlet
trait-shares = polise bildirebilir
trait-text = mesajla
trait-women = kadınlar için
trait-children = çocuklar için
trait-language = dilinizde
trait-inside = yalnızca o ülkenin içinden
trait-sms = SMS { $number }

# For a name and a number in Telegram: "La Strada, 0 800 77777".
named-number = { $name }, { $number }
