### Passkeys: on a member's own page, and at the second step.

passkeys-title = Geçiş anahtarları
passkeys-hint = Geçiş anahtarı, bir kopyada değil bu konsolda oturum açtığınızı kanıtlar. Telefonunuzda, bilgisayarınızda ya da bir güvenlik anahtarında durur; parmağınızla, yüzünüzle ya da PIN ile onaylarsınız.
passkeys-none = Geçiş anahtarınız yok.
passkeys-one = Geçiş anahtarıyla
passkeys-add = Geçiş anahtarı ekleyin
passkeys-name = Onu tanıyacağınız bir ad
passkeys-make = Geçiş anahtarı oluştur
passkeys-use = Geçiş anahtarını kullan
passkeys-added = Eklenme: { $at }.
passkeys-used = Son kullanım: { $at }.
passkeys-unused = Henüz kullanılmadı.
passkeys-works-at = Geçerli olduğu yer: { $host }.
passkeys-remove = Kaldır
passkeys-refused = Olmadı: bu tarayıcı geçiş anahtarı sunmuyor ya da işlem iptal edildi.
passkeys-elsewhere = Tarayıcılar açtığınız adreste geçiş anahtarlarına izin vermez. Konsolu şu adreste açın: { $address }.
passkeys-nowhere = Tarayıcılar geçiş anahtarlarına yalnızca adı olan şifreli bir adreste izin verir ve bu konsolun böyle bir adresi yok. Hatta bakan kişi LINDEN_CONSOLE_URL ayarını yapabilir.
