### For people who have not left: offers, legal ways, the journey.

job_offer =
    .sms = Önce sormanız iyi. Tehlike işaretleri: iş için para isterler, turist olarak git derler, sözleşme sonra derler, bugün karar ver derler. Teklife birlikte bakabiliriz: { -word-check } ya da { -word-person } yazın.
    .telegram =
        Gitmeden önce sormanız iyi. Birçok teklif gerçek, bazıları değil. Birkaç soru çok şey gösterir.

        Tehlike işaretleri: iş için para vermeniz gerekiyor; turist olarak gidin, belgeler sonra gelir deniyor; sözleşme yok ya da okuyamadığınız bir dilde; pasaportunuzu istiyorlar; bugün karar vermeniz isteniyor; kimseye söylemeyin deniyor.

        Firma gerçekten var mı, bakın: adresi, kendi bulduğunuz bir numara, firma kayıtları. Orada çalışan biriyle konuşmak isteyin.
        { $check_office }

        Teklife sizinle birlikte bakabiliriz, on kısa soru.

offer_check_intro = Teklif hakkında en çok on kısa soru soracağız. { -word-yes }, { -word-no } ya da { -word-unsure } yazın.

offer_question = { $question }

offer_result_danger =
    .sms = Bu tehlikeli görünüyor: { $reasons } Para ya da pasaportunuzu göndermeyin, bu teklifle yola çıkmayın. { $check_office } Ekibimizden biri bakabilir: { -word-person } yazın.
    .telegram =
        Bu tehlikeli görünüyor. Nedenleri:

        { $reasons }

        Para, fotoğraf ya da pasaportunuzu göndermeyin ve bu teklifle yola çıkmayın. Belgeleriniz zaten ellerindeyse ya da sizi tehdit ediyorlarsa, ekibimizden birine anlatın.
        { $check_office }

offer_result_careful =
    .sms = Dikkatli olun: { $reasons } Yazılı sözleşme isteyin, firmayı kendiniz araştırın, işvereni kendi bulduğunuz numaradan arayın. { $check_office }
    .telegram =
        Dikkatli olun. Her şey yerine oturmuyor:

        { $reasons }

        Evet demeden önce: okuyabildiğiniz dilde bir sözleşme isteyin, firmayı kayıtlarda bulun, kendi bulduğunuz numaradan arayın, vizeyi o ülkenin elçiliğine sorun.
        { $check_office }

offer_result_calm =
    .sms = Cevaplarınızda tehlike işareti görmüyoruz. Bu, güvenli olduğunu göstermez. Belgelerinizin kopyası olsun, gittiğiniz yeri birine söyleyin, bir parola belirleyin. { $check_office }
    .telegram =
        Cevaplarınızda tehlike işareti görmüyoruz. Bu, güvenli olduğunu göstermez.

        Gitmeden önce: pasaportun ve sözleşmenin kopyasını saklayın, adresi ve adları güvendiğiniz birine söyleyin, aranızda bir parola belirleyin ve dönüş için kendi paranız olsun.
        { $check_office }

legal_migration =
    .sms = Yurt dışında çalışmanın yasal yolları var. Sorunuz varsa { -word-person } yazın. { $routes } İzni işveren ister, siz iş için para vermezsiniz. Kurallar her yıl değişir. { $check_office }
    .telegram =
        Yurt dışına gidip çalışmanın yasal yolları var. Kurallar her yıl değişir.

        { $routes }

        Genelde izni işveren ister, aracıya da siz değil o öder. Vizeyi yalnızca konsolosluk ya da onun vize bürosu verir. Turist olarak girince çalışmaya izniniz olmaz.
        { $check_office }

travel_agent_risk =
    .sms = Dikkat: pasaportunuzu alan, sizi borca sokan ya da sınırda yalan söyleyin diyen biri sizi sonra zorla tutabilir. { $hotline } Belgeleriniz sizde kalsın. Hâlâ hayır diyebilirsiniz.
    .telegram =
        Lütfen dikkatli olun. Pasaportunuzu isteyen, yol paranızı ödeyip sizi borçlandıran ya da sınırda yalan söyleyin diyen biri, bunu sonra sizi elinde tutmak için kullanabilir. Belgesiz sınır geçmek ayrı şeydir; bunun parasını bedeninizle ya da emeğinizle ödetmeleri size karşı işlenen bir suçtur.

        Pasaportunuz sizde kalsın. Borç senedi imzalamayın. Adları, numaraları ve yolu güvendiğiniz birine gönderin. Yolda da, havaalanında da hâlâ hayır diyebilirsiniz: sınır görevlisine ya da uçak görevlilerine söyleyin.
        { $hotline }

stay_safe_abroad =
    .sms = Gitmeden önce: pasaport ve sözleşmenin fotoğrafını ve adresi güvendiğiniz birine gönderin. Kendi paranız ve "yardım" demek olan bir parolanız olsun. Pasaportu kimseye vermeyin. { $hotline_there }
    .telegram =
        Gitmeden önce:
        - pasaportun, vizenin ve sözleşmenin fotoğrafını güvendiğiniz birine gönderin
        - işverenin ve şoförün adresini, adlarını ve telefonlarını bırakın
        - "yardım" demek olan bir parola ve ilk arama için bir gün belirleyin
        - acil numarayı ve elçiliğinizin numarasını ezberleyin
        - pasaportunuz ve dönüşe yetecek para üzerinizde olsun

        Orada: iş söz verildiği gibi değilse ya da belgelerinizi, ücretinizi alıyorlarsa, bırakıp gidebilirsiniz. Bu sizin suçunuz değil.
        { $hotline_there }
