### The phrasebook.

phrases-title = Hazır ifadeler
phrases-one = Hazır ifade
phrases-back = Konuşmaya dön
phrases-all = Bütün hazır ifadeler
phrases-search = { $languages } ara: bir kelime ya da demek istediğiniz
phrases-or = { $read } ya da { $out }
phrases-out = Gönderim dili
phrases-language-unknown = Kişinin dili henüz bilinmiyor: Hazır ifadeler bölümünde seçin.
phrases-not-yours = Konuşmayı { $name } üstlendi, bu yüzden gönderemezsiniz.
phrases-nobodys = Konuşmayı üstlenen yok, bu yüzden gönderemezsiniz.
phrases-not-held = Konuşmayı siz üstlenmediniz, bu yüzden gönderemezsiniz.
phrases-found = { $count ->
    [one] 1 hazır ifade
   *[other] { $count } hazır ifade
}
phrases-suggested = Şu an önerilenler
phrases-none = Uyan bir şey yok. Başka bir kelime deneyin.
phrases-fill-in = Doldur
phrases-fill-in-this = Doldur: { $phrase }
phrases-send-this = Gönder: { $phrase }
phrases-send-in = { $language } gönder
phrases-time = Saat, kişinin bulunduğu yerde
phrases-day = Gün, bugün değilse
phrases-contact-in = Ülkedeki kurum
phrases-contact = Kurum
phrases-choose = Seçin
phrases-police = polis
phrases-reports = polise bildirir
phrases-no-contact = Oradan hiçbir kurum verilemez: onaylanmış, güncel ve kişinin bulunduğu yerden ulaşılabilir olan yok.
phrases-no-country = Bir ülke seçin: kişinin nerede olduğu bilinmiyor.
phrases-show = Göster
phrases-you-read = Okuduğunuz: { $language }
phrases-goes-out = Gönderilecek: { $language }
phrases-lacking = Doldurulması gereken
phrases-field-time = saat
phrases-field-contact = kurum
phrases-field-language = dil
phrases-field-place = yer
phrases-field-word = kelime
timing-past = Bu saat geçti. Başka bir saat seçin.
timing-outside = O saatte kişiye yazılamaz: söz verdiğiniz şey, kişi yazana kadar bekler.
