### Kendi öğüdü olan durumlar: ayrılmak, telefon, uyuşturucu, zorla suç, evlilik, ev işi, gözaltı ve başkaları.

leave_plan = Kimse yokken çıkın, günü kimseye söylemeyin. { $shelter } Belge, telefon, şarj aleti, para ve ilacı yalnızca tehlikesizse alın: belge yeniden çıkar. İnsanların olduğu yere gidin, gara ya da hastaneye. Ekibimizden biri bunu sizinle planlayabilir: { -word-person } yazın.
# Başkası okuyor olabilir: hiçbir konu anılmaz.
phone_safety = Her yazışmadan sonra bu mesajları ve bu numarayı silin, arama listesini de. Ekranda önizlemeyi ve konumu kapatın, başkasının bildiği hesaplardan çıkın. Parola koyarsanız yalnızca sıradan sözler yazarız: { -word-safe_word } yazın.
drugs_debt = Veresiye uyuşturucu, insanları elde tutmanın bir yoludur. Kimse sizi bunun için çalışmaya zorlayamaz. { $hotline } Vücudunuz alıştıysa birden ve doktorsuz kesmeyin: doktor yardım eder, sır saklar.
forced_crime = Sizi dilenmeye, çalmaya ya da uyuşturucu taşımaya zorlayan, size karşı suç işler. { $legal_line } Hemen söyleyin: "Bana zorla yaptırdılar." Avukatsız hiçbir şey imzalamayın. { $punishment }
forced_marriage = Kimse sizi istemediğiniz halde evlendiremez, aileniz de. { $hotline } Yolculuktan önce güvendiğiniz birine tarihi ve pasaport kopyasını verin. Havaalanında bir görevliye söyleyebilirsiniz: "Gitmek istemiyorum."
domestic_work = Ev işi de iştir: ücreti, dinlenmesi olur, belgeleriniz sizde durur. Kimse sizi kilitleyemez, diplomat da olsa. { $labour_line } İzniniz işverene bağlıysa ayrılmadan önce bir avukata sorun.
detained = Doğruysa görevliye ve avukata şimdi söyleyin: "Bana zorla yaptırdılar", "Geri dönmekten korkuyorum." { $legal_line } Avukat, tercüman, doktor isteyin. Okuyamadığınızı imzalamayın. Bize yeri, tarihi ve şu kelimeyi yazın: { -word-person }.
no_credit = Çoğu ülkede acil arama ücretsizdir, kontör olmasa da. { $emergency } Başka numaraları ekibimizden biri sizin yerinize arayabilir: { -word-person } yazın.
hard_to_read = Tek kelime yeter, nasıl yazarsanız yazın. { $hotline } Yardım hattında konuşabilirsiniz. Telegram'da sesinizi gönderebilirsiniz: program duyamaz, ekibimizden biri duyabilir.
after_rape = Suç sizde değil. Yapabiliyorsanız bugün doktora gidin: ilk 3 günde HIV'e ve gebeliğe karşı ilaç var. { $ambulance } Mümkünse önce yıkanmayın, giysileri saklayın. Polis konusunda karar sizin.
pictures_online = Böyle resimleri sizin isteğiniz dışında göstermek birçok ülkede suçtur. Siz yanlış bir şey yapmadınız. Para vermeyin. { $legal_line } Sayfanın adresini, adı ve tarihi saklayın, sonra siteye bildirin. Avukat kaldırılmasını isteyebilir.
eu_citizen = Bir AB ülkesinin pasaportuyla öteki AB ülkelerinde yaşayabilir, iş arayabilirsiniz; Britanya'da değil. İlk üç ay izin gerekmez, sonra kayıt gerekebilir. { $legal_line } O pasaportu kimse elinizden alamaz.
oath = Zorla ettirilen yemin sizi yasaya göre hiçbir şeye bağlamaz. { $hotline } Ona inanabilir, yine de yardım alabilirsiniz: burada kimse gülmez. Birçok insan aynı şeyden korktu. Güvendiğiniz bir imam ya da papaz sizi yeminden kurtarabilir.
who_comes = { $emergency } Ne olduğunu ve nerede olduğunu sorarlar. Ambulans, polis ya da itfaiye gelebilir, üniformayla. Kim olduğunuzu sorabilirler; yardım belgeden önce gelir. Yardım hattı yalnızca sizinle konuşur. Konuşamıyorsanız telefona vurun, istenirse tuşlara basın. { $quiet }
