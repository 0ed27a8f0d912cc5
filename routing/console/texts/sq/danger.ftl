### Rrezik: çfarë bëhet së pari dhe si thirret mbikëqyrësi.

first-title = Çfarë të bëni së pari në rrezik
first-step-1 = Pyesni nëse mund të shkruajë tani pa u parë. Më e mira është një frazë ku mjafton po ose jo.
first-step-2 = Pyesni ku është personi dhe nëse është i lënduar. Nëse jeta është në rrezik, thoni cilin numër të telefonojë dhe thirrni mbikëqyrësin.
first-step-3 = Mos e telefononi kurrë dhe mos i shkruani në rrugë tjetër, veç nëse ka thënë se është e sigurt.
first-step-4 = Mos i thoni të ikë apo të grindet me dikë. Personi e di më mirë çfarë është e sigurt tani.
first-step-5 = Qëndroni dhe thoni se jeni aty. Kur nuk jeni të sigurt, thirrni mbikëqyrësin.
first-emergency = Numri i urgjencës, { $country }: { $numbers }.
plea-ask = Më duhet një mbikëqyrës tani
plea-open = Mbikëqyrësit po thirren. Vazhdoni të shkruani; këtu shihni kush vjen.
plea-comes = Po vjen { $name } dhe mund ta lexojë bisedën.
plea-take-back = Nuk duhet më
plea-title = Duhet një mbikëqyrës
plea-from = <b>{ $name }</b> ka nevojë për një mbikëqyrës tani:
plea-come = Po vij
plea-settled = Dikush po vjen tashmë, ose nuk duhet më.
alarm-pleas = { $count ->
    [one] 1 koleg ka nevojë për një mbikëqyrës
   *[other] { $count } kolegë kanë nevojë për një mbikëqyrës
}
push-plea = Një koleg ka nevojë për një mbikëqyrës tani.
act-asked-supervisor = thirri mbikëqyrësin
