### Staying, asylum, going home, going elsewhere, children.

residence_permit =
    .sms = Belki kalabilirsiniz. Önce bir avukat ya da yardım kuruluşu durumunuza baksın. { $legal_line } { $reflection } { $permit_short }
    .telegram =
        Belki yasal olarak kalabilirsiniz. Bu, ülkeye ve size bağlı.

        { $reflection }

        { $permit }

        Resmi bir kuruma gitmeden önce bir avukata ya da yardım kuruluşuna sorun. Seçeneklerinize birlikte bakabiliriz, birkaç kısa soruyla.

asylum =
    .sms = Dönmek tehlikeliyse iltica isteyebilirsiniz: size kötülük yapıldıysa ya da intikamdan, yeniden satılmaktan, ailenizin sizi kovmasından korkuyorsanız. Bir an önce bir avukatla konuşun: süre sınırı olabilir. { $asylum_line } { $asylum_law }
    .telegram =
        Ülkenize dönmek sizin için tehlikeliyse belki iltica hakkı alabilirsiniz. Genel nedenler: orada size yapılanlar, intikam ya da yeniden satılma korkusu, ailenizin ya da çevrenizin sizi dışlaması ve kimsenin sizi korumaması.

        { $asylum_law }

        Bunu bir an önce söyleyin: bazı ülkelerde süre sınırı var. Avukat, tercüman ve isterseniz sizi bir kadının dinlemesini isteyin. Bir avukat bunun öbür seçeneklerle nasıl birleştiğini anlatabilir.
        { $asylum_line }

fear_of_return =
    .sms = Korkmakta haklısınız. Kimse tehlikeye geri gönderilmemeli. { $hotline } Dönmek tek seçenek değil: iltica, oturma izni ya da başka bir ülke olabilir. { $permit_short }
    .telegram =
        Korkmakta haklısınız ve yalnız değilsiniz. Kimse, zarar görebileceği ya da yeniden satılabileceği yere geri gönderilmemeli. Utanması gereken siz değilsiniz: bunlar size yapıldı.

        Dönmek tek seçenek değil. İltica, oturma izni ya da başka bir ülke olabilir.
        { $permit }

        Tehlikeyi gösteren şeyleri saklayın: mesajlar, adlar, yerler, ne dedikleri. Bir avukat bunları kullanabilir.
        { $hotline }

return_home =
    .sms = Dönüp dönmemeye ve zamanına siz karar verirsiniz. Bilet, belgeler ve sonrası için ücretsiz yardım olabilir. { $return_line } Orada birinden korkuyorsanız önce bizimle konuşun. { $return_help }
    .telegram =
        Gidip gitmemeye ve zamanına siz karar verirsiniz. Bilet, yol belgeleri ve döndükten sonra kalacak yer, okul ya da iş için ücretsiz yardım olabilir.

        { $return_help }
        { $return_line }

        Orada korktuğunuz biri, bir borç ya da sizi yeniden satabilecek biri varsa, gitmeden önce birlikte bakalım. Neden döndüğünüzü orada kimseye söylemeniz gerekmez.

third_country =
    .sms = Başka bir ülke mümkün ama nadir. Bir avukat bakabilir. { $legal_line } Yollar: oradaki yakın aile, iltica, Birleşmiş Milletler programı. { $third_country } Yolculuk satan kişilere dikkat edin.
    .telegram =
        Belki başka bir ülkede yaşamak istiyorsunuz. Bu mümkün ama nadir.

        { $third_country }

        Seçenekler: başka bir ülkedeki yakın aile, bir AB ülkesinin pasaportu, iltica ya da Birleşmiş Milletler yoluyla yerleştirme. Dava yüzünden tehlike varsa, birkaç ülke korunan tanıkları kabul eder.

        Size yolculuk ya da belge satan biri tehlikeli olabilir. Önce bir avukata sorun.
        { $legal_line }

family_reunion =
    .sms = Çocuklarınız belki yanınızda olabilir, memlekette de onlara yardım ulaşabilir. { $hotline } { $family } Yalnızca şunu yazın: sizin yanınızda mı, memlekette mi, o kişinin yanında mı?
    .telegram =
        Çocuklarınız önemli. Sizin yardım almanız onlara da yardım olabilir.

        { $family }

        Memlekette tehlikede olabilirlerse orada da yardım bulunabilir. Biri onları sizden uzak tutuyorsa, bu bir avukatın ve çocuk koruma kurumunun işidir; birçok güvenli ev de çocuklu kişileri alır.

        Yalnızca güvenli olanı yazın: sizin yanınızda mı, memlekette mi, o kişinin yanında mı?
        { $hotline }

children_ask_where = Çocuklar nerede: sizin yanınızda mı, memlekette mi, o kişinin yanında mı? Tek kelime yeter.

children_with_you =
    .sms = Onları getirebilirsiniz. Birçok güvenli ev çocuklu kişileri alır. Çoğu ülkede çocuklar doktora ve okula gidebilir. { $shelter }
    .telegram =
        Onları getirebilirsiniz. Birçok güvenli ev çocuklu kişileri alır. Çoğu ülkede çocuklar, belgeli ya da belgesiz, okula ve doktora gidebilir.
        { $shelter }

children_elsewhere =
    .sms = Ekibimizden biri onlara nasıl ulaşılacağını ya da nasıl korunacaklarını sizinle adım adım, sessizce düşünebilir. { -word-person } yazın. Buradalarsa ve şu an tehlikedelerse: { $emergency }
    .telegram =
        Ekibimizden biri, onlara nasıl ulaşılacağını ya da nasıl korunacaklarını sizinle adım adım, sessizce düşünebilir.

        Buradalarsa ve şu an tehlikedelerse:
        { $emergency }
        { $child_line }

home_ask_fear = Memlekette korktuğunuz biri var mı? { -word-yes }, { -word-no } ya da { -word-unsure } yazın.

home_handoff_ask = Ekibimizden biri dönüş yolunu sizinle planlasın mı? { -word-yes } ya da { -word-no } yazın.

# The navigator: a few questions, then the ways in the order that fits.
options_intro = Seçeneklerinize birlikte bakabiliriz. Birkaç kısa soru; istediğinizi geçebilirsiniz.

options_ask_cooperation =
    .sms = Bunu polisle ya da mahkemede konuşur muydunuz? { -word-yes }, { -word-no } ya da { -word-unsure } yazın. Her cevap olur.
    .telegram = Olanları polisle ya da mahkemede konuşur muydunuz? Her cevap olur, fikrinizi de değiştirebilirsiniz.

options_ask_fear =
    .sms = Ülkenize dönmekten korkuyor musunuz? { -word-yes }, { -word-no } ya da { -word-unsure } yazın.
    .telegram = Kendi ülkenize dönmekten korkuyor musunuz?

options_ask_age =
    .sms = 18 yaşından küçük müsünüz? { -word-yes } ya da { -word-no } yazın.
    .telegram = 18 yaşından küçük müsünüz? O zaman daha çok koruma var.

options_ask_papers =
    .sms = Sizde bir Avrupa Birliği ülkesinin pasaportu var mı? { -word-yes }, { -word-no } ya da { -word-unsure } yazın.
    .telegram = Sizde bir Avrupa Birliği ülkesinin pasaportu var mı?

options =
    .sms = Seçenekleriniz şunlar olabilir. Bir avukat baksın: { -word-person } yazın. { $options } Belki birden fazlasını kullanabilirsiniz.
    .telegram =
        Seçenekleriniz şunlar olabilir:

        { $options }

        Belki birden fazlasını kullanabilirsiniz. Bunlar söz değil: önce bir avukat ya da yardım kuruluşu durumunuza bakar.
        { $legal_line }
