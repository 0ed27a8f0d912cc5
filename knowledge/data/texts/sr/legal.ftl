### One sentence shape per legal value.  The values stand in knowledge/data/facts; no figure is typed here.
### `$country` is a bare name: keep it before the colon.  Never "you qualify": "you may be able to".

# $days (number), $bound: at_least, up_to, exactly
slot-reflection =
    { $country }: možda možete dobiti { $bound ->
        [at_least] najmanje { $days ->
            [one] { $days } dan
            [few] { $days } dana
           *[other] { $days } dana
        }
        [up_to] do { $days ->
            [one] { $days } dana
            [few] { $days } dana
           *[other] { $days } dana
        }
       *[exactly] { $days ->
            [one] { $days } dan
            [few] { $days } dana
           *[other] { $days } dana
        }
    } za odmor i odluku, i tada vas ne vraćaju.
slot-reflection-general = U mnogim zemljama možda dobijete nekoliko sedmica (tjedana) za odmor i odluku, i tada vas ne vraćaju.

# $months (number)
permit-length =
    { $country }: možda možete dobiti dozvolu na { $months ->
        [one] { $months } mjesec
        [few] { $months } mjeseca
       *[other] { $months } mjeseci
    }.
permit-open = { $country }: možda možete dobiti dozvolu za boravak.
permit-cooperation =
    { $cooperation ->
        [none] Za nju ne morate pomagati policiji.
        [either] Može uz pomoć policiji, a može i bez toga.
        [mostly] Obično treba pomoći policiji, ali ne uvijek (godine, bolest, opasnost).
       *[required] Za nju treba pomoći policiji ili sudu.
    }
# What a permit is for when not for being exploited.
permit-ground =
    { $ground ->
        [danger] Za osobe kojima je kod kuće opasno.
        [hardship] Za jako teške lične slučajeve.
       *[home_violence] Za nasilje u kući.
    }
permit-work =
    { $work ->
        [yes] S njom možete raditi.
        [no] S njom se ne može raditi.
       *[with_permission] Rad vam mogu dozvoliti ako to tražite.
    }
permit-renewable = Može se produžiti.
permit-path =
    { $path ->
        [long_term] S njom kasnije možda možete trajno ostati.
       *[change] Može se zamijeniti za drugu dozvolu.
    }
permit-family =
    { $family ->
        [family] Možda važi i za vaše najbliže.
        [children] Možda važi i za vašu djecu.
       *[may_be] Nekad važi i za vaše najbliže.
    }
permit-office = Odlučuje ova ustanova: { $office }. Idite tamo s organizacijom za pomoć ili advokatom.
# Rules that may have changed: only the name of the permit ($permit).
permit-unsure = { $country }: možda ima dozvola za vas ({ $permit }). Pravila su možda nova, pitajte advokata.
slot-permit-general = Mnoge zemlje daju dozvole osobama koje su drugi iskorištavali. Za neke treba pomoći policiji, za neke ne.

punishment =
    { $exists ->
        [yes] { $country }: po zakonu vas ne treba kazniti za ono na što su vas prisilili.
        [partly] { $country }: zakon vas donekle štiti od kazne za ono na što su vas prisilili.
        [discretionary] { $country }: tužilac (tužitelj) može obustaviti postupak za ono na što su vas prisilili.
       *[no] { $country }: nema posebnog pravila, zato odmah tražite advokata.
    }
slot-punishment-general = Ne treba vas kazniti za lažne papire, rad ili prostituciju na koje su vas prisilili. Tako kažu mnogi zakoni.

asylum-office = { $country }: azil se traži tu: { $office }.
asylum-recognised =
    { $recognised ->
        [yes] { $country }: osobe koje su preživjele trgovinu ljudima tamo su dobivale azil, od slučaja do slučaja.
        [rarely] { $country }: tamo ga rijetko daju, prvo pitajte advokata.
       *[case_by_case] { $country }: svaki slučaj gledaju posebno.
    }
slot-asylum_law-general = Svaki slučaj gledaju posebno.

compensation-fund =
    { $fund ->
        [yes] { $country }: država ima fond za to.
        [limited] { $country }: država ima fond, ali je do njega teško doći.
       *[no] { $country }: država nema fond za to.
    }
compensation-court = Možete to tražiti i u krivičnom (kaznenom) postupku.
slot-compensation-general = Često to ide preko krivičnog (kaznenog) suda, radnog suda ili državnog fonda.

health =
    { $who ->
        [everyone_wider] { $country }: doktor vas prima i bez papira, i kad nije hitno.
        [everyone_urgent] { $country }: hitna pomoć je i za osobe bez papira.
       *[victims] { $country }: do doktora se dolazi preko organizacija za pomoć.
    }
health-unreported = Nije dozvoljeno da vas prijave.
slot-health-general = Hitna pomoć je gotovo svuda i bez papira i novca. Organizacije imaju doktore koji ne pitaju.

lawyer =
    { $free ->
        [yes] { $country }: možda možete dobiti advokata besplatno.
        [low_income] { $country }: advokat može biti besplatan ako imate malo novca.
        [first_advice] { $country }: prvi razgovor s advokatom može biti besplatan.
       *[limited] { $country }: besplatni advokati postoje, organizacija za pomoć može ih naći.
    }
slot-lawyer-general = Možda možete dobiti advokata besplatno, često preko organizacije za pomoć.

slot-return_help = { $country }: postoji pomoć za put kući.
slot-return_help-general = Organizacija za pomoć ili Međunarodna organizacija za migracije mogu to planirati s vama.

third-country =
    { $scheme ->
        [rare] { $country }: rijetko primaju zaštićene svjedoke iz drugih zemalja.
        [temporary_protection] { $country }: osobe odatle možda mogu dobiti privremenu zaštitu u EU.
       *[none] { $country }: nema posebnog programa za to.
    }
slot-third_country-general = Nijedna zemlja vas ne mora primiti iz inostranstva (inozemstva).

slot-family =
    { $family ->
        [family] { $country }: uz dozvolu možda mogu doći i najbliži.
        [children] { $country }: uz dozvolu možda mogu doći i vaša djeca.
       *[may_be] { $country }: uz dozvolu nekad mogu doći i najbliži.
    }
slot-family-general = Uz mnoge dozvole možda mogu doći i najbliži ili djeca.

# The navigator.  One sentence each: what it gives, whether it depends on helping the police, the first step.
duration-days =
    { $days ->
        [one] { $days } dan
        [few] { $days } dana
       *[other] { $days } dana
    }
duration-months =
    { $months ->
        [one] { $months } mjesec
        [few] { $months } mjeseca
       *[other] { $months } mjeseci
    }
option-child =
    .sms = Ispod 18: prvo trebate dobiti sigurno mjesto i staratelja.
    .telegram = Ispod 18 godina: prvo trebate dobiti sigurno mjesto i staratelja (skrbnika). To ne bi trebalo zavisiti od pomoći policiji. Pitajte liniju za djecu ili nas.
option-rest =
    .sms = Odmor i odluka{ $length }. O policiji odlučujete kasnije.
    .telegram = Period za odmor i odluku{ $length }. O policiji odlučujete kasnije. Pitajte organizaciju za pomoć.
option-rest-general = U mnogim zemljama: nekoliko sedmica (tjedana) za odmor i odluku. O policiji odlučujete kasnije.
option-permit-general = Dozvola boravka: neke zemlje je daju samo ako pomognete policiji, neke i bez toga. Advokat vam to može reći.
option-permit-free =
    .sms = Dozvola boravka{ $length }. Može i bez pomoći policiji.
    .telegram = Dozvola boravka{ $length }. Može se dobiti i ako ne pomažete policiji. Pitajte organizaciju za pomoć ili advokata.
option-permit-tied =
    .sms = Dozvola boravka{ $length } ako pomognete policiji ili sudu.
    .telegram = Dozvola boravka{ $length } ako pomognete policiji ili sudu. Prvo pitajte advokata, pa tek onda govorite.
option-eu =
    .sms = S pasošem EU u EU ne treba dozvola.
    .telegram = S pasošem EU u EU ne treba dozvola, a imate isto pravo na pomoć.
option-protection = Privremena zaštita za ljude koji su pobjegli od rata ({ $country }): možda možete ostati, raditi i ići kod doktora.
option-asylum =
    .sms = Azil, ako je kod kuće opasno. Ne morate pomagati policiji.
    .telegram = Azil, ako je kod kuće opasno: već su vas povrijedili, mogu se osvetiti, opet vas prodati, ili bi vas porodica otjerala. Ne zavisi od policije. Pitajte advokata.
option-third =
    .sms = Druga zemlja: rijetko, pitajte advokata.
    .telegram = Druga zemlja: rijetko, ne zavisi od policije. Advokat može pogledati imate li tamo najbliže ili je moguće preseljenje.
option-home =
    .sms = Kući uz pomoć, ako želite i ako je sigurno.
    .telegram = Kući uz pomoć, samo ako želite i ako je sigurno. Ne zavisi od policije. Možemo to planirati s vama.

# Ways to work abroad.  $kind is one of the route-kind texts, $through empty or route-through.
slot-routes-general = Pitajte ambasadu ili državnu službu za zapošljavanje.
route = { $country }: { $kind }{ $through }.
route-through = , preko: { $office }
route-kind-seasonal = sezonski posao
route-kind-work_permit = radna dozvola uz ponudu za posao
route-kind-skilled = posao uz diplomu ili zanat
route-kind-short_job = kratki poslovi po kvoti
route-kind-posted = rad tamo za domaću firmu
route-kind-quota = godišnja kvota za radnike
route-kind-care = briga o starijima i bolesnima
route-kind-agreement = dogovor između država
route-kind-au_pair = život u porodici i čuvanje djece

slot-check_office = Besplatno provjerite ponudu: { $office } ({ $country }).
slot-check_office-general = Zamolite službu za zapošljavanje ili liniju za pomoć da pogleda ponudu.

# Only in Telegram, after a person is told.
slot-wait_note = Ako ne može čekati, zovite { $number } ({ $country }).
