### The sign-in, its second step, and the recovery codes.

sign-in-title = Oturum aç
sign-in-name = Ad
sign-in-password = Parola
sign-in-wrong = Ad ya da parola yanlış.
sign-in-locked = Konsol kilitli. Hatta bakan kişi açabilir.
sign-in-too-many = Çok fazla deneme. Bir dakika bekleyip yeniden deneyin.
second-title = İkinci adım
second-needed = Çalınan bir parola hiçbir şeyi açmasın diye hesabınız ikinci bir adım ister.
second-app = Bir kod uygulamasıyla
second-scan = Bunu bir kod uygulamasıyla tarayın (Aegis, FreeOTP, Google Authenticator) ya da anahtarı uygulamaya yazın.
second-key = Anahtar:
second-code-of-app = Uygulamanın gösterdiği kod
second-code = Uygulamanızdaki kod ya da bir kurtarma kodu
second-recovery = Bir kurtarma kodu
second-go-on = Devam
second-wrong = Bu kod doğru değil. Uygulamadaki kodlar 30 saniyede bir değişir.
second-passkey-wrong = Bu geçiş anahtarı kabul edilmedi. Yeniden deneyin ya da bir kod yazın.
recovery-title = Kurtarma kodları
recovery-hint = Bunları yazın ve telefonunuzdan ayrı bir yerde saklayın. Her biri, uygulama kodunun yerine bir kez kullanılabilir. Yalnızca şimdi gösterilir, bir daha gösterilmez.
recovery-go-on = Sıraya geç
invitation-title = Davetiniz
invitation-hint = Bağlantıda # işaretinden sonra gelen kodu yazın.
invitation-code = Davet kodu
invitation-open = Aç
invitation-for = <b>{ $name }</b> için davet, rol: { $role }. Kendi parolanızı seçin; bu adla ve bu parolayla oturum açacaksınız.
invitation-wrong = Bu davet kullanılmış, geri çekilmiş, süresi dolmuş ya da kod yanlış. Sizi davet eden kişiden yenisini isteyin.
