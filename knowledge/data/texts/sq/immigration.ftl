### Staying, asylum, going home, going elsewhere, children.

residence_permit =
    .sms = Ndoshta mund të qëndrosh. Më parë le ta shohë rastin tënd një avokat ose një organizatë ndihme. { $legal_line } { $reflection } { $permit_short }
    .telegram =
        Ndoshta mund të qëndrosh me leje. Varet nga shteti dhe nga rasti yt.

        { $reflection }

        { $permit }

        Pyet një avokat ose një organizatë ndihme para se të shkosh në ndonjë zyrë. Mund t'i shohim mundësitë bashkë, me disa pyetje të shkurtra.

asylum =
    .sms = Nëse kthimi është i rrezikshëm, mund të kërkosh azil: nëse të kanë bërë keq, nëse ke frikë nga hakmarrja, se mos të shesin përsëri ose se mos të përzë familja. Fol sa më parë me një avokat: mund të ketë afat. { $asylum_line } { $asylum_law }
    .telegram =
        Nëse është e rrezikshme për ty të kthehesh, ndoshta mund të marrësh azil. Arsyet e zakonshme: çfarë të kanë bërë atje, frika nga hakmarrja ose se do të të shesin përsëri, ose se familja a njerëzit e vendit do të të përzënë dhe askush nuk të mbron.

        { $asylum_law }

        Thuaje sa më parë: disa shtete kanë afat. Kërko avokat, përkthyes, dhe të të dëgjojë një grua, nëse do. Avokati mund të të tregojë si shkon kjo me mundësitë e tjera.
        { $asylum_line }

fear_of_return =
    .sms = Ke arsye të kesh frikë. Askënd nuk duhet ta kthejnë në rrezik. { $hotline } Kthimi nuk është mundësia e vetme: mund të ketë azil, leje qëndrimi ose një shtet tjetër. { $permit_short }
    .telegram =
        Ke arsye të kesh frikë, dhe nuk je vetëm. Askënd nuk duhet ta kthejnë atje ku mund ta lëndojnë ose ta shesin përsëri. Nuk ke pse të turpërohesh: këtë ta bënë të tjerët.

        Kthimi nuk është mundësia e vetme. Mund të ketë azil, leje qëndrimi ose një shtet tjetër.
        { $permit }

        Ruaj çdo gjë që e tregon rrezikun: mesazhe, emra, vende, çfarë kanë thënë. I duhen avokatit.
        { $hotline }

return_home =
    .sms = Ti vendos nëse kthehesh dhe kur. Mund të ketë ndihmë falas për biletën, dokumentet dhe kohën pas kthimit. { $return_line } Nëse ke frikë nga dikush atje, fol më parë me ne. { $return_help }
    .telegram =
        Ti vendos nëse kthehesh dhe kur. Mund të ketë ndihmë falas për biletën, për dokumentet e udhëtimit, dhe për banim, shkollë ose punë pas kthimit.

        { $return_help }
        { $return_line }

        Nëse atje ke dikë që të bën frikë, ndonjë borxh, ose dikë që mund të të shesë përsëri, le ta shohim bashkë para se të nisesh. Askush atje nuk ka pse ta dijë pse kthehesh.

third_country =
    .sms = Të shkosh në një shtet tjetër është e mundur, por rrallë. Mund ta shohë një avokat. { $legal_line } Mundësitë: familja e ngushtë atje, azili, një program i Kombeve të Bashkuara. { $third_country } Ruhu nga kush shet udhëtime.
    .telegram =
        Ndoshta dëshiron të jetosh në një shtet tjetër. Është e mundur, por ndodh rrallë.

        { $third_country }

        Mundësitë janë: familja e ngushtë në një shtet tjetër, pasaporta e një vendi të BE-së, azili, ose programet e Kombeve të Bashkuara për vendosje në një shtet tjetër. Kur rreziku vjen nga një gjyq, pak shtete pranojnë dëshmitarë të mbrojtur.

        Ruhu nga kush të shet udhëtim ose dokumente. Pyet më parë një avokat.
        { $legal_line }

family_reunion =
    .sms = Ndoshta fëmijët mund të jenë me ty, dhe ndihma mund të arrijë edhe tek ata në vendin tënd. { $hotline } { $family } Na thuaj vetëm: janë me ty, në vendin tënd, apo tek ai?
    .telegram =
        Fëmijët e tu janë të rëndësishëm. Ndihma për ty mund të jetë ndihmë edhe për ta.

        { $family }

        Nëse janë në vendin tënd dhe mund të jenë në rrezik, edhe atje mund të gjendet ndihmë. Nëse dikush nuk t'i jep, kjo është punë për një avokat dhe për zyrën për mbrojtjen e fëmijëve, dhe shumë shtëpi të sigurta pranojnë prindër me fëmijë.

        Na thuaj vetëm atë që mund ta thuash pa rrezik: janë me ty, në vendin tënd, apo tek ai?
        { $hotline }

children_ask_where = Ku janë fëmijët: me ty, në vendin tënd, apo tek ai? Mjafton një fjalë.

children_with_you =
    .sms = Mund t'i marrësh me vete. Shumë shtëpi të sigurta pranojnë prindër me fëmijë. Në shumicën e vendeve fëmijët mund të shkojnë te mjeku dhe në shkollë. { $shelter }
    .telegram =
        Mund t'i marrësh me vete. Shumë shtëpi të sigurta pranojnë prindër me fëmijë. Në shumicën e vendeve fëmijët mund të shkojnë në shkollë dhe te mjeku, me ose pa dokumente.
        { $shelter }

children_elsewhere =
    .sms = Një njeri nga ne mund të mendojë me ty si të arrish te ata ose t'i mbrosh, hap pas hapi dhe pa zhurmë. Shkruaj { -word-person }. Nëse janë këtu dhe në rrezik tani: { $emergency }
    .telegram =
        Një njeri nga ne mund të mendojë me ty si të arrish te ata ose t'i mbrosh, hap pas hapi dhe pa zhurmë.

        Nëse janë këtu dhe në rrezik tani:
        { $emergency }
        { $child_line }

home_ask_fear = A ka në vendin tënd dikë që të bën frikë? Shkruaj { -word-yes }, { -word-no } ose { -word-unsure }.

home_handoff_ask = Do që një njeri nga ne ta planifikojë kthimin bashkë me ty? Shkruaj { -word-yes } ose { -word-no }.

# The navigator: a few questions, then the ways in the order that fits.
options_intro = Mund t'i shohim mundësitë e tua. Disa pyetje të shkurtra, çdo pyetje mund ta kalosh.

options_ask_cooperation =
    .sms = A do të flisje për këtë me policinë ose gjykatën? Shkruaj { -word-yes }, { -word-no } ose { -word-unsure }. Çdo përgjigje është në rregull.
    .telegram = A do të flisje me policinë ose gjykatën për atë që ndodhi? Çdo përgjigje është në rregull, dhe mund të ndërrosh mendje.

options_ask_fear =
    .sms = A ke frikë të kthehesh në vendin tënd? Shkruaj { -word-yes }, { -word-no } ose { -word-unsure }.
    .telegram = A ke frikë të kthehesh në vendin tënd?

options_ask_age =
    .sms = A je nën 18 vjeç? Shkruaj { -word-yes } ose { -word-no }.
    .telegram = A je nën 18 vjeç? Atëherë ka më shumë mbrojtje.

options_ask_papers =
    .sms = A ke pasaportë të një vendi të Bashkimit Evropian? Shkruaj { -word-yes }, { -word-no } ose { -word-unsure }.
    .telegram = A ke pasaportë të një vendi të Bashkimit Evropian?

options =
    .sms = Këto mund të jenë mundësitë e tua. Duhet t'i shohë një avokat: shkruaj { -word-person }. { $options } Ndoshta mund të përdorësh më shumë se një.
    .telegram =
        Mundësitë e tua mund të jenë:

        { $options }

        Ndoshta mund të përdorësh më shumë se një. Këto nuk janë premtime: rastin tënd duhet ta shohë më parë një avokat ose një organizatë ndihme.
        { $legal_line }
