### The page of the member who is signed in.

me-language = Limba acestor pagini
me-language-hint = Paginile vă apar în această limbă pe orice dispozitiv. Nu se schimbă nimic din ce citesc persoanele care scriu.
me-language-of-browser = Cea cerută de browser
me-save = Salvează
