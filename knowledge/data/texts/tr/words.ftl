### Words to type.  Each must be in knowledge/data/keywords.yml for this language; yes, no and the like are understood anyway.
-word-person = İNSAN
-word-erase = SİL
-word-more = DEVAM
-word-menu = MENÜ
-word-stop = STOP
-word-start = BAŞLA
-word-yes = EVET
-word-no = HAYIR
-word-unsure = BİLMİYORUM
-word-check = KONTROL
-word-safe_word = PAROLA

# Put after a text that goes on.
more_hint = ({ -word-more })

### Buttons (Telegram 64 characters at most, WhatsApp 20).
button-person = Bir insanla yazışma
button-menu = Konular
button-more = Devamı
button-erase = Hepsini sil
button-privacy = Bunu kim okuyor?
button-yes = Evet
button-no = Hayır
button-unsure = Bilmiyorum
button-skip = Geç
button-shelter = Güvenli bir yer
button-residence_permit = Yasal olarak kalmak
button-trust_police = Polis ve mahkeme
button-medical_care = Doktor
button-job_offer = İş teklifi
button-missing_person = Başka biri hakkında
button-hotline_number = Aranacak numara
button-legal_help = Avukat
button-options = Seçeneklerim
button-check = Teklife bakalım
button-woman = Kadın
button-man = Erkek
button-child = Çocuk
button-family = Çocuklu
button-with_me = Benim yanımda
button-at_home = Memlekette
button-with_him = O kişinin yanında
button-rights = Haklarım

### Countries that people call otherwise than the CLDR does.
country-US = ABD
country-GB = Birleşik Krallık
