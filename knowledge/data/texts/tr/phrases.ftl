### Phrases for staff.  A member of staff chooses one by meaning; it goes out in the language of the writer.
### Staff fill in $time, $place, $word, $contact (a name), $contact_phone, $language (a name): all of them are needed.
### $emergency is the sentence with the number, as in the answers.  Every phrase stands alone: no greeting, no signature.

## Beginning

phrase_hello = Merhaba. Ben bir insanım, makine değilim. Şimdi size ayıracak zamanım var.
phrase_read_so_far = Yazdıklarınızı okudum. Yeniden anlatmanız gerekmez.
phrase_thank_you_for_writing = Bize yazdığınız için teşekkürler. Bu cesaret ister.
phrase_short_answers = Dilinizi iyi bilmiyorum. İnsanların benim için yazdığı cümleleri seçiyorum. Kısa cevaplar sizi anlamama yardım eder.
phrase_one_word_is_enough = Tek kelime yeter.
phrase_take_your_time = Acele etmeyin.
phrase_no_need_to_answer = Her soruya cevap vermek zorunda değilsiniz. Hayır deyin, devam ederiz.
phrase_you_decide = Karar sizin. Başka biriyle konuşmadan önce size sorarım.
phrase_need_most = Şu an en çok neye ihtiyacınız var?
phrase_best_language = Sizin için en iyi dil hangisi?

## Is it safe

phrase_safe_now = Şu an güvende misiniz? Evet ya da hayır yeter.
phrase_alone_now = Şu an yanınızda biri var mı?
phrase_who_is_near = Şu an yanınızda kim var?
phrase_how_long_can_you_write = Şimdi bana ne kadar süre yazabilirsiniz?
phrase_phone_read = Bu telefonu başkası okuyabilir mi?
phrase_phone_yours = Bu telefon sizin mi?
phrase_safe_to_call = Sizi aramam güvenli mi?
phrase_can_leave = Bulunduğunuz yerden çıkabiliyor musunuz?
phrase_door_locked = Kapı, çıkamayacağınız şekilde kilitli mi?
phrase_when_back = Ne zaman geri gelirler?
phrase_when_alone = Hangi saatlerde yalnız kalıyorsunuz?
phrase_how_many_are_you = Kaç kişisiniz?
phrase_how_many_are_they = Sizi tutan ya da gözleyen kaç kişi var?
phrase_weapon = Silah var mı?
phrase_how_old = Kaç yaşındasınız?
phrase_children_with_you = Yanınızda çocuk var mı? Kaç tane, kaç yaşında?
phrase_hurt = Yaralı mısınız?
phrase_doctor_now = Şu an doktora ihtiyacınız var mı?
phrase_pregnant = Hamile misiniz? Doğru yardımı bulmak için soruyorum.
phrase_medicine = Her gün almanız gereken ilaç var mı? Hangisi?
phrase_food_and_sleep = Neyiniz eksik: yemek mi, uyku mu, ikisi de mi, hiçbiri mi?

## Where

phrase_which_country = Hangi ülkedesiniz?
phrase_which_town = Hangi şehirde ya da köydesiniz?
phrase_address = Adresi biliyor musunuz? Sokak ya da kapı numarası işe yarar.
phrase_see_from_window = Pencereden ne görüyorsunuz? Dükkan adı, sokak tabelası, cami, kilise.
phrase_people_nearby = Yakınınızda dükkan, hastane ya da benzinlik var mı?
phrase_which_origin = Hangi ülkedensiniz?

## In danger

phrase_call_emergency = Yapabiliyorsanız lütfen yardım çağırın. { $emergency } Önce nerede olduğunuzu söyleyin.
phrase_may_call_police = Sizin için polisi arayayım mı? Evet ya da hayır.
phrase_may_call_ambulance = Sizin için ambulans çağırayım mı? Evet ya da hayır.
phrase_help_was_called = Yardım çağırdım ve nerede olduğunuzu söyledim. Ne kadar süreceğini bilmiyorum.
phrase_here_with_you = Buradayım ve yazdıklarınızı okuyorum.
phrase_life_first = Sizi hayatta tutan neyse onu yapın. Eşyalar kalsın.
phrase_safe_moment = Size güvenli gelen bir anı bekleyin. En iyi siz bilirsiniz.
phrase_go_where_people_are = Çıkabiliyorsanız insanların olduğu bir yere gidin: dükkan, kafe, hastane.
phrase_delete_chat = Şimdi bu sohbeti telefonunuzdan silebilirsiniz. İstediğiniz zaman yine yazın.

## When to write

phrase_may_write_later = Size daha sonra buradan yazabilir miyim? Ne zamana kadar güvenli?
phrase_good_time = Size hangi saatte yazmak iyi olur?
phrase_colleague_at_time = Size bir çalışma arkadaşım yazacak. Zamanı: { $time }. Güvenli değilse hayır yazın.
phrase_back_at_time = Şimdi bırakmam gerekiyor. Yeniden yazacağım zaman: { $time }.
phrase_colleague_goes_on = Çalışma saatim bitiyor. Bir arkadaşım sizinle devam ediyor, ne yazdığımızı biliyor.
phrase_please_wait = Lütfen biraz bekleyin. Sizin için soruyorum.
phrase_still_looking = Bakmaya devam ediyorum. Sizi unutmadım.
phrase_still_there = Hâlâ orada mısınız? Tek harf yeter.
phrase_i_stop_if_silent = Cevap vermezseniz kimse görmesin diye yazmayı bırakacağım. İstediğiniz zaman yine yazın.

## A place to stay

phrase_looking_for_place = Sizin için güvenli bir yer bulmaya çalışıyorum.
phrase_found_place = Sizin için bir yer bulduk. İster misiniz?
phrase_found_place_children = Siz ve çocuklarınız için bir yer bulduk. İster misiniz?
phrase_place_free = Bu yer ücretsiz.
phrase_place_secret = Adres gizli. Lütfen kimseye söylemeyin.
phrase_place_from_time = Gelebileceğiniz zaman: { $time } ve sonrası.
phrase_no_place_yet = Henüz boş bir yer bulamadım. Aramaya devam ediyorum. Bu gece yanında kalabileceğiniz biri var mı?
phrase_can_meet_you = { $contact } sizi karşılamaya birini gönderebilir. Nerede güvenle bekleyebilirsiniz?
phrase_meeting_point = Burada olabilir misiniz? Yer: { $place }. Zaman: { $time }.
phrase_code_word = Sizi karşılayan kişi şu kelimeyi söyleyecek: { $word }.
phrase_what_to_bring = Güvenliyse belgelerinizi, ilaçlarınızı ve telefonu getirin. Güvenli değilse bir şey almadan gelin.
phrase_location_off = Çıkmadan önce telefonunuzda konumu kapatın ya da telefonu yanınıza almayın.
phrase_ride_is_paid = Yol parası ödendi. Size para gerekmez.
phrase_arrived = Vardınız mı? Tek kelime yeter.

## Who else may know

phrase_all_right_to_tell = Sizden şuraya söz etmem uygun mu: { $contact }?
phrase_what_may_i_tell = Onlara ne söyleyebilirim? Adınızı vermeyebilirsiniz.
phrase_may_call_contact = Sizin için arayayım mı: { $contact }?
phrase_call_contact_yourself = Kendiniz arayabilirsiniz. { $contact }: { $contact_phone }.
phrase_you_or_me = Onları siz mi aramak istersiniz, ben mi arayayım?
phrase_contact_not_police = Onlar polis değil.
phrase_contact_language = Orada bu dili konuşan biri var: { $language }.
phrase_contact_asked = Şuraya sordum: { $contact }. Cevabı bekliyorum.
phrase_contact_can_help = { $contact } size yardım edebilir.
phrase_contact_cannot_help = { $contact } bu konuda yardım edemiyor. Başkasına soracağım.
phrase_change_your_mind = Fikrinizi her an değiştirebilirsiniz.

## Police, court, lawyer, papers

phrase_no_police_needed = Bizden yardım almak için polise gitmeniz gerekmez.
phrase_officials_involved = İşin içinde polis, asker ya da yardım çalışanları var mı? Evet, hayır ya da bilmiyorum.
phrase_somebody_goes_along = Polise gitmek isterseniz biri sizinle gelebilir.
phrase_lawyer_wanted = Bir avukatla konuşmak ister misiniz?
phrase_lawyer_at_time = Bir avukat sizinle konuşabilir. Zamanı: { $time }. Size uyar mı?
phrase_interpreter = Tercüman isteyebilirsiniz. O kişiye güvenmiyorsanız başkasını isteyin.
phrase_sign_nothing = Lütfen okuyamadığınız hiçbir şeyi imzalamayın.
phrase_who_has_papers = Pasaportunuz ya da belgeleriniz kimde?
phrase_papers_can_be_replaced = Kaybolan belgeler yeniden çıkarılabilir. Bu konuda yardım edebiliriz.
phrase_keep_messages = Güvenliyse onların mesajlarını saklayın. Güvenli değilse silin. En önemlisi sizsiniz.
phrase_tell_only_what_you_want = Bana yalnızca anlatmak istediğinizi anlatın.

## Home and family

phrase_want_to_go_home = Ülkenize dönmek mi, kalmak mı, başka bir yere gitmek mi istersiniz?
phrase_afraid_of_someone_at_home = Memlekette korktuğunuz biri var mı?
phrase_family_safe = Aileniz güvende mi?
phrase_children_where = Çocuklarınız nerede: sizin yanınızda mı, memlekette mi, o kişinin yanında mı?
phrase_tell_someone = Hayatta olduğunuzu haber verebileceğimiz biri var mı?

## About somebody else

phrase_other_where = O kişi şimdi nerede? Şehir, sokak ya da yer.
phrase_other_since_when = Bunu ne zamandan beri biliyorsunuz?
phrase_other_knows = Bize yazdığınızı o kişi biliyor mu?
phrase_other_do_not_go = Lütfen oraya kendiniz gitmeyin. Onun için daha kötü olabilir.

## Hard moments

phrase_believe_you = Size inanıyorum.
phrase_not_your_fault = Bu sizin suçunuz değil.
phrase_sounds_hard = Bu çok zor olmalı. İyi ki bana anlattınız.
phrase_fear_is_normal = Şimdi kim olsa korkardı.
phrase_not_alone = Yalnız değilsiniz.
phrase_thinking_of_dying = Hayatınıza son vermeyi düşünüyor musunuz? Bana söyleyebilirsiniz. Kızmam.
phrase_breathe = Birlikte yavaşça nefes alalım: alın, bekleyin, verin. Sonra bir daha.

## Understanding each other

phrase_did_not_understand = Anlayamadım. Lütfen başka kelimelerle yazın.
phrase_yes_or_no = Lütfen evet ya da hayır diye cevap verin.
phrase_machine_translation = Son mesajımı bir makine çevirdi. Yanlış olabilir. Tuhaf gelen bir şey varsa bana sorun.
phrase_do_not_know = Bunu bilmiyorum. Bilen birine soracağım.

## Ending

phrase_anything_else = Şimdi başka bir şeye ihtiyacınız var mı?
phrase_glad_you_are_safe = Şimdi daha güvende olmanıza sevindim. Önce dinlenin.
phrase_may_ask_later = Birkaç gün sonra nasıl olduğunuzu sorabilir miyim?
phrase_follow_up = Merhaba. Yazabileceğimi söylemiştiniz. Nasılsınız? Cevap vermek zorunda değilsiniz.
phrase_close_chat = Bu sohbeti şimdi kapatıyorum. İstediğiniz zaman yine yazın.
