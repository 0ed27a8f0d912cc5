### The page of the member who is signed in.

me-reach = Limbile și telefonul dvs.
me-spoken-hint = Colegii vă oferă conversații în limbile pe care le vorbiți. Și un administrator le poate schimba.
me-language = Limba acestor pagini
me-language-hint = Paginile vă apar în această limbă pe orice dispozitiv; tot în ea citiți, lângă o conversație, ce s-a înțeles și ce înseamnă mesajele. Nu se schimbă nimic din ce citesc persoanele care scriu.
me-language-of-browser = Cea cerută de browser
me-save = Salvează
me-may = { $role }: { $acts }.
me-password = Schimbarea parolei
me-must-change = Această parolă v-a fost dată de altcineva. Alegeți una proprie ca să continuați.
me-changed = Parola a fost schimbată. Celelalte sesiuni s-au încheiat.
me-old = Parola veche
me-new = { $min ->
    [one] Parola nouă, cel puțin 1 caracter
    [few] Parola nouă, cel puțin { $min } caractere
   *[other] Parola nouă, cel puțin { $min } de caractere
}
me-change = Schimbă
me-sign-ins = Unde sunteți în cont
me-failures = Parole greșite la numele dumneavoastră în ultima zi: { $count }.
me-unknown-browser = un browser necunoscut
me-browser = { $browser } pe { $system }
me-since = din
me-last-seen = activitate acum { $ago }
me-this = (aceasta)
me-end = Încheie
me-tour = Fă turul consolei
