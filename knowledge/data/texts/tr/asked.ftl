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
