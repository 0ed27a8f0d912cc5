### How a member is woken, on their own page.

alarms-title = Alarmlar
alarms-back = Kendi sayfanıza dönün
alarms-sound = Tarayıcıda ses
alarms-sound-hint = Açık olan sayfa kendiliğinden çalar. Sesleri tanımak için bir kez dinleyin.
alarms-tone-danger = Tehlike
alarms-tone-soft = Yeni mesaj
alarms-tone-lost = Bağlantı yok
alarms-devices = Sayfa kapalıyken alarmlar
alarms-devices-hint = Telefonunuz ya da bilgisayarınız kilitliyken bile sizi uyandırır. iPhone'da önce bu sayfayı ana ekrana ekleyin. Alarm yalnızca birinin beklediğini söyler.
alarms-add = Bu cihazı ekle
alarms-refused = Bu tarayıcı buna izin vermiyor. Bu sayfa için bildirimlere izin verip yeniden deneyin.
alarms-device = Cihaz { $number }, eklenme: { $at }
alarms-remove = Kaldır
alarms-ways = Size ulaşmanın başka yolları
alarms-ways-hint = Sıra size geldiğinde ve kimse tepki vermediğinde e-posta, ntfy, Signal, Matrix ya da bir sohbet. Her satıra, Apprise biçiminde bir adres. Çağrıda yalnızca risk ve bir bağlantı bulunur, başka bir şey yazmaz.
alarms-addresses = Adresler
alarms-save = Kaydet
alarms-try = Hepsine deneme gönder
alarms-told = { $count ->
    [0] Deneme hiçbir yere ulaşmadı: bir cihaz ya da başka bir yol ekleyin.
    [one] Deneme birine gönderildi.
   *[other] Deneme { $count } yere gönderildi.
}
alarms-unknown-service = Bu bildirim hizmeti bilinmiyor.
alarms-too-many = Çok fazla cihazınız var: önce birini kaldırın.
alarms-not-an-address = Bunlardan biri adres değil ya da beşten fazla adres var.
