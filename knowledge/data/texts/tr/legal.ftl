### One sentence shape per legal value.  The values stand in knowledge/data/facts; no figure is typed here.
### `$country` is a bare name: keep it before the colon.  Never "you qualify": "you may be able to".

# $days (number), $bound: at_least, up_to, exactly
slot-reflection =
    { $country }: ülkeden gönderilmeden dinlenip karar vermeniz için { $bound ->
        [at_least] en az { $days ->
            [one] { $days } gün
           *[other] { $days } gün
        }
        [up_to] en çok { $days ->
            [one] { $days } gün
           *[other] { $days } gün
        }
       *[exactly] { $days ->
            [one] { $days } gün
           *[other] { $days } gün
        }
    } süre verilebilir.
slot-reflection-general = Birçok ülkede, gönderilmeden dinlenip karar vermeniz için birkaç hafta verilebilir.

# $months (number)
permit-length =
    { $country }: { $months ->
        [one] { $months } ay
       *[other] { $months } ay
    } süreli oturma izni almanız mümkün olabilir.
permit-open = { $country }: belki oturma izni alabilirsiniz.
permit-cooperation =
    { $cooperation ->
        [none] Bunun için polise yardım etmeniz gerekmez.
        [either] Bir yol polisle, bir yol da polissiz.
        [mostly] Genelde polise yardım etmeniz gerekir; yaş, hastalık, tehlike gibi durumlarda gerekmeyebilir.
       *[required] Bunun için polise ya da mahkemeye yardım etmeniz gerekir.
    }
# What a permit is for when not for being exploited.
permit-ground =
    { $ground ->
        [danger] Ülkesinde tehlikede olacak kişiler içindir.
        [hardship] Çok zor kişisel durumlar içindir.
       *[home_violence] Ev içi şiddet içindir.
    }
permit-work =
    { $work ->
        [yes] Onunla çalışabilirsiniz.
        [no] Onunla çalışmaya izin yok.
       *[with_permission] Başvurursanız çalışma izni verilebilir.
    }
permit-renewable = Uzatılabilir.
permit-path =
    { $path ->
        [long_term] İleride uzun süreli oturma iznine dönüşebilir.
       *[change] Başka bir izne çevrilebilir.
    }
permit-family =
    { $family ->
        [family] Yakın aileniz de dahil olabilir.
        [children] Çocuklarınız da dahil olabilir.
       *[may_be] Bazı durumlarda aile de dahil olabilir.
    }
permit-office = Karar veren kurum: { $office }. Oraya bir yardım kuruluşuyla ya da avukatla gidin.
# Rules that may have changed: only the name of the permit ($permit).
permit-unsure = { $country }: sizin için bir izin olabilir ({ $permit }). Kurallar değişmiş olabilir, bir avukata sorun.
slot-permit-general = Birçok ülke, sömürülmüş kişilere oturma izni verir. Bazısı polise yardıma bağlıdır, bazısı değildir.

punishment =
    { $exists ->
        [yes] { $country }: yasaya göre, size zorla yaptırılan şeyler için ceza almamanız gerekir.
        [partly] { $country }: yasa, size zorla yaptırılan şeyler için sizi cezadan kısmen korur.
        [discretionary] { $country }: savcı, size zorla yaptırılan şeyler için açılan davadan vazgeçebilir.
       *[no] { $country }: bunun için özel bir kural yok, bir an önce bir avukat bulun.
    }
slot-punishment-general = Sahte belge, kaçak iş ya da para karşılığı seks için, bunlara zorlandıysanız ceza almamanız gerekir. Birçok yasa böyle der.

asylum-office = { $country }: iltica başvurusu için yer: { $office }.
asylum-recognised =
    { $recognised ->
        [yes] { $country }: insan ticareti yaşamış kişilere, duruma göre, iltica hakkı verildi.
        [rarely] { $country }: orada nadiren verilir, önce bir avukatla konuşun.
       *[case_by_case] { $country }: her duruma ayrı bakılır.
    }
slot-asylum_law-general = Her duruma ayrı bakılır.

compensation-fund =
    { $fund ->
        [yes] { $country }: devletin bunun için bir fonu var.
        [limited] { $country }: devletin bir fonu var ama almak zor.
       *[no] { $country }: devletin bunun için fonu yok.
    }
compensation-court = Ceza davasında da para isteyebilirsiniz.
slot-compensation-general = Birçok ülkede ceza mahkemesi, iş mahkemesi ya da devlet fonu yoluyla olur.

health =
    { $who ->
        [everyone_wider] { $country }: belgesiz de doktora gidebilirsiniz, yalnızca acil durumda değil.
        [everyone_urgent] { $country }: acil durumda belgesiz de bakılırsınız.
       *[victims] { $country }: sömürülmüş kişilere yardım kuruluşları yoluyla bakılır.
    }
health-unreported = Sağlık çalışanlarının sizi ihbar etmesi yasak.
slot-health-general = Çoğu ülkede acil bakım herkes içindir, belge ya da para olmasa da. Yardım kuruluşları soru sormayan doktorlar tanır.

lawyer =
    { $free ->
        [yes] { $country }: belki ücretsiz avukat alabilirsiniz.
        [low_income] { $country }: paranız azsa avukat ücretsiz olabilir.
        [first_advice] { $country }: avukatla ilk görüşme ücretsiz olabilir.
       *[limited] { $country }: ücretsiz avukatlar var, bir yardım kuruluşu bulabilir.
    }
slot-lawyer-general = Belki ücretsiz avukat alabilirsiniz, çoğu zaman bir yardım kuruluşu yoluyla.

slot-return_help = { $country }: dönüş yolu için yardım var.
slot-return_help-general = Bir yardım kuruluşu ya da Uluslararası Göç Örgütü sizinle planlayabilir.

third-country =
    { $scheme ->
        [rare] { $country }: nadiren, korunan tanıklar yurt dışından kabul edilir.
        [temporary_protection] { $country }: oradan gelenler Avrupa Birliği'nde geçici koruma alabilir.
       *[none] { $country }: bunun için özel bir program yok.
    }
slot-third_country-general = Hiçbir ülke sizi yurt dışından almak zorunda değil.

slot-family =
    { $family ->
        [family] { $country }: oturma izniyle yakın aile de dahil olabilir.
        [children] { $country }: oturma izniyle çocuklarınız da dahil olabilir.
       *[may_be] { $country }: oturma izniyle bazı durumlarda aile de dahil olabilir.
    }
slot-family-general = Birçok izne yakın aile ya da çocuklar da dahil olabilir.

# The navigator.  One sentence each: what it gives, whether it depends on helping the police, the first step.
duration-days =
    { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    }
duration-months =
    { $months ->
        [one] { $months } ay
       *[other] { $months } ay
    }
option-child =
    .sms = 18 yaşından küçük: önce güvenli bir yer ve vasi verilmeli.
    .telegram = 18 yaşından küçük: önce güvenli bir yer ve bir vasi (haklarınızı koruyan bir yetişkin) verilmeli. Bu, polise yardım etmenize bağlı olmamalı. Bir çocuk hattına ya da bize sorun.
option-rest =
    .sms = Dinlenip karar vermek için süre{ $length }. Polis için sonra karar verirsiniz.
    .telegram = Dinlenip karar vermek için süre{ $length }. Polis konusunda sonra karar verirsiniz. Bir yardım kuruluşuna sorun.
option-rest-general = Birçok ülkede: dinlenip karar vermek için birkaç hafta. Polis için sonra karar verirsiniz.
option-permit-general = Oturma izni: bazı ülkeler yalnızca polise yardım edene, bazıları yardım olmadan da verir. Bir avukat söyleyebilir.
option-permit-free =
    .sms = Oturma izni{ $length }. Polise yardım etmeden de bir yolu var.
    .telegram = Oturma izni{ $length }. Polise yardım etmeden almanın bir yolu var. Bir yardım kuruluşuna ya da avukata sorun.
option-permit-tied =
    .sms = Polise ya da mahkemeye yardım ederseniz oturma izni{ $length }.
    .telegram = Polise ya da mahkemeye yardım ederseniz oturma izni{ $length }. Konuşmadan önce bir avukata sorun.
option-eu =
    .sms = AB pasaportuyla AB'de izin gerekmez.
    .telegram = AB pasaportuyla AB'de izin gerekmez ve yardıma aynı hakkınız var.
option-protection = Savaştan kaçanlar için geçici koruma ({ $country }): belki kalabilir, çalışabilir ve doktora gidebilirsiniz.
option-asylum =
    .sms = Ülkeniz tehlikeliyse iltica. Polise yardım gerekmez.
    .telegram = Ülkeniz sizin için tehlikeliyse iltica: yaşadığınız kötülük, intikam, yeniden satılmak, ailenizin sizi kovması. Polise bağlı değil. Bir avukata sorun.
option-third =
    .sms = Başka bir ülke: nadir, avukat bakabilir.
    .telegram = Başka bir ülke: nadir, polise bağlı değil. Bir avukat, aile yoluyla ya da yerleştirme yoluyla olur mu bakabilir.
option-home =
    .sms = İsterseniz ve güvenliyse, yardımla ülkenize dönüş.
    .telegram = Yalnızca isterseniz ve güvenliyse, yardımla ülkenize dönüş. Polise bağlı değil. Planlamak için bize sorun.

# Ways to work abroad.  $kind is one of the route-kind texts, $through empty or route-through.
slot-routes-general = Elçiliğe ya da devletin iş bulma kurumuna sorun.
route = { $country }: { $kind }{ $through }.
route-through = , başvuru: { $office }
route-kind-seasonal = mevsimlik iş
route-kind-work_permit = iş teklifiyle çalışma izni
route-kind-skilled = nitelikli iş
route-kind-short_job = kotayla kısa süreli iş
route-kind-posted = kendi ülkenizdeki bir firma adına iş
route-kind-quota = yıllık işçi kotası
route-kind-care = yaşlı ya da engelli bakımı
route-kind-agreement = iki devlet arasında anlaşma
route-kind-au_pair = au pair (çocuk bakımı)

slot-check_office = Ücretsiz sorun: { $office } ({ $country }).
slot-check_office-general = İş bulma kurumundan ya da bir yardım hattından teklife bakmasını isteyin.

# Only in Telegram, after a person is told.
slot-wait_note = Bekleyemezseniz { $number } numarasını arayın ({ $country }).
