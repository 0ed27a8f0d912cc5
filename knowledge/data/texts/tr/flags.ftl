### Signs of a false offer: the question that is asked, and the reason that is given when the answer was yes.
### A question is put so that "yes" is the bad answer.

question-fee-for-job = İş, görüşme, sözleşme ya da eğitim için sizden para istiyorlar mı?
flag-fee-for-job = iş için sizden para isteniyor
question-debt-before-leaving = Yolu ya da belgeleri şimdi onlar ödeyip sonra çalışarak geri ödemenizi mi istiyorlar?
flag-debt-before-leaving = işe borçla başlıyorsunuz
question-papers-taken-early = Biri pasaportunuzu aldı mı, ya da bende kalacak dedi mi?
flag-papers-taken-early = pasaportunuz başkasında kalıyor
question-tourist-visa-for-work = Turist ya da öğrenci olarak gidin, çalışma belgeleri sonra gelir diyorlar mı?
flag-tourist-visa-for-work = turist vizesiyle çalışacaksınız
question-no-contract = İşi yazılı sözleşme olmadan mı teklif ediyorlar, ya da sözleşmeyi ancak oraya varınca mı verecekler?
flag-no-contract = gitmeden önce sözleşme yok
question-secrecy = Ailenize, arkadaşlarınıza ya da sınır polisine söylemeyin dediler mi?
flag-secrecy = gizli tutmanız isteniyor
question-company-not-found = Firmayı bulmak zor mu: kayıtlarda yok, adresi yok, yalnızca bedava e-posta?
flag-company-not-found = firma bulunamıyor
question-hurry = Bugün karar verin, yoksa yer gider diyorlar mı?
flag-hurry = sizi acele ettiriyorlar
question-documents-by-message = Daha bir şey imzalanmadan mesajla pasaportunuzun ya da sizin fotoğrafınızı, banka bilgilerinizi istiyorlar mı?
flag-documents-by-message = mesajla belge istiyorlar
question-pay-too-good = Ücret, böyle işlerde verilenden çok daha yüksek mi?
flag-pay-too-good = ücret fazla iyi

# When nothing was answered yes, but much was not known.
slot-reasons-general = bazı şeyler hâlâ belli değil
