### On behalf of somebody else.

missing_person =
    .sms = Bunu ciddiye alıyoruz. Kaybı kendi ülkenizde bildirmek için beklemeniz gerekmez. Oraya yalnız gitmeyin, kimseyi tehdit etmeyin. { $missing_line } { $hotline_there }
    .telegram =
        Bunu ciddiye alıyoruz. Onu aramanız doğru.

        Kaybı kendi ülkenizde polise bildirin; önce birkaç gün beklemeniz gerekmez. Dışişleri bakanlığınız oradaki elçiliğe sorabilir. Not edin: son arama, numara, adres, adlar, hesap adları, bilet, fotoğraf.

        Size yazarsa çok soru sormayın: "evet ya da hayır, güvende misin?" Başkası okuyor olabilir. Oraya yalnız gitmeyin, onları tehdit etmeyin, para vermeyin.
        { $missing_line }
        { $hotline_there }

missing_ask_where = En son hangi ülkede, hangi şehirdeydi? Bildiğinizi yazın.

missing_ask_since = Ne zamandan beri haber alamıyorsunuz, kaç yaşında?

missing_ask_danger = Şu an tehlikede olduğunu söyledi ya da belli etti mi? { -word-yes }, { -word-no } ya da { -word-unsure } yazın.

missing_done = Teşekkürler. Ekibimizden birini çağırıyoruz. Şu an yardıma ihtiyacı varsa: { $emergency } Başka bir ülkedeyseniz kendi polisinizi arayın.

report_someone =
    .sms = Görmezden gelmediğiniz için teşekkürler. Kimseyi kendiniz kurtarmaya çalışmayın, onların üstüne gitmeyin: ona zarar gelebilir. Şu an tehlike var mı? { $emergency } { $hotline } Bize yerini yazın.
    .telegram =
        Görmezden gelmediğiniz için teşekkürler.

        Lütfen kimseyi tek başınıza kurtarmaya çalışmayın ve bu insanların üstüne gitmeyin: bedelini o ödeyebilir. Birinin fark edebileceği fotoğraf çekmeyin. Onunla yalnız konuşabilirseniz ne istediğini sorun ve ezberlemesi için bu numarayı verin.

        Şu an tehlike varsa:
        { $emergency }
        Adınızı vermeden, ilk adım polis olmadan bir yardım hattına da söyleyebilirsiniz:
        { $hotline }

        Ekibimizden biri bununla ilgilenebilir. Sizden yalnızca birkaç şey öğrenmemiz gerekiyor.

report_ask_where = Nerede? Ülke, şehir, sokak ya da yer.

report_ask_what = Ne gördünüz ya da duydunuz, ne zaman? Birkaç kelime. Ad gerekmez.

report_ask_danger = Şu an tehlikede olan biri var mı? { -word-yes }, { -word-no } ya da { -word-unsure } yazın.

report_ask_officials = İşin içinde polis, asker ya da yardım çalışanları var mı? { -word-yes }, { -word-no } ya da { -word-unsure } yazın.

report_done = Teşekkürler. Ekibimizden birini çağırıyoruz. Lütfen oraya yalnız dönmeyin.

report_officials = Teşekkürler. Bunu, önce yalnızca buradaki çalışanlar görsün diye işaretledik. Birinin hayatı ya da bir çocuk tehlikede değilse, size sormadan polise iletmeyiz.

# Clients, officers, doctors and aid workers who ask what to do.
for_helpers =
    .sms = Önce insanı görün, belgelere sonra bakın. Yalnız konuşun; tercüman onların tanıdığı olmasın. Neye ihtiyacı olduğunu sorun, söz vermeyin. { $hotline }
    .telegram =
        Önce insanı görün, belgelere sonra bakın.

        Onunla yalnız, onlarla gelmemiş bir tercümanla konuşun. Şimdi neye ihtiyacı olduğunu sorun: uyku, yemek, doktor. Tutamayacağınız sözü vermeyin. Yardım kuruluşu ya da polis çağrılsın mı, buna o karar verir; birinin hayatı ya da bir çocuk tehlikedeyse başka.
        { $hotline }
