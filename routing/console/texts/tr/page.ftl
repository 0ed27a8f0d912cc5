### The frame of every page.

demo = Demo
language-unknown = dil bilinmiyor
page-skip = İçeriğe geç
page-places = Gezinme
page-queue = Sıra
page-history = Geçmiş
page-library = Kitaplık
page-supervisor = Süpervizör
page-people = Ekip
page-on-call = Nöbet
page-sign-out = Oturumu kapat
page-exit = Hızlı çıkış
page-exit-hint = Sayfayı hemen gizler ve oturumunuzu kapatır. Klavyeden: üç kez Escape.
page-connected = Bağlı
page-lost = Bağlantı yok: alarmları duymazsınız
page-offline = Bağlantı yok. Hiçbir şey kaybolmadı: birazdan yeniden deneyin.
page-not-sent = Gönderilmedi: bağlantı yok. Metniniz hâlâ burada.
page-again = Yeniden oturum açtınız. Lütfen bir kez daha basın.
page-signed-out = Oturumunuz sona erdi. Oturum açıp kaldığınız yerden devam edin: metniniz hâlâ burada.
page-bell-on = Ses açık
page-bell-off = Ses kapalı
page-bell-blocked = Alarmları duymak için dokunun
alarm-danger = Şu anda tehlikede: { $count }
alarm-unread = Benimkiler: { $count } yeni
alarm-offers = Size teklif edilen: { $count }
alarm-reminders = { $count ->
    [one] 1 hatırlatmanın zamanı geldi
   *[other] { $count } hatırlatmanın zamanı geldi
}
alarm-notice = { $count ->
    [one] Bir kişi bekliyor.
   *[other] { $count } kişi bekliyor.
}
refused-title = Yapılmadı
refused-back = Sıraya dön
gone-title = Artık yok
gone-text = Bu konuşma yok ya da yazan kişi sildirdi.
