### The library of answers, one answer, and what is missing.

library-title = Kitaplık
library-gaps = Eksikler
library-search = Yanıtlarda ara: bir kelime ya da demek istediğiniz
library-topic = Konu
library-all = Tümü
library-show = Göster
library-hold = Üstlendikleriniz:
library-count = { $count ->
    [one] 1 yanıt ({ $language })
   *[other] { $count } yanıt ({ $language })
}
library-count-country = { $count ->
    [one] 1 yanıt ({ $language }, { $country })
   *[other] { $count } yanıt ({ $language }, { $country })
}
library-segments = { $count ->
    [one] { $count } SMS parçası
   *[other] { $count } SMS parçası
}
library-in-messages = { $count ->
    [one] 1 mesajda
   *[other] { $count } mesajda
}
library-nothing = Uyan bir şey yok. Başka bir kelime deneyin.
library-near = Anlamca yakın
library-goes-out-in = Gönderim dili
library-you-read = Okuma dili
library-where = Ülke
library-no-country = Ülke yok
library-conversation-label = Konuşma
library-for-conversation = { $link } için:
library-the-conversation = konuşma
library-language-unknown = dil henüz bilinmiyor, seçin
library-country-unknown = ülke bilinmiyor
library-held-by = konuşmayı { $name } üstlendi, bu yüzden gönderemezsiniz
library-held-by-nobody = konuşmayı üstlenen yok, bu yüzden gönderemezsiniz

topic-danger = Tehlike
topic-rights = Haklar
topic-shelter = Kalacak yer
topic-immigration = Ülkede kalmak ve iltica
topic-before = Yola çıkmadan önce
topic-others = Başka biri hakkında
topic-situations = Belirli durumlar için öneriler
topic-asked = Tek tek sorular
topic-conversation = Konuşma
topic-talk = Konuşma sürerken

answer-back = Yanıtlara dön
answer-buttons = Düğmeler
answer-held = Bekletiliyor: yerine genel yanıt gönderilir.
answer-hold = Bu yanıtı beklet
answer-release = Yeniden gönderime aç
answer-characters = { $count ->
    [one] 1 karakter
   *[other] { $count } karakter
}
answer-after-more = DEVAM kelimesinden sonra
answer-not-said = Belirtilmedi
answer-lacking = Seçilmedi: { $param }. Örnek gösteriliyor.
answer-what-goes-out = { $form }: gönderilecek metin
answer-you-read = Okuduğunuz: { $language }
answer-goes-out = Gönderilecek: { $language }
answer-no-text = Henüz { $wanted } metin yok; bu yüzden { $language } gönderilecek.
answer-in-total = Toplam: { $messages } mesaj, { $segments } parça
answer-send = { $language } gönder
answer-only-line = Bunu yalnızca hat, az önce ne yaptığını bildirmek için kendisi gönderir.
answer-general = Olabileceğinden daha genel: { $gap }.
answer-facts = Kaynaklar
answer-no-facts = Yok: bu genel sözler her yerde geçerlidir.
answer-checked = Kontrol edildi: { $checked }, sonraki kontrol en geç { $review }
answer-source = Kaynak: { $source }
answer-says = Kaynakta yazan: { $words }
answer-note = Ekip için not: { $note }

param-country = Ülke
param-origin = Geldiği ülke
param-who = Kim
param-cooperation = Polise yardım eder mi
param-fear = Eve dönmekten korkuyor
param-minor = 18 yaşından küçük
param-papers = AB ülkesi pasaportu
param-flag = Teklifteki uyarı işareti
param-again = Diğer biçim, kısa ya da uzun
param-ahead = Önünde bekleyen sayısı

value-yes = evet
value-no = hayır
value-unsure = emin değil
value-woman = kadın
value-man = erkek
value-child = çocuk
value-family = aile
library-cyrillic = { $language } (Kiril)

gaps-title = Eksikler
gaps-expired = Gözden geçirme tarihi geçenler: { $count }
gaps-expired-hint = Artık gönderilmiyor: yerine genel sözler gider.
gaps-none-expired = Tarihi geçen bilgi yok.
gaps-soon = 30 gün içinde gözden geçirilecekler: { $count }
gaps-none-soon = Zamanı gelen bir şey yok.
gaps-review-by = gözden geçirme: en geç { $day }
gaps-next-fact = Sonraki adım: kaynağı yeniden okuyun ve neyin değiştiğini bilgileri tutan kişiye söyleyin.
gaps-stands-in = Bulunduğu yer:
gaps-next-text = Sonraki adım: metni yazmamış biri okuyup onaylar. Neyin düzeltileceğini metinleri tutan kişiye söyleyin.
gaps-read = { $count } metni okuyun
gaps-next-topic = Konu, onun yerine ne gönderildiğini gösterir. Güvenilir bir kaynak biliyorsanız bilgileri tutan kişiye söyleyin.
gaps-texts = Metinler
gaps-texts-label = Dile göre metinler
gaps-language = Dil
gaps-reviewed = Gözden geçirilmiş
gaps-draft = Taslak
gaps-missing = Eksik
gaps-countries = Ülkeler
gaps-countries-hint = { $count } konu var. Hat, bilgisi olmayan konuları genel sözlerle yanıtlar.
gaps-countries-label = Ülkeye göre konular
gaps-country = Ülke
gaps-no-fact = Kesin bilgi yok
gaps-next-review = Sonraki gözden geçirme
gaps-count-expired = { $count } tanesinin tarihi geçti
gaps-expired-topics = Tarihi geçenler: { $topics }
gaps-held = Bekletilenler: { $count }
gaps-held-hint = Biliniyor, ama belirtilen nedenle gönderilmiyor.

review-draft = taslak
review-reviewed = gözden geçirilmiş
review-missing = eksik

review-sourced = kaynaktan
review-recalled = hatırlanan
review-verified = doğrulanmış
review-unverified = doğrulanmamış
