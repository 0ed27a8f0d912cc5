### The frame of every page.

demo = Demo
language-unknown = gjuhë e panjohur
page-skip = Kalo te faqja
page-places = Seksionet
page-queue = Radha
page-history = Historiku
page-library = Biblioteka
page-supervisor = Mbikëqyrja
page-people = Njerëzit
page-on-call = Në gatishmëri
page-sign-out = Dil
page-exit = Dalje e shpejtë
page-exit-hint = E fsheh faqen menjëherë dhe mbyll seancën tuaj. Nga tastiera: tri herë Escape.
page-connected = Ka lidhje
page-lost = Nuk ka lidhje: nuk do t'i dëgjoni alarmet
page-offline = Nuk ka lidhje. Asgjë nuk humbi: provoni përsëri pas pak.
page-not-sent = Nuk u dërgua: nuk ka lidhje. Teksti juaj është ende këtu.
page-again = Hyrja u krye përsëri. Shtypni edhe një herë.
page-signed-out = Seanca juaj ka mbaruar. Hyni dhe vazhdoni aty ku ishit: teksti juaj është ende këtu.
page-bell-on = Me zë
page-bell-off = Pa zë
page-bell-blocked = Prekni për të dëgjuar alarmet
alarm-danger = { $count } në rrezik tani
alarm-unread = Te mua: { $count } të reja
alarm-offers = { $count } të ofruara për ju
alarm-reminders = { $count ->
    [one] 1 kujtesë me afat tani
   *[other] { $count } kujtesa me afat tani
}
alarm-notice = { $count ->
    [one] Një person po pret.
   *[other] { $count } persona po presin.
}
refused-title = Nuk u krye
refused-back = Kthehu te radha
gone-title = Nuk ekziston më
gone-text = Kjo bisedë nuk ekziston, ose u fshi me kërkesë të personit.
