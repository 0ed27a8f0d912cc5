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

## Kendi durumu üzerine dahası

without_police = Kararı siz verirsiniz. Bir yardım hattına ad vermeden sorun: polise söylüyorlar mı? Can tehlikesinde en hızlısı acil numaradır.
punished = Ne yapacaklarına söz veremeyiz. Zorlandıysanız, kandırıldıysanız baştan söyleyin. Önce avukat ve tercüman isteyin, okuyamadığınızı imzalamayın.
made_to = Önce zorla yaptırıldığını söyleyin, 18 yaş altıysa yaşı da. Başka sorulardan önce avukat isteyin. Birçok yasa zorlananları korur.
sleep_tonight = Bu gece için yatak isteyin: yardım hattı, sığınak, polis ya da hastane yer söyleyebilir. Yanınızda çocuk varsa söyleyin.
where_am_i = Telefonunuzu biz bulamayız. Bir mektuba, zile, tabelaya, durağa ya da haritaya bakın; gördüğünüzü buraya yazın. Polise de aynısını söyleyin.
on_the_way = İyi yaptınız. Size dediklerini yapın, telefonun yanında, o kişilerden uzakta kalın. Kimse gelmez ya da kötüleşirse yine arayın.
gone = Çıkış şimdi güvenliyse insanların olduğu yere gidin, sonra arayın. Değilse bir çıkışa yakın durun, sessiz olun, gördüğünüzü yazın.
comes_back = Tek başınıza beklemeyin, olabilirse önceden insan içine gidin. Açmayın, tartışmayın; mutfakta değil, çıkışa yakın durun. Gelince arayın.
out_locked = Lütfen atlamayın, tırmanmayın, anahtar için boğuşmayın. Arayın ya da komşu arasın: "Kilitli kaldım." Polis kapı açabilir. { $emergency }
say_it = Söyleyin ya da gösterin: "Help. Police. Interpreter" ve dilinizin adı. Ekibimizden biri göstermeniz için cümle yazabilir: { -word-person } yazın.
other_phone = O kişiler yakında yokken eczanede, doktorda, kütüphanede ya da dükkanda telefon isteyebilirsiniz. Bu telefondaki mesajlarımızı silin.
tracked = Uygulama kalsa daha iyi: silerseniz fark edebilir. Başka telefondan yardım isteyin, giderken bunu bırakın. Faturada arama ve mesaj görünebilir.
deleting = İyi. Çöp kutusunu ve arama listesini de boşaltın. Bizdeki kayıt, silmemizi istemezseniz kalır. İstediğiniz zaman yine yazabilirsiniz.
only_write = Anlaşıldı: sizi aramayız, yalnızca buraya yazarız. Ekibimizden biri de bunu görür. Telefonu sessize alın, önizlemeyi kapatın.
which_person = Ekibimizden biri okur ve size buraya yazar. Kapınıza kimse gelmez. Hayır diyebilir, yalnızca asistana sorabilirsiniz.
woman_please = Kadın isteyebilirsiniz, burada da yardım hattında da. Şu an bir kadın olduğuna söz veremeyiz. { -word-person } yazın, bunu bir daha belirtin.
number_fails = Üzgünüz. Biraz sonra bir daha deneyin. Ekibimizden biri başka numara arayabilir: { -word-person } yazın.
line_takes = Bazı hatlar ve evler yalnızca belli kişiler içindir. Size kimin baktığını onlara sorun, çoğu bilir. Ya da { -word-person } yazın: ekibimizden biri bakabilir.
get_pay = Günleri, saatleri, alacağınızı yazın. Parayı onlardan yazıyla isteyin. Sendika, iş müfettişliği ya da avukat sizinle isteyebilir.
complain_risk = Tehdit, maaş hakkınızı yok etmez. Dediklerini tarihiyle saklayın, şikayetten önce iş müfettişliğine ya da sendikaya sorun.
penalty = Korkuyla ödemeyin, bir şey imzalamayın. "Mahkeme" yazmak kolaydır, karar değildir. Mesajları saklayın, avukata ya da yardım hattına gösterin.
signed = İmza her şeyi geçerli yapmaz, kimsenin sizi onunla tutmaya hakkı yok. Her sayfanın fotoğrafını saklayın, bir avukata okutun.
work_accident = Doktora gidebilirsiniz. Başka şey söyle deseler de işte olduğunu söyleyin. Bunun için bir kağıt isteyin ve saklayın.
hurt_since = Bugün ya da yarın doktora göstermek daha iyi. Çok kan, nefes darlığı, yüksek ateş varsa ya da uyanmıyorsa hemen ambulans çağırın. { $emergency }
pregnant = Bedeninize ve kime söyleyeceğinize siz karar verirsiniz. Doktorla yalnız görüşmek isteyin. Yardım hattı yer söyleyebilir, belgesiz de.
passport_take = Pasaportunuz onların değil. Yalnızca kimse görmüyorsa ve tehlike yoksa alın. Yoksa bırakın: belgelerin yenisi çıkarılabilir.
things_back = Lütfen yalnız dönmeyin. Polise ya da yardım hattına sorun: sizinle biri gelebilir mi? Eşyanın yenisi olur, sizin yenisi olmaz.
love_him = Birini hem sevebilir hem ondan korkabilirsiniz. Verdiği söze değil, yaptıklarına bakın. Bugün karar vermeniz gerekmez; suç sizde değil.
ties = Bu gerçek bir neden, kimse sizi itmemeli. Sizi en çok ne tutuyor, yazın. Yardım hattı sizinle adım adım plan yapabilir.
child_held = Çocuğunuzla güvenlik arasında seçmeniz gerekmez. Polise ya da yardım hattına söyleyin: "Çocuğumu bırakmıyorlar", yaşı ve yeri de. { $emergency }
family_safe = Aileniz yaşadığı yerde polise gidip kimin tehdit ettiğini söyleyebilir. Mesajları saklayın. Yardım hattı da sizinle düşünebilir.
knows_place = Okula, işe ya da kaldığınız eve, gelebileceğini söyleyin. Yol ve saat değiştirin, yalnız gitmeyin. Sığınak adresini gizli tutar.
tell_family = Her şeyi anlatmanız gerekmez. Yaşadığınızı, zamana ihtiyacınız olduğunu söyleyin; yerinizi ancak o kişilere ulaşmayacaksa.
parents_told = Önce bir çocuk hattıyla ya da öğretmenle konuşabilirsiniz. Ad vermeden kime söyleneceğini sorun. Ev güvenli değilse söyleyin. { $child_line }
stay_here = Açıkça söyleyin: "Dönmekten korkuyorum", nedenini de. Eve dönüş için bir şey imzalamayın. Karardan önce avukat isteyin.
punish_them = Buna mahkeme karar verir, kimse söz veremez. Şimdi ya da sonra anlatabilirsiniz. Mesaj, ad, tarih saklayın, avukat isteyin.
does_it_count = Evet, sayılır. Bir şeyin yanlış olması için dayak gerekmez. Burada maaş, saatler, oda ya da belgeler için sorabilirsiniz.
write_again = Cevap vermeniz, geri aramanız gerekmez. Onlara planlarınızdan ve bizden söz etmeyin. Numarayı, saati ve mesajı saklayın.
later = Evet, istediğiniz zaman yine yazın, bir sonuç çıkmasa da. Tehlike olursa bizi beklemeyin: acil numarayı arayın.
taken_in = Bir yeriniz olması iyi. Önce dinlenin, yerinizi az kişiye söyleyin. Yarın burada belgeleri, maaşı ya da dönüş yolunu sorabilirsiniz.

## Yine teklifler üzerine

visit_visa = Bu tehlike işareti. Ziyaret vizesi çoğunlukla çalışma hakkı vermez, sonra onlara bağlı kalırsınız. Gitmeden konsolosluğa sorun.
told_to_hide = Dikkat: gizlemenizi isteyen, kimse sizi aramasın ister. Güvendiğiniz birine nereye, kiminle gittiğinizi, ne zaman arayacağınızı söyleyin.
they_pay = Önceden verilen para ya da bilet çoğu zaman sonra borç olur. Daha almayın, kanıtı saklayın, karşılığında iş sözü vermeyin.
must_decide = Gerçek iş bekleyebilir. Bir hafta ve okuyabileceğiniz bir sözleşme isteyin. Kızarlarsa bu bir işarettir. Kapıya kadar hayır diyebilirsiniz.
contract_later = Yola çıkmadan sözleşme ve ad yoksa tehlike işaretidir. İkisini de şimdi, maaş ve saatlerle, kendi dilinizde isteyin. Onlarsız yola çıkmayın.
others_fine = Fotoğraf ve güzel söz sahte olabilir ya da baskıyla yollanır. Orada çalışan birini kendiniz, yalnızken arayın; maaşı ve pasaportu sorun.
real_jobs = Ajans önermiyoruz. Kendi ülkenizin ya da oranın devlet iş kurumuna sorun. Dürüst olan sizden para almaz, önce sözleşme gösterir.
say_no_words = Tek cümle yeter: "Gelmiyorum." Neden ya da yeni tarih vermeyin, tartışmayın. Yazışmayı saklayın, sonra engelleyin.
back_if_bad = Buna kimse söz veremez. Gitmeden: yalnız sizde dönüş parası, evde pasaport kopyası, yanınızda elçilik numarası olsun.

## Yine başka biri üzerine

about_other = Anlaşıldı: siz güvendesiniz, konu başka biri. Bildiklerinizi yazın: nerede, ne zamandan beri, neden korkuyorsunuz.
police_refused = Yine gidin, beklemeyin. Geldiğinizin yazılmasını isteyin, o kişi için neden korktuğunuzu söyleyin. Yardım hattı destek olabilir.
new_trace = Bulunduğunuz yerdeki polise şimdi verin: yer, saat, tam sözler. Hemen iletmelerini isteyin. Mesajı saklayın. Oraya yalnız gitmeyin.
not_their_words = Belki başkası yazıyor ya da dinliyor. Fark ettiğinizi belli etmeyin. Saklayın, farkı polise anlatın. Yalnız onun bildiği bir şey sorun.
alive = Polis o kişiye nasıl olduğunu sorup size yalnız bunu söyleyebilir. Bunu kendi polisinizden isteyin. Bunu biz öğrenemeyiz.
stop_them = Lütfen tutmayın, peşlerinden gitmeyin. Hemen arayıp söyleyin: kim, giysisi, araba ya da tren, nereye. Gardaki görevliye de. { $emergency }
come_for_them = Kişiyi onlara vermeyin, kapıda tartışmayın. Hemen polisi arayın. Çocuksa çocuk korumayı da. { $emergency }
child_marriage = Çocuk satılamaz, gelenek bunu değiştirmez. Bugün çocuk korumaya ya da polise söyleyin. Önceden aileye haber vermeyin. { $child_line }
pass_on = Yalnızca baş başayken. Ezberlesin, adımız olmadan kağıda yazsın ya da sizin telefonunuzu kullansın. Başkalarının okuduğu telefona göndermeyin.

## Evdeki para

borrow_money = Bizde verecek para yok. Patrondan ya da yabancıdan borç almayın. Okula, ev sahibine "zamana ihtiyacım var" deyin: çoğu kabul eder.
home_debt = Banka o kişiler gibi değildir. Ödeyemeyeceğinizi geç kalmadan söyleyin, daha küçük taksit isteyin. Bunun için yeni borç almayın.
medicine_home = Bu ağır bir dert. İlacı oradaki doktora ya da sosyal yardıma sorun. Ekibimizden biri orada yardım arayabilir: { -word-person } yazın.

## İş ve oda

only_one = Evet, tek kişi de şikayet edebilir. Birlikte çoğu zaman kolaydır, ama kimse zorunda değil. Sendika yalnız sizinkini de isteyebilir.
pay_handed = Maaş sizindir, ellerinden geçse de. Her tutarı, günü not edin. Sendika ya da iş müfettişliği isteyebilir, banka yeni kart verebilir.
rest_days = Çoğu ülkede çalışanın dinlenme hakkı vardır, belgesiz de. Saatleri ve izin günlerini yazın, iş müfettişliğine ya da sendikaya sorun.
young_work = 18 yaş altında kurallar sıkı: kısa gün, çoğunlukla gece yok, tehlikeli iş yok. İş müfettişliğine ya da çocuk hattına adsız da sorun.
protection = Cildi bol suyla yıkayın, giysi değiştirin, doktora gösterin. Etiketin fotoğrafını çekin. Eldiveni patron vermeli: sendikaya söyleyin.
bad_room = Oda güvenli ve yeterince sıcak olmalı, patron kiraya verse de. Fotoğraf çekin, patron bilmeden sendikaya ya da belediyeye sorun.

## Polis ve mahkeme

unnamed = Çoğu zaman ad vermeden bildirebilirsiniz. Önce sorun: "Adımı kim görecek?" Sonra yalnızca gördüğünüzü anlatın.
wait_trial = Yola çıkmadan sorun: birçok ülkede ifade daha önce ya da görüntülü verilebilir. Avukatınıza güvenli bir adres bırakın.
statement_now = "Çok yorgunum, başka gün olsun" diyebilirsiniz. Önce uyuyun, yiyin, avukatla görüşün. Bir şeyi karıştırdıysanız söyleyin.
face_them = Polisten, avukattan koruma isteyin: çoğu zaman onu görmeden, görüntülü ya da perde arkasından konuşulur. Korkunuzu baştan söyleyin.
phone_evidence = Neyi görmeleri gerektiğini sorun, dilerseniz kadın memur isteyin. Kopya önerebilirsiniz. Telefonu alırlarsa bunun için kağıt isteyin.
believe_me = Birçok insan bundan korkar, birçoğuna inanılır. Kendi sözünüzle anlatın, emin olmadığınızı da. Küçük şeyler yarar: tarih, mesaj, yer.
blacklist = Patron ya da aracı sınırı kapatamaz: buna yalnız devlet karar verir. Yazdıklarını saklayın, belgeleriniz için bir avukata sorun.

## Belgeler ve formlar

see_paper = Otomatik cevaplar fotoğraf okuyamaz. İçinde ne yazdığını yazın ya da { -word-person } yazın: biri güvenli yolu söyler. Önce imzalamayın.
get_copies = Çoğu belgeyi, veren yer yeniden verir, konsolosluğunuz aracılığıyla da. Tutanak ya da rapor için polisten, hastaneden kopya isteyin.
short_visit = Gitmeden avukata ya da izni veren yere sorun: kaç gün uzak kaldığınız önemli olabilir. Patrondan izni yazılı isteyin.
back_home = Dönmüş olmanız iyi. Oradaki bir kuruluş doktor, belge, iş ve güvenlikte yardım edebilir. Ülke ve şehri yazın ya da { -word-person } yazın.
interpreter = "Başka tercüman istiyorum" diyebilirsiniz; telefonla ya da kadın da olur. Çocuk ya da onların tanıdığı çevirmesin.
fill_form = Buna çok kişinin ihtiyacı olur. Yardım kuruluşu ya da sendika sizinle doldurup okuyabilir. Yalnız anladığınızı imzalayın.

## Beden, uyku ve telefon

remedy = Eczane neyin iyi geldiğini söyler, çoğunlukla belgesiz. Yaşı, gebeliği, başka ilacı söyleyin. Bebekse ya da kötüleşirse bugün doktora.
bad_dreams = Böyle günlerden sonra çok kişide olur, geçebilir. Doktor, psikolog yardım edebilir. Gece ışığı yakın, yere basın, yerinizi söyleyin.
new_phone = Bir cami, kilise, sığınak ya da yardım hattı eski telefon verebilir. O kişilerden almayın. Önce sıfırlayın, gizli bir hesap açın.

## Okul

school_child = Birçok ülkede her çocuk okula gidebilir, belgesiz de. Okulun kendisine sorun. Bir yardım kuruluşu sizinle gelebilir.
school_trouble = Öğretmene, okul doktoruna ya da rehbere "ciddi bir nedenim var" deyin. Hepsi gerekmez. Birkaç gün izin ya da sonraki sınavı isteyin.

## Yardım eden, gören ya da arayan biri

boss_against = Birçok yasa, tehlikeyi dürüstçe bildireni korur. Ne gördüğünüzü, kimin bekle dediğini yazın. Önce yardım hattına, sendikanıza sorun.
office_refused = Cevabı yazılı isteyin. Sonra bir üst makama gidin ya da bir yardım hattından sizinle birlikte yazmasını isteyin.
write_down = Günü, yeri, sözleri olduğu gibi yazın, tahmininizi yazmayın. Kilitli yerde saklayın, gizlice fotoğraf çekmeyin.
material = Bunu burada bilmiyoruz. Ekibimizden biri ne olduğunu söyleyebilir: { -word-person } yazın; kimler için, hangi dilde, onu da.
not_sure = Emin olmanız gerekmez. Yalnız gördüğünüzü, duyduğunuzu söyleyin, başkaları araştırır. Yardım hattına ad vermeden sorabilirsiniz.
they_are_helped = Yanında birilerinin olması iyi. Polise ya da hastaneye, o kişilere geri verilmemesi gerektiğini ve gördüğünüzü söyleyin.
his_family = Şimdi konuşmasanız daha iyi: onu uyarabilirler. Adlarını, köylerini polise ya da yardım hattına verin, kim konuşsun onlar bilir.

## Teklifler üzerine son sözler

warn_friend = Tartışmayın, soru sorun: "Pasaport kimde duracak, firmanın adı ne?" Teklifi buraya yollayın, cevabı birlikte okuyun.
go_anyway = Pasaport ve dönüş parası sizde kalsın. Birine adres, belge kopyası ve arabanın fotoğrafını bırakın, tehlike için bir kelime seçin.

## Bu hat üzerine dahası

volunteer = Çok naziksiniz. Neye ihtiyaç olduğunu ekibimizden biri söyleyebilir: { -word-person } yazın. Bu hattı başkalarına anlatmak da yardımdır.
my_number = Numaranız kilitli durur, yalnızca size cevap vermek için. Yazdıklarınız bir süre sonra silinir; hemen silinsin derseniz { -word-erase } yazın.
what_for = İşte kandırılan, parası verilmeyen, tehdit edilen, tutulanlar ve onlar için kaygılananlar burada yardım bulur. Adsız sorabilirsiniz.
may_ask = Evet, burada sorun. Ad gerekmez: konunun ne olduğunu birkaç kelimeyle yazın.

## Yalnızca anlatılan

just_listen = O zaman yazın, istediğiniz gibi, istediğiniz kadar. Karar vermeniz gerekmez. Bir insan da okusun isterseniz { -word-person } yazın.
not_decided = Şimdi karar vermeniz gerekmez. Önce başka şeyler sorabilir, istediğinizde durabilirsiniz. Yazdıklarınız kaybolmaz.
all_well = Bitmesi ve iyi olmanız güzel. Kapı kilitli kalsın, birlikte durun, geri gelirlerse hemen arayın.
off_now = Tamam. Kendinize iyi bakın, yazabildiğinizde yazın. Ondan önce tehlike olursa acil numarayı arayın.
tell_others = Güzel, teşekkürler. Kendileri de yazabilir, kendi dillerinde. Yalnızken söyleyin, o kişilerin okuyacağı yerde değil.
cared_for = Onu düşünmeniz güzel. Çıkınca yardım hattına ya da polise söyleyin: ona bakacak biri bulunabilir. Suç sizde değil.
sorry_bother = Rahatsız etmiyorsunuz, sizi anlıyoruz. Nasıl isterseniz öyle yazın, kısaca, kendi dilinizde.
not_helping = Üzgünüz, bu işinize yaramadı. En çok neye ihtiyacınız var, tek cümleyle yazın. Otomatik cevap değil insan için { -word-person } yazın.
