### What to do in this minute.  SMS: two segments with the longest number, in every language.

# The writer, or somebody with them, is being hurt, locked in or taken away now.
immediate_danger =
    .sms = Güvenle çıkabiliyorsanız insanların olduğu yere gidin. { $emergency } Önce yerinizi söyleyin. Konuşamıyor musunuz? Telefona vurun, öksürün, istenirse tuşlara basın. { $quiet }
    .telegram =
        Güvenle çıkabiliyorsanız başka insanların olduğu bir yere gidin: dükkan, kafe, hastane, komşu. Çıkamıyorsanız bir çıkışın yakınında durun.

        { $emergency }
        Önce nerede olduğunuzu, sonra ne olduğunu söyleyin. Konuşamıyorsanız arayın, telefona vurun ya da ses çıkarın; istenirse tuşlara basın.
        { $quiet }

        Bize her zaman yazabilirsiniz, tek kelime yeter.

medical_emergency =
    .sms = { $ambulance } Nerede olduğunuzu söyleyin. Nefes alıyor ama uyanmıyor mu? Yan yatırın, yanında kalın. Kimlik, belge şimdi önemli değil.
    .telegram =
        { $ambulance }
        Nerede olduğunuzu ve ne olduğunu söyleyin. Size ne derlerse onu yapın.

        Biri nefes alıyor ama uyanmıyorsa onu yan yatırın ve yanında kalın. Çok kan akıyorsa bir bezle üstüne kuvvetle bastırın.

        Belge ve para şimdi önemli değil. Çoğu ülkede hastane önce yardım etmek zorundadır.

self_harm =
    .sms = İyi ki yazdınız. Size zarar verebilecek şeyleri kaldırın, birinin yanına gidin. Kendinize zarar vermeyi mi düşünüyorsunuz? { $ambulance } { $distress_line } Yazmaya devam edin.
    .telegram =
        İyi ki yazdınız. Taşıdığınız yük çok ağır ve onu tek başınıza taşımak zorunda değilsiniz.

        Yapabiliyorsanız size zarar verebilecek şeyleri uzağa koyun. Birinin yanına gidin ya da kapıyı açın.

        Şimdi kendinize zarar verecek gibiyseniz:
        { $ambulance }
        { $distress_line }

        Bize yazmaya devam edin, tek kelime yeter.

minor_at_risk =
    .sms = İyi ki yazdın. Bu senin suçun değil. Tehlikede misin? { $emergency } { $child_line }
    .telegram =
        İyi ki yazdın. Neye evet demiş olursan ol, bu senin suçun değil.

        Yapabiliyorsan güvendiğin bir büyüğe git: öğretmen, doktor, komşu.

        Şu an tehlikedeysen:
        { $emergency }
        { $child_line }

        Burada hiçbir şeyi açıklamak zorunda değilsin.

# Someone may be reading: nothing here names a subject.
being_watched =
    .sms = Tamam. Kısa yazalım. Bu mesajları silebilirsiniz. Size uyduğu zaman yazın, biz o zaman cevap veririz.
    .telegram =
        Tamam. Bundan sonra kısa yazalım. Bu mesajları silebilirsiniz.

        Size uyduğu zaman yazın. O zaman cevap veririz, daha önce değil.

being_watched_short = Tamam. Size uyduğu zaman yazın.

threats =
    .sms = Sizi ya da ailenizi tehdit etmek suçtur, resimlerinizi göstermekle tehdit etmek de. Şu an tehlike var mı? { $emergency } { $hotline } Sizin için güvenliyse mesajları saklayın.
    .telegram =
        Tehdit suçtur. Sizi, çocuklarınızı ya da memleketteki ailenizi tehdit etmek de, resimlerinizi göstermekle tehdit etmek de suçtur. Siz yanlış bir şey yapmadınız.

        Güvenliyse mesajları ya da fotoğraflarını, oradakilerin bulamayacağı bir yerde saklayın. Susmaları için para vermeyin: çoğu zaman bununla bitmez. Memlekettekiler de uyarılabilir; nasıl olacağını birlikte düşünebiliriz.

        Şimdi olabilecek gibiyse:
        { $emergency }
        { $hotline }

# Short steps that follow a first answer, one at a time.
danger_ask_place = Neredesiniz? Sokak, şehir ya da pencereden gördüğünüz bir şey. Tek kelime yeter.

danger_ask_now = Şu anda tehlikede misiniz? { -word-yes } ya da { -word-no } yazın.

danger_violence =
    .sms = O kişi şu an orada mı? Kapıya yakın durun, mutfaktan ve banyodan uzak durun. { $emergency } Yaralıysanız önce doktor.
    .telegram =
        O kişi şu an orada mı? Çıkışa yakın durun, mutfakta ya da banyoda durmayın.

        { $emergency }
        Yaralıysanız önce doktor. Nasıl olduğunu söylemek zorunda değilsiniz.

danger_confined =
    .sms = Bir komşu sizi pencereden ya da duvardan duyar mı? Atlamayın. { $emergency } Bize sokağı ya da ne gördüğünüzü yazın.
    .telegram =
        Bir komşu sizi pencereden ya da duvardan duyar mı? Lütfen atlamayın.

        { $emergency }
        Bize sokağı, katı ya da pencereden ne gördüğünüzü yazın.

danger_moved =
    .sms = Birileri sizi görsün: benzinlik, sınır kapısı, mola yeri. Kasada ya da sınırda "help" deyin. { $emergency } Bize yol tabelalarını, arabayı, rengini yazın.
    .telegram =
        Başkalarının sizi görmesine çalışın: benzinlikte, sınır kapısında, mola yerinde. Kasadaki birine ya da sınırda "help" (imdat) deyin.

        { $emergency }
        Yazabildiğinizi yazın: yol tabelaları, araba, rengi, plakanın harfleri.

danger_weapon =
    .sms = Sizi hayatta tutan neyse onu yapın. Silahı almaya çalışmayın. Fırsat olunca uzaklaşın. { $emergency }
    .telegram =
        Sizi hayatta tutan neyse onu yapın. Silahı almaya çalışmayın, kapının önünü kesmeyin.

        Fırsat olunca oradan uzaklaşın. { $emergency }

danger_medical =
    .sms = { $ambulance } Size ne derlerse onu yapın. Aradıktan sonra o kişinin nasıl olduğunu bize yazın.
    .telegram =
        { $ambulance }
        Önce arayın, size ne derlerse onu yapın. Sonra o kişinin nasıl olduğunu bize yazın.

danger_self_harm =
    .sms = Bir şey içtiyseniz ya da kendinize bir şey yaptıysanız beklemeyin. { $ambulance } Bize yazmaya devam edin. Yanınızda biri var mı?
    .telegram =
        Bir şey içtiyseniz ya da kendinize bir şey yaptıysanız beklemeyin:
        { $ambulance }
        { $distress_line }

        Bize yazmaya devam edin, isterseniz en çok neyin acı verdiğini anlatın. Yanınızda biri var mı?

danger_minor =
    .sms = Güvendiğin bir büyüğe gidebilir misin: öğretmen, doktor, dükkandaki biri? { $child_help } Daha fazla açıklamak zorunda değilsin.
    .telegram =
        Yakında güvendiğin bir büyük var mı: öğretmen, doktor, komşu, dükkandaki biri? Onun yanına gidebilirsin.

        { $child_help }
        Burada daha fazla açıklamak zorunda değilsin.

danger_over = Şu an tehlike olmamasına sevindik. Değişirse tek kelime yazın. Şimdi neye ihtiyacınız var: kalacak yer, haklar, para, bir insan?
