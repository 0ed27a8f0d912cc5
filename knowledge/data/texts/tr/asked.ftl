### Konuşma içinde tek bir soruya cevaplar, bot/asked.yml içindeki adlarla.

## Gelen yardım

call_for_us = Otomatik cevaplar kimseyi arayamaz. Ekibimizden biri sizin için arayabilir: { -word-person } yazın. En hızlısı sizin aramanız: yerinizi söyleyin. { $emergency }
text_instead = Aramanız gerekmez. Söylemek istediğinizi buraya yazın: ekibimizden biri okuyup sizin yerinize bir yardım hattını arayabilir, { -word-person } yazın. { $hotline } Mesaj alan hatlarda bu, numaranın yanında yazar.
happens_person = Ekibimizden biri yazdıklarınızı okur ve size burada cevap verir. Birinin hayatı ya da bir çocuk tehlikede değilse size sormadan bir şey yapmaz. Her şeye hayır diyebilirsiniz.
line_hours = { $hotline } Yanında saat yazmıyorsa kesin bilmiyoruz. Açan yok mu? { -word-person } yazın: ekibimizden biri başka numara arar.
embassy = Elçiliğiniz ya da konsolosluğunuz yolculuk belgesi verebilir. Kontrol edilmiş numaramız yok, ekibimizden biri bulabilir: { -word-person } yazın. Kendi devletinizden korkuyorsanız önce avukata sorun.
pick_up = Biz gelemeyiz. Polis ya da ambulans bulunduğunuz yere gelebilir. { $emergency } Bazı yardım kuruluşları insanları alır ya da yol parasını öder, sorun. { $hotline }
out_now = Çıkmış olmanız iyi. İnsan ve ışık olan yere gidin: gar, hastane, dükkan. Eşyalarınız için geri dönmeyin. { $emergency } { $hotline }
others_too = Ötekiler de yardım alabilir. Herkes kendisi için karar verir. Yalnızca kaç kişi olduğunuzu ve çocuk var mı, yazın; ad yazmayın. { $hotline }

## Kim biliyor

safe_word_help = Parola, sizin seçtiğiniz bir kelimedir. Onu gönderince, yine gönderene kadar size yalnızca sıradan sözler yazarız. Eski mesajlar kalır: silin. Seçmek için { -word-safe_word } yazın.

## Belgeler, para, yasa

passport_back = Pasaport için tek başınıza tartışmayın. Polis ya da bir yardım kuruluşu geri isteyebilir, konsolosluğunuz yeni belge verebilir; kendi devletinizden korkuyorsanız önce bir avukata sorun. { $hotline }
visa_boss = Bazı ülkelerde izin, iş ya da evlilik bitince biter, bazılarında bitmez. Bu sizi suçlu yapmaz, başka bir izin de olabilir. Onlara inanmadan önce bir avukata sorun. { $legal_line }
debt_family = Kimse böyle bir borcu ailenize ödetemez. Onları tehdit etmek suçtur, kendi ülkenizde de. Hiçbir şey imzalamasınlar, ödemesinler. { $hotline }
money_proof = Günleri, saatleri, yerleri ve sizinle çalışanları yazın. Mesajlar, ses kayıtları, fotoğraflar, biletler, ödemeler de kanıttır, sözleşme olmasa da. { $labour_line }
police_say = Önce "Tercüman istiyorum" deyin; doğruysa şunu da: "Bana zorla yaptırdılar." Avukat ve ara isteyebilirsiniz. Okuyamadığınızı imzalamayın. { $legal_line }

## Bir yer

shelter_where = Adres gizli kalır, kimse sizi bulmasın diye. Ev başka bir şehirde olabilir; nerede olmak istemediğinizi söyleyebilirsiniz. { $shelter }

## Bir iş teklifi

offer_photo = Göndermeseniz daha iyi. Kontrol edebileceğiniz bir sözleşme olmadan kimseye pasaport ya da kimlik fotoğrafı gerekmez. Onunla adınıza borç alabilir ya da size baskı yapabilirler. { $check_office }
offer_refuse = Her zaman hayır diyebilirsiniz, neden göstermeniz gerekmez. Artık bir şey göndermeyin, onlarla yalnız buluşmayın, mesajları saklayın. Tehdit ederlerse bu suçtur. { $hotline }
offer_minor = Lütfen böyle bir teklife 18 yaşından küçük kimseyi götürmeyin. Çocukları anne babasız alan firma tehlike işaretidir. Önce burada sorun. { $check_office }

## Başka biri

referral = Çocuksa: çoğu ülkede çocuk korumanın bugün bilmesi gerekir, onay olmasa da. Yetişkin kendi karar verir: anlatın, önce sorun. Kimin sorumlu olduğunu burada söyleyebilirler: { $hotline } Ayrıntı için { -word-person } yazın.
goes_back = Yasaklamayın, suçlamayın. Onu neyin geri çektiğini sorun: korku, borç, aile, sevgi? Tehlike için bir işaret kararlaştırın, yine gelebileceğini söyleyin. Çocuk geri dönmemeli: çocuk korumaya bildirin. { $hotline }
talk_with = Güvenli bir yerde, yalnız konuşun; tercüman o kişilerin tanıdığı olmasın. Önce neye ihtiyacı olduğunu sorun: uyku, yemek, doktor. Tutamayacağınız sözü vermeyin. { $hotline }

## Nasıl oldukları

fault = Suç sizde değil; başta evet dediyseniz de, onu seviyorsanız da. Suç, sizi zorlayandadır. İstediğiniz zaman bırakma hakkınız var. { $hotline }
battery = Tamam. Yazdıklarınız kaybolmaz. Tehlikedeyseniz önce yerinizi gönderin. Yazabildiğinizde yine yazın.
decided = Bu sizin kararınız, sorun değil. İstediğiniz zaman yine yazabilirsiniz, fikriniz değişirse de.

## Bu hat üzerine

are_you_there = Evet, buradayız, mesajınız geldi. İlk cevaplar otomatiktir. Şu an en çok neye ihtiyacınız var, yazın; ya da { -word-person } yazın.
called_nobody = Otomatik cevaplar kimseyi aramadı, kimseye söylemedi. Ekibimizden biri ancak siz evet derseniz arar ya da bir can veya çocuk tehlikedeyse.
for_you_too = Evet, bu hat sizin için de: kandırılan, tehdit edilen, zorla tutulan ya da çalıştırılan kadınlar, erkekler ve gençler için, kendi ülkesinde ya da dışında.
why_we_ask = Yardım size uysun ve bunları başkası okumasın diye soruyoruz. Hiçbir soruya cevap vermek zorunda değilsiniz.
hours_noted = Size ne zaman güvenle yazılabileceğini not ettik. Ekibimizden biri görür. Değişirse yazın.

## Yakınınızdaki yardım

tell_someone = Güvendiğiniz, o kişileri tanımayan birine anlatabilirsiniz. Yalnızken konuşun, neyi başkasına söyleyebileceğini belirtin. Sizin için arayabilir de.
make_noise = O kişiler duymayacaksa: vurun, el sallayın ya da komşuya seslenin. "Kilitli kaldım, polisi arayın" deyin. Atlamayın, tırmanmayın. { $emergency }
go_along = Evet, gidebiliyorsanız ambulansla ya da polisle gidin. Zorla tutulduğunuzu söyleyin, tercüman isteyin, eşya için dönmeyin.
rescued = Onların yanında olmanız iyi. Size zorla yaptırıldığını baştan söyleyin. Tercüman ve bu gece için güvenli bir yer isteyin.
accompany = Çoğu zaman biri yanınızda gelebilir: bir arkadaş, avukat, yardım kuruluşundan biri. Gitmeden sorun, tercüman da isteyin.
community = Kesin bildiğimiz böyle bir grup yok. Ekibimizden biri yakınınızda sizin ülkenizden ya da dilinizden insanlar arayabilir: { -word-person } yazın.
psychologist = Yardım kuruluşlarında çoğu zaman dertleşebileceğiniz biri vardır, çoğu zaman da ücretsizdir. Kendi diliniz için de sorun.
food_tonight = Bu gece yemek ya da sıcak bir yer için garda, camide, kilisede ya da bir sığınakta sorun, paranız olmadığını söyleyin.
police_abroad = Acil numaralar genelde yalnızca o ülkenin içinde çalışır. Bulunduğunuz yerdeki polisi arayın, yeri söyleyin, hemen oraya iletmelerini isteyin.

## Çocuklar

children_taken = Birçok insan çocuğunu kaybetmekle korkutulur. Buna o kişiler değil, mahkeme ya da resmi bir kurum karar verir. Gitmeden bir avukata sorun, ad vermeden de olur.
child_used = Endişeniz yerinde, suç da sizde değil. Polise ve çocuk korumaya söyleyin: "Biri çocuğumu kullanıyor." Her seferinde bunu deyin. { $child_line } { $emergency }

## Maaş ve belgeler

keep_papers = Lütfen pasaportunuzu kendiniz saklayın. Saklasın diye kimseye vermeyin, sevdiğiniz kişiye bile.
change_employer = Bazı ülkelerde aynı izinle işvereni değiştirebilirsiniz, çoğu zaman yalnızca belli bir süre içinde. İşi bırakmadan bir avukata sorun.
labour_office = Birçok ülkede iş müfettişliği ya da sendika maaş, saatler ve kalınan yer için yardım edebilir. Önce adınızın gizli kalıp kalmayacağını sorun. { $labour_line }
deductions = Yatak, yemek ya da ceza diye maaştan neyin kesilebileceği ülkeye ve sözleşmeye bağlıdır. Bir şey imzalamayın, bordroları ve notları saklayın, burada sorun. { $labour_line }
pay_from_home = Birçok ülkede maaşınızı ayrıldıktan sonra da, memleketten de isteyebilirsiniz. Kanıtları saklayın, geç kalmadan sorun: süre sınırı olabilir.
fee_back = Bu parayı belki geri alabilirsiniz. Makbuzlar, mesajlar, telefonla ödemeler kanıttır. Bir avukata ya da iş müfettişliğine sorun.

## Teklifler üzerine

photo_sent = Artık bir şey göndermeyin, mesajları saklayın. Belgelerinizin kopyasının başkasında olduğunu bankanıza ve polise söyleyin. Adınıza borç alınıyor mu, bakın.
offer_body = Göndermeseniz daha iyi. İş için vücut ya da iç çamaşırlı fotoğraf istemek tehlike işaretidir: bunlarla size baskı yapabilirler.
visa_where = Çalışma vizesini o ülkenin makamları verir, çoğunlukla konsolosluğu; aracı hiç veremez. Önce kontrol edebileceğiniz bir sözleşme gerekir.
report_page = Evet, bu başkalarını koruyabilir. Sayfayı siteye şikayet edin; bağlantıyı, adı, mesajları saklayın. Sonra polise ya da bir yardım hattına bildirin.
family_presses = Hayır diyebilirsiniz, ailenize de. Onlara şunu söyleyin: pasaportumu ya da maaşımı alan beni borçlu bırakır, eve bir şey girmez.
recruiter = Bunu bilemeyiz. Kimi para için yapar, kimi kendisi de kandırılmıştır. O kişiye planlarınızdan söz etmeyin.
blackmail = Cevap vermek zorunda değilsiniz. Başka fotoğraf ya da para göndermeyin, buluşmayın. Yazdıklarını saklayın, sonra engelleyin.

## Başka biri üzerine

report_where = Yaşadığınız yerdeki polise bildirin, bugün, yetişkin olsa da. Onlar yurt dışındaki polise sorabilir. Fotoğraf, son mesajlar, numara ve adresle gidin.
police_go = Polis bir yere gidip bakabilir. Kendi polisinize yerin adını, şehri ve son mesajı verin, oradaki polise bildirmelerini isteyin. Gidip gitmemeye onlar karar verir.
contact_place = O yeri ya da o kişileri aramasanız, yazmasanız daha iyi: haber almış olurlar, aradığınız kişi için zorlaşır. Önce polise ya da bir yardım hattına sorun.
give_details = Evet, buraya yazabilirsiniz, çalışanlarımız okur. Kendi polisinize de verin: ad, numara, araba, yer, gün. O kişilerle kendiniz bağlantı kurmayın.
report_risk = Polise o kişi için korktuğunuzu söyleyin, sessizce davranmalarını isteyin. Bir yardım hattı bunu önce sizinle düşünebilir.
afraid_to_speak = Birçok insan başta konuşmaya cesaret edemez. Birinin onunla yalnız, tercümanla konuşmasını isteyin. Daha sonra da konuşabilir.
