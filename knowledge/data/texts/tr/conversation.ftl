### The conversation itself.  First replies name no subject: somebody else may read them.

first_contact =
    .sms = Merhaba. Buraya gece gündüz, kendi kelimelerinizle yazabilirsiniz. İlk cevaplar otomatiktir. Bir insanla yazışmak için { -word-person }, hepsini silmek için { -word-erase } yazın.
    .telegram =
        Merhaba. Buraya gece gündüz, kendi kelimelerinizle yazabilirsiniz. İlk cevaplar otomatiktir; sonra bir insan devam edebilir.

        Size uyduğu zaman yazın. Her şey her an silinebilir.

# Sent as it is, in two languages, when the language is not clear.
first_contact_which_language = Merhaba. Hangi dili istersiniz? O dilde yazmanız yeter.

greet = Merhaba. Neye ihtiyacınız varsa kendi kelimelerinizle yazın. Bir insanla yazışmak için { -word-person } yazın.

thanks = Rica ederiz. Ne zaman isterseniz buradayız.

goodbye = Kendinize iyi bakın. İstediğiniz zaman yine yazın.

affirm = Tamam. Biraz daha anlatın, o zaman cevap verebiliriz.

deny = Tamam. O zaman neye ihtiyacınız olduğunu başka kelimelerle yazın.

out_of_scope = Bu konuda burada yardım edemiyoruz. Başka bir şeye ihtiyacınız varsa yazmanız yeter. Bir insanla yazışmak için { -word-person } yazın.

patience = Yardıma ihtiyacı olanlar için buradayız. Bir şey sormak isterseniz yazın.

what_now = Adım adım gidelim. Şu an tehlikede misiniz? { $emergency } Değilseniz en zoru hangisi: kalacak yer, para, belgeler, birinden korkmak? Tek kelime yeter.

cost = Yardımımız ücretsizdir. Bunun için kimse sizden para ya da başka bir şey isteyemez. Yalnızca telefon şirketi SMS için para alabilir.

explain = Kusura bakmayın, yeterince açık yazamadık. Hangi kısmı anlaşılmadı? Ya da { -word-person } yazın, bir insan açıklasın.

already_tried = İyi ki denediniz. Her şey tek aramayla bitmemeli. Ekibimizden biri sizinle birlikte başka bir yol arayabilir: { -word-person } yazın.

where_is_it = Buraya adres yazmıyoruz: güvenli yerler insanları korumak için adreslerini gizli tutar. Arayıp nasıl gidileceğini sorun ya da { -word-person } yazın.

my_language = Tercüman isteyin: önce dilinizin adını söyleyin. Ekibimizden biri de tercüman için yardım edebilir: { -word-person } yazın.

wait = Tamam. Acele etmeyin. Yazabildiğiniz zaman yine yazın.

i_am_a_man = Erkekler için de yardım var. Bazı hatlar yalnızca kadınlar içindir. Neye ihtiyacınız varsa yazın, erkeklere de açık olanlara bakalım.

inform = Anlattığınız için teşekkürler. En çok neye ihtiyacınız var: güvenli bir yer, haklarınız, para, belge ya da bir insanla yazışmak?

rephrase =
    .sms = Kusura bakmayın, anlayamadık. Ne istersiniz: 1 güvenli bir yer, 2 haklarınız, 3 bir insanla yazışmak? 1, 2 ya da 3 yazın ya da başka kelimelerle anlatın.
    .telegram = Kusura bakmayın, anlayamadık. Başka kelimelerle yazın ya da seçin:

who_are_you =
    .sms = Burası bir bilgi hattı. Ücretsizdir, ama telefon şirketi SMS için para alabilir. İlk cevaplar otomatik, çalışanlarımız hepsini okuyabilir. Polis değiliz. Birinin hayatı ya da bir çocuk tehlikede değilse, siz evet demeden kimseye söylemeyiz. Silmek için { -word-erase } yazın.
    .telegram =
        Burası ücretsiz bir bilgi hattı. İlk cevaplar otomatiktir, insanların yazdığı metinlerdir. Bir çalışanımız bu yazışmayı okuyabilir ve size yazabilir.

        Polis değiliz. Birinin hayatı ya da bir çocuk tehlikede değilse, siz evet demeden kimseye söylemeyiz. Yazılar kilitli saklanır ve bir süre sonra, ya da siz söyleyince hemen silinir. Telefon şirketiniz SMS'leri görebilir. Telegram sohbetinde yazılanları göremez, ama Telegram'ın kendisi görebilir.

privacy =
    .sms = Bu telefon kimdeyse hepsini okuyabilir: mesajları silin. Telefon şirketi bize yazdığınızı ve ne yazdığınızı görebilir. Telefonunuzun izlendiğini düşünüyorsanız başka bir telefondan yazın. { -word-erase } bizdekini siler.
    .telegram =
        Bazı şeylerden sizi koruyamayız:

        - Telefonunuz kimdeyse bu sohbeti okuyabilir. Başka bir cihazdan Telegram'ınıza giren de okuyabilir.
        - Telegram burada yazılanları görebilir.
        - Telefondaki bir program bunları başkasına gösterebilir. Böyle düşünüyorsanız başka bir telefondan yazın.
        - İki günden eski mesajları bu sohbetten silemeyiz. Siz silebilirsiniz: bütün sohbeti silin.

        Bizdekiler kilitli saklanır. { -word-erase } hepsini siler.

talk_to_human = Tabii. Ekibimizden birini çağırıyoruz. Zaman alabilir. Size buradan yazmak güvenli mi?

person_offer =
    .sms = Ekibimizden biri size yazsın mı? İsterseniz { -word-person } yazın.
    .telegram = Ekibimizden biri size yazsın mı? Karar sizin.

person_coming =
    .sms = Ekibimizden birini çağırıyoruz. Ne kadar süreceğini söyleyemeyiz. O zamana kadar yazmaya devam edebilirsiniz. { $wait_note }
    .telegram =
        Ekibimizden birini çağırıyoruz. Ne kadar süreceğini söyleyemeyiz. O zamana kadar yazmaya devam edebilirsiniz, hepsi okunacak.
        { $wait_note }

person_coming_danger = Ekibimizden birini hemen çağırıyoruz. Güvenliyse telefon yanınızda olsun.

person_here = Bundan sonra size bir insan yazıyor. Artık otomatik değil.

person_gone = Otomatik cevaplar geri geldi. Yine bir insanla yazışmak için { -word-person } yazın.

nobody_yet =
    .sms = Henüz boş olan kimse yok, denemeye devam ediyoruz. Acilse: { $emergency } { $hotline }
    .telegram =
        Henüz boş olan kimse yok. Denemeye devam ediyoruz, sizi unutmadık.

        Acilse:
        { $emergency }
        { $hotline }

model_down = Otomatik cevaplar şu an çalışmıyor. Ekibimizden birini çağırıyoruz. Yazmaya devam edebilirsiniz.

line_down = Şu an cevap veremiyoruz. Mesajınız kayıtlı, yazabildiğimiz anda size yazacağız. Acilse: { $emergency }

unreadable = Burada yalnızca yazı okuyabiliyoruz. Lütfen birkaç kelimeyle yazın. Bir insanla yazışmak için { -word-person } yazın.

too_long = Mesajınız tek seferde okunamayacak kadar uzundu. Lütfen en önemli kısmını birkaç satırda yazın.

closed = Bu sohbeti şimdilik kapatıyoruz. İstediğiniz zaman yine yazın.

erase_confirm =
    .sms = Bütün bu yazışma silinsin mi? Geri alınamaz. Silmek için { -word-yes } yazın.
    .telegram = Bütün bu yazışma silinsin mi? Geri alınamaz.

erase_kept = Tamam. Hiçbir şey silinmedi.

delete_my_data = { erase_confirm.sms }

erased =
    .sms = Burada sizinle ilgili her şey silindi. İstediğiniz zaman, ilk kez yazıyormuş gibi yine yazabilirsiniz.
    .telegram = Burada sizinle ilgili her şey silindi. İki günden eski mesajlar bu sohbette kalabilir: sohbeti telefonunuzdan silin. İstediğiniz zaman, ilk kez yazıyormuş gibi yine yazabilirsiniz.

erased_sms = Buradaki her şey silindi. Telefonunuzda: bu sohbeti, bu numarayı da arama listesinden ve rehberden silin. İstediğiniz zaman yine yazın.

stopped = Tamam. Buradan artık mesaj gelmeyecek. Devam etmek isteyince { -word-start } yazın.

started = Tamam. Yine cevap vereceğiz. Neye ihtiyacınız varsa yazın.

help =
    .sms = Kendi kelimelerinizle yazın. { -word-person }: bir insan. { -word-menu }: konular. { -word-erase }: hepsini sil. { -word-stop }: mesaj gelmesin. Tehlikede misiniz? { $emergency }
    .telegram =
        Kendi kelimelerinizle, kendi dilinizde yazın.
        { -word-person }: bir insan. { -word-menu }: konular. { -word-erase }: hepsini sil. { -word-stop }: mesaj gelmesin.

        Tehlikede misiniz? { $emergency }

menu =
    .sms = Bir sayı yazın: 1 kalacak yer, 2 belgeler ve ülkede kalmak, 3 polis ve mahkeme, 4 doktor, 5 iş teklifi, 6 başka biri hakkında, 7 bir insanla yazışmak.
    .telegram = Konu nedir? Birini seçin ya da kendi kelimelerinizle yazın.

language_changed = Tamam, bundan sonra Türkçe.

change_language = Hangi dil? O dilde yazmanız yeter.

language_unsure = Hangi dilde yazdığınızdan emin değiliz. Lütfen birini seçin ya da o dilde yazın.

ask_country =
    .sms = Hangi ülkedesiniz? Yalnızca ülke yeter.
    .telegram = Hangi ülkedesiniz? Yalnızca ülke yeter. Böylece doğru numaraları verebiliriz.

ask_origin = Hangi ülkedensiniz? İsterseniz geçebilirsiniz.

confirm_country =
    .sms = Ülke: { $country }. Doğru mu? { -word-yes } ya da doğru ülkeyi yazın.
    .telegram = Ülke: { $country }. Doğru mu?

country_noted = Tamam. Ülke: { $country }.

country_unknown = O ülke için henüz kontrol edilmiş numaramız yok. Ekibimizden biri bakabilir: { -word-person } yazın.

safe_to_write_ask =
    .sms = Size daha sonra buradan yazmak güvenli mi? { -word-yes } ya da { -word-no } yazın. Cevap yoksa hayır sayarız.
    .telegram = Size daha sonra buradan yazmak güvenli mi? Hayır derseniz ya da bir şey demezseniz, yalnızca siz yazarken yazarız.

safe_to_write_until = Ne zamana kadar güvenli? Örneğin: bugün, yarın öğlen, her zaman.

safe_to_write_noted = Tamam, not ettik. Değişirse { -word-stop } yazın.

safe_to_write_no = Tamam. Yalnızca siz yazarken yazarız.

still_safe_ask = Şimdi yazabiliyor musunuz? { -word-yes } ya da { -word-no } yazın.
still_safe_again = Şimdi yazabiliyorsanız { -word-yes } yazın. O zaman cevap veririz.

# What is left when the safe word was said: a line that means nothing.
harmless = Tamam, teşekkürler.

safe_word_ask = Yanlışlıkla hiç yazmayacağınız bir kelime seçin. Onu gönderince, yine gönderene kadar size yalnızca sıradan sözler yazarız. Eski mesajlar kalır: silin.

safe_word_set = Tamam. Kelime ayarlandı. Onu ekranınızdan silin.

safe_word_unlocked = Tamam. Devam ediyoruz. Şimdi güvenli mi?

staff_only_notice = Bundan sonra burada yalnızca insanlar cevap veriyor. Daha uzun sürebilir.

follow_up = Merhaba. Yazabileceğimizi söylemiştiniz. Nasılsınız? Cevap vermek zorunda değilsiniz.

still_waiting = Hâlâ sıradasınız, sizi unutmadık. Yazmaya devam edebilirsiniz.

nothing_more = Hepsi bu kadar.

nothing_to_repeat = Henüz tekrar edecek bir şey yok. Neye ihtiyacınız varsa yazın.

ask_medical_now = Şu an yaralı ya da çok hasta biri var mı? { -word-yes } ya da { -word-no } yazın.

ask_legal_topic = Avukat ne için: burada kalmak mı, mahkeme mi, para mı, başka bir şey mi?

legal_handoff_ask = Ekibimizden biri sizin için avukat bulmaya çalışsın mı? Yalnızca izin verdiğinizi söyleriz. { -word-yes } ya da { -word-no } yazın.

handoff_yes = Tamam. Ekibimizden birini çağırıyoruz. Sizin hakkınızda ne söyleyebiliriz? Adınızı vermeyebilirsiniz.

handoff_no = Tamam. O zaman bir şey yapmıyoruz. İstediğiniz zaman yine sorun.

skip = Tamam, bunu geçiyoruz.
