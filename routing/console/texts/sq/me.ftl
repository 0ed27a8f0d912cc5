### The page of the member who is signed in.

me-reach = Gjuhët dhe telefoni juaj
me-spoken-hint = Kolegët ju ofrojnë biseda në gjuhët që flisni. Edhe një administrator mund t'i ndryshojë.
me-language = Gjuha e këtyre faqeve
me-language-hint = Faqet ju dalin në këtë gjuhë në çdo pajisje. Në të lexoni pranë bisedës edhe çfarë u kuptua dhe çfarë do të thonë mesazhet. Kjo nuk ndryshon atë që lexojnë personat që shkruajnë.
me-language-of-browser = Ajo që kërkon shfletuesi
me-save = Ruaj
me-may = { $role }: { $acts }.
me-password = Ndryshimi i fjalëkalimit
me-must-change = Këtë fjalëkalim jua dha dikush tjetër. Për të vazhduar, zgjidhni një tuajin.
me-changed = Fjalëkalimi u ndryshua. Hyrjet tuaja të tjera u mbyllën.
me-old = Fjalëkalimi i vjetër
me-new = { $min ->
    [one] Fjalëkalimi i ri, të paktën 1 karakter
   *[other] Fjalëkalimi i ri, të paktën { $min } karaktere
}
me-change = Ndrysho
me-sign-ins = Ku keni hyrë
me-failures = Fjalëkalime të gabuara për emrin tuaj brenda një dite: { $count }.
me-unknown-browser = shfletues i panjohur
me-browser = { $browser } në { $system }
me-since = që nga
me-last-seen = veprimi i fundit para { $ago }
me-this = (kjo)
me-end = Mbylle
me-tour = Shiko prezantimin e konsolës
