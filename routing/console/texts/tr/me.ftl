### The page of the member who is signed in.

me-reach = Dilleriniz ve telefonunuz
me-spoken-hint = Meslektaşlarınız size bildiğiniz dillerdeki konuşmaları teklif eder. Bunları bir yönetici de değiştirebilir.
me-language = Bu sayfaların dili
me-language-hint = Sayfalar bütün cihazlarınızda size bu dilde görünür. Konuşmanın yanında ne anlaşıldığını ve mesajların ne demek olduğunu da bu dilde okursunuz. Yazan kişilerin okuduklarını değiştirmez.
me-language-of-browser = Tarayıcımın istediği dil
me-save = Kaydet
me-may = { $role }: { $acts }.
me-password = Parolanızı değiştirin
me-must-change = Bu parolayı size başka biri verdi. Devam etmek için kendi parolanızı seçin.
me-changed = Değiştirildi. Diğer oturumlarınız kapatıldı.
me-old = Eski parola
me-new = { $min ->
    [one] Yeni parola, en az 1 karakter
   *[other] Yeni parola, en az { $min } karakter
}
me-change = Değiştir
me-sign-ins = Açık oturumlarınız
me-failures = Son bir günde adınızla girilen yanlış parola: { $count }.
me-unknown-browser = bilinmeyen tarayıcı
me-browser = { $browser }, { $system }
me-since = başlangıç:
me-last-seen = son görülme { $ago } önce
me-this = (bu oturum)
me-end = Kapat
me-tour = Konsolu adım adım tanıyın
