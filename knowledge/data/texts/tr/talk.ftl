### Konuşma sürerken: iletilenler, bekleme, bugün için bir adım ve verilen bir cevabın parçaları.

noted = Teşekkürler, not ettik. Kendi sözlerinizle devam edebilirsiniz.
passed_on = Teşekkürler. Yazdıklarınızı ekibimizden biri okuyacak. Yazmaya devam edebilirsiniz.
passed_on_place = Teşekkürler. Nerede olduğunuzu ekibimizden biri okuyacak. O mesajı silebilirsiniz.
passed_on_again = Bunu da not ettik. Ekibimizden biri bunu da görecek.
passed_on_more = Bu da bize ulaştı. Bir şey değişirse yazın ya da bilmek istediğinizi sorun.
question_passed_on = Bunun cevabı burada yok. Sorunuzu ekibimizden biri okuyacak. Yazmaya devam edebilirsiniz.
comfort = Şu an kim olsa korkardı. Suç sizde değil ve yalnız değilsiniz. Yazabildiğinizde yazın, tek kelime yeter.
danger_next = Güvenle çıkabiliyorsanız insanların olduğu yere gidin. Çıkamıyorsanız kapıya yakın durun. { $emergency }
time_noted = Saati not ettik. Ondan önce güvenle çıkabiliyorsanız insanların olduğu yere gidin. { $emergency }
call_silent = Konuşmadan da arayabilirsiniz. { $emergency } Telefona vurun, öksürün, istenirse tuşlara basın. { $quiet }
danger_quiet = Telefonu bırakın. Şimdi cevap vermeyin. Yanınızda kimse yokken yine yazın, okunacak.
go_on = Tamam. Neye ihtiyacınız olduğunu kendi kelimelerinizle yazın. Okuyoruz.
danger_ask_alone = Şu an yanınızda biri var mı?
danger_ask_when = Ne zaman dönecekler? Kapıda ne zaman kimse olmuyor?
waiting_next = Sırada ilk sizsiniz ve ekibimizden biri burada. Yazdıklarınızın hepsini okuyacak. Tam ne zaman, söyleyemeyiz.
waiting_line = Ekibimizden biri burada ama sizden önce bekleyen var: { $ahead }. Yazdıklarınız saklanıyor.
waiting_nobody = Şu an ekipten kimse yok. Onları çağırıyoruz, yazdıklarınız saklanıyor. Bekleyemezseniz: { $emergency } { $hotline }
waiting_meanwhile = Henüz boş kimse yok, bundan fazlasını bilmiyoruz. Sizi unutmadık. Mümkünse güvendiğiniz insanların yanında durun, telefonu şarjlı tutun. İstediğinizi sorun.
nothing_new = Burada bu konuda bildiğimiz bu kadar. Ekibimizden biri daha çok bilebilir: { -word-person } yazın. Başka bir şey de sorabilirsiniz.
other_language = { $foreign }
other_language_again = { $foreign_again }
other_language_danger = { $foreign_danger } { $emergency }
not_for_this = Bu konuda yardım etmiyoruz. Kendisi için yardıma ihtiyacı olan bize her zaman yazabilir.
misread = Kusura bakmayın, yanlış anladık. Neye ihtiyacınız olduğunu kısaca bir daha yazın.
helper_ask_case = Başka biri adına yazdığınız için teşekkürler. Kim (yaşı, kadın mı erkek mi, çocuk var mı), nerede, ne zamandan beri? Lütfen isim yazmayın.
helper_ask_consent = Bize yazdığınızı o kişi biliyor ve kabul ediyor mu? { -word-yes }, { -word-no } ya da { -word-unsure } yazın.
helper_done = Teşekkürler. Ekibimizden biri okuyup size yazacak. O zamana kadar: { $hotline }

## Bugün için bir adım

next_locked = Bir adım: kapıda ne zaman kimse yok ve bir komşu sizi duyar mı, öğrenin. Atlamayın, kavga etmeyin. { $emergency }
next_papers = { $hotline } Bugün için bir adım: tehlikesizse pasaportunuz kimde ve ne zamandan beri, yazın. Tek başınıza tartışmayın. Konsolosluğunuz yeni belge verebilir; kendi devletinizden korkuyorsanız önce bir avukata sorun.
next_pay = Bugün için bir adım: günleri, saatleri, yeri ve verilen sözü yazın, mesajları saklayın. Sonra burada sorun: { $labour_line }
next_debt = { $hotline } Bugün için bir adım: hiçbir şey imzalamayın. Parayı kim istiyor, ne kadar, yazın. Kimse sizi borç için çalıştıramaz.
next_place = Bugün için bir adım: arayın; bu gece kalacak yer gerektiğini, hangi şehirde olduğunu ve yanınızda kimin geleceğini söyleyin. { $shelter } İnsanların olduğu yerde bekleyin: gar, hastane.
next_stay = Bugün için bir adım: hiçbir şey imzalamayın, hiçbir resmi yere tek başınıza gitmeyin. Önce bir avukata ya da yardım kuruluşuna sorun. { $legal_line }
next_home = Bugün için bir adım: yola çıkacağınız günü çevrenizde kimseye söylemeyin. Bilet ve belge için yardım isteyin. { $return_line }
next_offer = Bugün için bir adım: para da pasaport da göndermeyin. Firmanın numarasını kendiniz bulun, iş var mı diye sorun. { $check_office }
next_other = { $hotline_there } Bugün için bir adım: son aramayı, numaraları, adları, yerleri yazın. Sonra kendi şehrinizde polise bildirin. Oraya yalnız gitmeyin.
next_doctor = Bugün için bir adım: doktora gidin. Tercüman isteyebilir, doktorla yalnız kalabilirsiniz. Acil mi? { $ambulance }
next_safe = Bugün için bir adım: oraya yalnız dönmeyin, nerede olduğunuzu kimseye söylemeyin, telefonda konumu kapatın. { $hotline }
next_rights = Bugün için bir adım: bir yardım hattını arayın, ne yapabileceğinizi sorun. Ad vermeniz gerekmez. { $hotline }

## Bir cevabın parçaları

shelter_cost = Güvenli ev ücretsizdir: orada uyur, yemek yer, dinlenirsiniz. Kimse bunun için para ya da başka bir şey isteyemez.
shelter_long = Ne kadar kalabileceğiniz evden eve değişir. Gelmeden sorun. İstediğiniz zaman ayrılabilirsiniz.
shelter_told = Adres gizlidir, patronunuza ve ailenize söylemezler. Çoğu yerde polise gitmeniz gerekmez. Neyi bildirmek zorunda olduklarını sorun.
shelter_papers = Çoğu yere belgesiz ve çantasız gelebilirsiniz. Belgeniz olmadığını hemen söyleyin.
call_cost = Aramanın ücretsiz olduğunu bildiğimiz yerde numaranın yanında yazar. Kontörünüz yok mu? Ekibimizden biri arayabilir: { -word-person } yazın.
call_told = Adınızı söylemeden arayabilirsiniz. Patronunuza ve ailenize söylemezler. Bir hattın polise bildirebileceğini biliyorsak numaranın yanında yazar.
call_happens = Neye ihtiyacınız olduğunu kısaca söylersiniz. Nerede olduğunuzu ve güvende olup olmadığınızı sorabilirler. Ad gerekmez, istediğinizde kapatabilirsiniz.
legal_cost = Kuruluşlar çoğu zaman size ücretsiz bir avukat bulabilir. Önce sorun: "Benim için ücretsiz mi?" { $legal_line }
legal_long = Bir dava aylar sürebilir. İlk görüşme sizi bağlamaz. Her adımın ne kadar sürdüğünü sorun. { $legal_line }
legal_told = Avukatınız sizin için çalışır ve sırrınızı saklar. Siz kabul etmeden kimseye söylemez.
medical_cost = Acil durumda gidin, parayı sonra konuşursunuz. { $health }
medical_told = Doktorlar sır saklar. Neyi bildirmek zorunda olduklarını önce sorun. Doktorla yalnız kalmak isteyebilirsiniz.
permit_long = { $legal_line } { $reflection } Sizin için ne kadar süreceğini bir avukat söyleyebilir.
permit_work = { $legal_line } Çalışıp çalışamayacağınız izne bağlıdır.
home_cost = Bilet, belgeler ve sonrası için ücretsiz yardım olabilir. { $return_line }
home_long = Ne kadar süreceği en çok belgelere bağlıdır. Yolculuğu sizinle planlayanlar söyleyebilir. { $return_line }
home_papers = Pasaportunuz yoksa konsolosluğunuz yolculuk belgesi verebilir. Bir kuruluş sizinle gelebilir. { $return_line }
money_long = Aylar sürebilir ve süre sınırları vardır. Erken başlayın. { $legal_line }
money_papers = Birçok ülkede ücretinizi belge ve sözleşme olmadan da isteyebilirsiniz. Mesajlar, fotoğraflar, adlar da kanıttır. { $labour_line }
may_leave = { $hotline } Kimse sizi borç, sözleşme ya da pasaport yüzünden tutamaz. Güvenliyse kimseye söylemeden çıkın, belgeleriniz sizdeyse alın. Bazı ülkelerde izin işverene bağlıdır: önce sorun.
offer_verify = { $check_office } Firmanın numarasını ve adresini kendiniz bulun, o ülkenin şirket sicilinde arayın. Arayıp böyle bir iş var mı diye sorun. Gitmeden önce sözleşmeyi kendi dilinizde isteyin.
report_told = Kim olduğunuzu söylemeniz gerekmez. O kişilere sizden söz etmeyiz. Birinin hayatı ya da bir çocuk tehlikede değilse size sormadan polisi aramayız.
missing_find = Biz kendimiz insan arayamayız. Polis arayabilir, elçilik üzerinden de olur. Yardım hattı nasıl başvurulacağını bilir. { $hotline } Ekibimizden biri bunda size yardım edebilir: { -word-person } yazın.
missing_contact = O kişi yazar ya da ararsa: kısa ve sakin konuşun, yalnızca evet ya da hayırla cevaplanacak şeyler sorun. Başkası da okuyor olabilir. Kimden yardım istediğinizi söylemeyin.
missing_fetch = Oraya yalnız gitmeyin: hem siz hem o kişi tehlikeye girebilir. Adresi biliyorsanız polise ya da bir yardım hattına verin. { $hotline }
told = Patronunuza hiçbir şey söylemeyiz. Siz evet demedikçe ya da birinin hayatı ya da bir çocuk tehlikede olmadıkça ailenize, polise, başka kimseye de söylemeyiz.

## The numbers of a topic alone

number_shelter = { $shelter }
number_hotline = { $hotline }
number_legal = { $legal_line }
number_medical = { $medical_line } { $health }
number_labour = { $labour_line }
number_return = { $return_line }
number_asylum = { $asylum_line }
number_not_police = { $hotline_not_police }
number_permit = { $legal_line } { $reflection } { $permit_short }

## Mesajın söylediği, kısaca

fact-papers-kept = pasaportunuz başkasında
fact-papers-none = belge yok
fact-papers-false = sahte belge
fact-papers-expired = belgelerin süresi dolmuş
fact-pay-none = ücret ödenmiyor
fact-pay-less = söz verilenden az ücret
fact-debt-yes = borç isteniyor
fact-locked-yes = çıkmanıza izin yok
fact-phone_read-yes = telefonu biri okuyor
fact-children-1 = bir çocuk
fact-children-2 = iki çocuk
fact-children-3 = üç çocuk
fact-since-days = günlerdir
fact-since-weeks = haftalardır
fact-since-months = aylardır
fact-since-years = yıllardır
fact-health-pregnant = hamilelik
fact-health-ill = hastalık
fact-health-injured = yaralanma
fact-police-feared = polis olmasın
fact-tried-yes = daha önce yardım istediniz
fact-for-relative = aileden biri için
fact-for-friend = bir arkadaş için
fact-for-client = yardım ettiğiniz biri için
