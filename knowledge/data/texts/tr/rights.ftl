### Rights: what was done to the writer, police, court, money, health.

am_i_trafficked =
    .sms = Zorla, tehditle, yalanla ya da borçla bırakıp gitmenizi engelliyorlarsa bu size karşı bir suçtur ve haklarınız var. { $hotline } Başta evet demiş olmanız bunu yasal yapmaz.
    .telegram =
        Bunu soran çok insan var ve birçoğu başta kabul etti: yolculuğu, belgesiz çalışmayı, parayla seksi. Bu, sonra olanları yasal yapmaz.

        Önemli olan şimdi. Hayır diyebiliyor musunuz? Gidebiliyor musunuz? Belgeleriniz, telefonunuz, paranız kimde? Biri zorla, tehditle, yalanla ya da borçla bırakıp gitmenizi engelliyorsa, bu size karşı bir suçtur ve korunmaya hakkınız var.

        18 yaşından küçükler için zoru ya da yalanı kanıtlamak gerekmez.

        Emin olmanız gerekmez, adını bilmeniz de. Birine anlatmak sizi hiçbir şeye bağlamaz.
        { $hotline }

documents_taken =
    .sms = Pasaportunuzu kimse elinde tutamaz: birçok ülkede bu suçtur. Haklarınızı kaybetmezsiniz. { $hotline } Yeni belge alabilirsiniz; bir yardım kuruluşu sizinle gelebilir.
    .telegram =
        Pasaportunuzu ya da belgelerinizi kimse elinde tutamaz; borç için de, kira için de, "kaybolmasın" diye de. Birçok ülkede bu suçtur.

        Belge gidince haklarınız gitmez. Elçiliğiniz yol belgesi verebilir, bir yardım kuruluşu oraya sizinle gidebilir. Kendi devletinizden korkuyorsanız elçiliğe gitmeden önce bir avukata sorun. Pasaportun fotoğrafı ya da kopyası işe yarar, adınız yazan eski bir belge de. Elinizdeki belgeler sahteyse bunu önce bir avukata söyleyin.

        Geri almak için kavgayı göze almayın. Polisten bunları geri alması istenebilir, daha sonra da olur.
        { $hotline }

debt_bondage =
    .sms = Yol, belge ya da "bedeliniz" için konan ve hiç azalmayan borç, sizi tutmak için bir tuzaktır. { $hotline } Uydurma borcu ödemeniz gerekmez. Kimse sizi onun için zorla çalıştıramaz.
    .telegram =
        Böyle borçlar insanları tutmak için uydurulur: yol için, belge için, kira için, ceza diye, "bedeliniz" diye. Siz çalıştıkça büyür, hiç bitmez. Sizi tutmak için uydurulmuş bir borcu ödemeniz gerekmez.

        Kimse sizi borç için zorla ya da tehditle çalıştıramaz. Birçok ülkede bu suçtur ve bir avukat böyle bir borca karşı çıkabilir. Özgür olmak için para vermeniz gerekmez.

        Bunun için sizi ya da ailenizi tehdit ediyorlarsa bize yazın, önce güvenliği düşünelim.
        { $hotline }

unpaid_wages =
    .sms = Çalışmanın ücreti ödenmelidir, çoğu ülkede belge ya da sözleşme olmasa da. Parayı sizin için sendika ya da avukat isteyebilir. { $labour_line } Güvenliyse gün, saat, yer ve adları yazın; mesajları, fotoğrafları saklayın.
    .telegram =
        Çalışmanın ücreti ödenmelidir; sözleşme olsa da olmasa da, birçok ülkede belge olmasa da. Cezalar, kira ve "eğitim" ücretinizi yutamaz.

        Güvenliyse günleri, saatleri, yeri, kimin emir verdiğini ve size ne söz verildiğini yazın. Mesajları ve yerin fotoğraflarını saklayın. Sendika, avukat ya da çalışma kurumu parayı almanıza yardım edebilir, oradan ayrıldıktan sonra da.

        Gidemiyorsanız ya da ücretinizi isteyince tehdit ediliyorsanız, bunu bize yazın.
        { $labour_line }

arrest_or_deport =
    .sms = Size zorla mı yaptırdılar? Bunu hemen söyleyin. Okuyamadığınızı imzalamayın, avukat ve tercüman isteyin. { $hotline_not_police } { $punishment }
    .telegram =
        Buna dürüstçe cevap verelim: polis önce belgelere, sonra insana bakabilir. Bu yüzden şunları önceden bilmek iyidir.

        { $punishment }

        Sizi durdurur ya da tutuklarlarsa: zorlandıysanız ya da kandırıldıysanız bunu hemen söyleyin. Avukat ve tercüman isteyin. Okuyamadığınızı imzalamayın. Bir yardım kuruluşunu aramalarını isteyin. Ceza aldıysanız bile bir avukat buna karşı çıkabilir.

        Yardım kuruluşu anlattıklarınızı kimseye söylememelidir. Resmi bir kuruma gitmeden önce bunu onlara sorun.
        { $hotline_not_police }

trust_police =
    .sms = Karar sizin. Polis ya da memurlar bu insanların müşterisi ya da arkadaşıysa, polisle başlamayan yollar var: önce bir yardım kuruluşu ya da avukat. { $hotline_not_police }
    .telegram =
        Dikkatli olmak için nedeniniz var ve karar sizin. Birinin hayatı ya da bir çocuk tehlikede değilse, size sormadan polisi aramayız.

        Polisle başlamayan yollar var: yardım kuruluşu, avukat, doktor, elçiliğiniz. Oradan uzak bir polis birimi ya da bir savcı bulabilir ve sizinle gelebilirler. Siz hiç gitmeseniz de yardım edebilirler.

        Memurlar, askerler ya da yardım çalışanları işin içindeyse ekibimizden birine söyleyin. Bu ayrı tutulur ve yalnızca görmesi gerekenler görsün diye işaretlenir.
        { $hotline_not_police }

testify =
    .sms = Şimdi karar vermek zorunda değilsiniz. { $legal_line } { $reflection } Avukat, tercüman ve koruma isteyebilirsiniz. Güvenli yer ve doktor buna bağlı olmamalı. Bazı oturma izinleri buna bağlıdır.
    .telegram =
        Polis ya da mahkeme için şimdi karar vermek zorunda değilsiniz.

        { $reflection }

        Güvenli yer, doktor ve avukat, tanıklık etmenize bağlı olmamalı. Açıkça söyleyelim: bazı oturma izinleri buna bağlıdır, bazıları değildir.
        { $permit }

        Mahkemede avukat, tercüman, yanınızda biri ve onları görmeden konuşmanın bir yolunu isteyebilirsiniz.
        { $legal_line }

compensation =
    .sms = Ödenmemiş ücret ve size yapılanlar için belki para alabilirsiniz. Bunu sizin için bir avukat isteyebilir. { $legal_line } { $compensation } Süre sınırı olabilir. Güvenliyse kanıtları saklayın.
    .telegram =
        Ödenmemiş ücretiniz ve size yapılanlar için belki para alabilirsiniz.

        { $compensation }

        Süre sınırı olabilir, onun için bir an önce bir avukata sorun. Kanıt işe yarar: mesajlar, fotoğraflar, adlar, günler ve saatler. Hepsinin elinizde olması gerekmez.
        { $lawyer }
        { $legal_line }

legal_help =
    .sms = { $lawyer } { $legal_line } Tercüman ve yanınızda gelecek birini isteyebilirsiniz. Bir şey imzalamadan önce sorun.
    .telegram =
        { $lawyer }

        Avukatınız polis için değil sizin için çalışır, anlattıklarınızı gizli tutar. Dilinizi konuşan bir tercüman ve yardım kuruluşundan birinin yanınızda gelmesini isteyebilirsiniz.

        Bir şey imzalamadan ve göç idaresine tek başınıza gitmeden önce sorun.
        { $legal_line }

medical_care =
    .sms = { $health } Acil mi? { $ambulance } Tecavüzden sonra 3 gün içinde, en iyisi bugün gidin: HIV'e ve gebeliğe karşı ilaç var. Kadın doktor ve tercüman isteyebilirsiniz. Neyin gizli kalacağını sorun.
    .telegram =
        { $health }

        Gebelik, testler, yaralar, uyku ya da korku hakkında sorabilirsiniz. Kadın doktor, tercüman ve doktorla yalnız kalmayı isteyebilirsiniz. Doktorlar sır saklar; neyi başkalarına bildirmek zorunda olduklarını önce sorun.

        Tecavüzden ya da korunmasız ilişkiden sonra 3 gün içinde, en iyisi bugün gidin: HIV'e ve gebeliğe karşı ilaç var.
        Acil durumda:
        { $ambulance }
        { $medical_line }
