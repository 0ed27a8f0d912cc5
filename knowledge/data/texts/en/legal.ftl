### One sentence shape per legal value.  The values stand in knowledge/data/facts; no figure is typed here.
### `$country` is a bare name: keep it before the colon.  Never "you qualify": "you may be able to".

# $days (number), $bound: at_least, up_to, exactly
slot-reflection =
    { $country }: you may get { $bound ->
        [at_least] at least { $days ->
            [one] { $days } day
           *[other] { $days } days
        }
        [up_to] up to { $days ->
            [one] { $days } day
           *[other] { $days } days
        }
       *[exactly] { $days ->
            [one] { $days } day
           *[other] { $days } days
        }
    } to rest and decide, without being sent away.
slot-reflection-general = In many countries you may get some weeks to rest and decide, without being sent away.

# $months (number)
permit-length =
    { $country }: you may be able to get a permit for { $months ->
        [one] { $months } month
       *[other] { $months } months
    }.
permit-open = { $country }: you may be able to get a permit to stay.
permit-cooperation =
    { $cooperation ->
        [none] You do not have to help the police for it.
        [either] There is a way with the police, and one without them.
        [mostly] You usually have to help the police, with exceptions (age, illness, danger).
       *[required] For this one you have to help the police or the court.
    }
# What a permit is for when not for being exploited.
permit-ground =
    { $ground ->
        [danger] It is for people who would be in danger at home.
        [hardship] It is for very hard personal cases.
       *[home_violence] It is for violence in the home.
    }
permit-work =
    { $work ->
        [yes] You may work with it.
        [no] It does not allow work.
       *[with_permission] Work can be allowed if you ask.
    }
permit-renewable = It can be made longer.
permit-path =
    { $path ->
        [long_term] It can lead to staying for good.
       *[change] It can be changed into another permit.
    }
permit-family =
    { $family ->
        [family] Close family may be included.
        [children] Your children may be included.
       *[may_be] Family may be included in some cases.
    }
permit-office = The office that decides: { $office }. Go there with a help organisation or a lawyer.
# Rules that may have changed: only the name of the permit ($permit).
permit-unsure = { $country }: there may be a permit for you ({ $permit }). Rules may have changed, ask a lawyer.
slot-permit-general = Many countries give permits to people who were exploited. Some depend on helping the police, some do not.

punishment =
    { $exists ->
        [yes] { $country }: the law says you should not be punished for what you were forced to do.
        [partly] { $country }: the law protects you in part from punishment for what you were forced to do.
        [discretionary] { $country }: the prosecutor can drop a case for what you were forced to do.
       *[no] { $country }: there is no special rule, so get a lawyer early.
    }
slot-punishment-general = You should not be punished for false papers, illegal work or prostitution you were forced into. Many laws say so.

asylum-office = { $country }: you ask for asylum at { $office }.
asylum-recognised =
    { $recognised ->
        [yes] { $country }: people who were trafficked have been given asylum there, case by case.
        [rarely] { $country }: it is rarely given there, speak to a lawyer first.
       *[case_by_case] { $country }: each case is looked at by itself.
    }
slot-asylum_law-general = Each case is looked at by itself.

compensation-fund =
    { $fund ->
        [yes] { $country }: the state has a fund for people this was done to.
        [limited] { $country }: there is a state fund, but it is hard to get.
       *[no] { $country }: there is no state fund.
    }
compensation-court = You can also ask for money in the criminal case.
slot-compensation-general = In many countries it goes through the criminal court, a labour court or a state fund.

health =
    { $who ->
        [everyone_wider] { $country }: you can see a doctor without papers, not only in an emergency.
        [everyone_urgent] { $country }: you get urgent care without papers.
       *[victims] { $country }: people who were exploited get care through the help services.
    }
health-unreported = The staff are not allowed to report you.
slot-health-general = Urgent care is for everyone in most countries, even without papers or money. Help organisations know doctors who ask nothing.

lawyer =
    { $free ->
        [yes] { $country }: you may get a lawyer for free.
        [low_income] { $country }: a lawyer may be free if you have little money.
        [first_advice] { $country }: the first advice of a lawyer can be free.
       *[limited] { $country }: free lawyers exist, a help organisation can find one.
    }
slot-lawyer-general = You may be able to get a lawyer for free, often through a help organisation.

slot-return_help = { $country }: there is help for the way home.
slot-return_help-general = A help organisation or the International Organization for Migration can plan it with you.

third-country =
    { $scheme ->
        [rare] { $country }: in rare cases protected witnesses are taken in from abroad.
        [temporary_protection] { $country }: people from there may get temporary protection in the European Union.
       *[none] { $country }: there is no special programme for it.
    }
slot-third_country-general = No country has to take you in from abroad.

slot-family =
    { $family ->
        [family] { $country }: with a permit, close family may be included.
        [children] { $country }: with a permit, your children may be included.
       *[may_be] { $country }: with a permit, family may be included in some cases.
    }
slot-family-general = With many permits close family or children may be included.

# The navigator.  One sentence each: what it gives, whether it depends on helping the police, the first step.
duration-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
duration-months =
    { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
option-child =
    .sms = Under 18: you should get a safe place and a guardian first.
    .telegram = Under 18: you should get a safe place and a guardian first. It should not depend on helping the police. Ask a child line or us.
option-rest =
    .sms = Time to rest and decide{ $length }. You decide about police later.
    .telegram = Time to rest and decide{ $length }. You decide about the police later. Ask a help organisation.
option-rest-general = In many countries: some weeks to rest and decide. You decide about police later.
option-permit-general = A permit to stay: some countries give it only to those who help the police, some also to others. A lawyer can tell.
option-permit-free =
    .sms = A permit to stay{ $length }. There is a way without helping the police.
    .telegram = A permit to stay{ $length }. There is a way to get it without helping the police. Ask a help organisation or a lawyer.
option-permit-tied =
    .sms = A permit to stay{ $length } if you help police or court.
    .telegram = A permit to stay{ $length } if you help the police or the court. Ask a lawyer before you speak.
option-eu =
    .sms = With an EU passport you need no permit in the EU.
    .telegram = With an EU passport you need no permit in the EU, and you have the same right to help.
option-protection = Temporary protection for people who fled the war ({ $country }): you may be able to stay, work and see a doctor.
option-asylum =
    .sms = Asylum, if home is dangerous. No need to help the police.
    .telegram = Asylum, if home is dangerous: past harm, revenge, being sold again, or a family that throws you out. It does not depend on the police. Ask a lawyer.
option-third =
    .sms = Another country: rare, a lawyer can look.
    .telegram = Another country: rare, does not depend on the police. A lawyer can look at family or resettlement.
option-home =
    .sms = Home with help, if you want it and it is safe.
    .telegram = Home with help, only if you want it and it is safe. It does not depend on the police. Ask us to plan it.

# Ways to work abroad.  $kind is one of the route-kind texts, $through empty or route-through.
slot-routes-general = Ask the embassy or the state job office.
route = { $country }: { $kind }{ $through }.
route-through = , through { $office }
route-kind-seasonal = seasonal work
route-kind-work_permit = work permit with a job offer
route-kind-skilled = skilled work
route-kind-short_job = short jobs under a quota
route-kind-posted = work for a firm from home
route-kind-quota = yearly quota of workers
route-kind-care = care of old or disabled people
route-kind-agreement = agreement between the two states
route-kind-au_pair = au pair

slot-check_office = Check it for free: { $office } ({ $country }).
slot-check_office-general = Ask the job office or a help line to look at it.

# Only in Telegram, after a person is told.
slot-wait_note = If it cannot wait, call { $number } ({ $country }).
