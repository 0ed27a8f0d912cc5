### The library of answers, one answer, and what is missing.

library-title = Biblioteka
library-gaps = Mangësitë
library-search = Kërko në përgjigje: një fjalë, ose çfarë doni të thoni
library-topic = Tema
library-all = Të gjitha
library-show = Shfaq
library-hold = Mbani:
library-count = { $count ->
    [one] 1 përgjigje në { $language }
   *[other] { $count } përgjigje në { $language }
}
library-count-country = { $count ->
    [one] 1 përgjigje në { $language }, shteti: { $country }
   *[other] { $count } përgjigje në { $language }, shteti: { $country }
}
library-segments = { $count ->
    [one] { $count } segment SMS
   *[other] { $count } segmente SMS
}
library-in-messages = { $count ->
    [one] në 1 mesazh
   *[other] në { $count } mesazhe
}
library-nothing = Asgjë nuk përputhet. Provoni një fjalë tjetër.
library-near = Të afërta në kuptim
library-goes-out-in = Dërgo në
library-you-read = Lexoni në
library-where = Shteti
library-no-country = Pa shtet
library-conversation-label = Biseda
library-for-conversation = Për { $link }:
library-the-conversation = bisedën
library-language-unknown = gjuha ende nuk dihet, zgjidheni
library-country-unknown = shtet i panjohur
library-held-by = e mban { $name }, prandaj nuk mund të dërgoni
library-held-by-nobody = nuk e mban askush, prandaj nuk mund të dërgoni

topic-danger = Rrezik
topic-rights = Të drejtat
topic-shelter = Strehim
topic-immigration = Qëndrimi dhe azili
topic-before = Para nisjes
topic-others = Për dikë tjetër
topic-situations = Këshilla për raste të veçanta
topic-asked = Pyetje të veçanta
topic-conversation = Biseda
topic-talk = Gjatë bisedës

answer-back = Kthehu te përgjigjet
answer-buttons = Butonat
answer-held = E pezulluar: në vend të saj dërgohet përgjigjja e përgjithshme.
answer-hold = Pezullo këtë përgjigje
answer-release = Lejo sërish dërgimin
answer-characters = { $count ->
    [one] 1 karakter
   *[other] { $count } karaktere
}
answer-after-more = pas fjalës VAZHDO
answer-not-said = Nuk u tha
answer-lacking = Nuk është zgjedhur: { $param }. Shfaqet një shembull.
answer-what-goes-out = { $form }: çfarë dërgohet
answer-you-read = Lexoni: { $language }
answer-goes-out = Dërgohet: { $language }
answer-no-text = Në { $wanted } ende nuk ka tekst, prandaj dërgohet në { $language }.
answer-in-total = Gjithsej: { $messages } mesazhe, { $segments } segmente
answer-send = Dërgo në { $language }
answer-only-line = Këtë e dërgon vetëm vetë linja, për të thënë çfarë sapo bëri.
answer-general = Më e përgjithshme se ç'mund të ishte: { $gap }.
answer-facts = Burimet
answer-no-facts = Asnjë: këto fjalë të përgjithshme vlejnë kudo.
answer-checked = Kontrolluar më { $checked }, kontrolli i radhës deri më { $review }
answer-source = Burimi: { $source }
answer-says = Thotë: { $words }
answer-note = Shënim për stafin: { $note }

param-country = Shteti
param-origin = Vjen nga
param-who = Kush
param-cooperation = Do ta ndihmonte policinë
param-fear = Ka frikë të kthehet në shtëpi
param-minor = Nën 18 vjeç
param-papers = Pasaportë e një vendi të BE-së
param-flag = Shenjë paralajmëruese në ofertë
param-again = Forma tjetër, e shkurtër ose e gjatë
param-ahead = Sa veta presin përpara

value-yes = po
value-no = jo
value-unsure = nuk e di
value-woman = grua
value-man = burrë
value-child = fëmijë
value-family = familje
library-cyrillic = { $language } (cirilike)

gaps-title = Mangësitë
gaps-expired = Me afat kontrolli të kaluar: { $count }
gaps-expired-hint = Nuk dërgohen më: në vend të tyre dërgohen fjalët e përgjithshme.
gaps-none-expired = Asnjë e dhënë nuk e ka kaluar afatin.
gaps-soon = Për kontroll brenda 30 ditësh: { $count }
gaps-none-soon = Asgjë për kontroll.
gaps-review-by = kontroll deri më { $day }
gaps-next-fact = Më pas: lexoni sërish burimin dhe tregojini atij që mban faktet çfarë ka ndryshuar.
gaps-stands-in = Ndodhet në
gaps-next-text = Më pas: dikush që nuk e ka shkruar tekstin e lexon dhe e miraton. Tregojini atij që mban tekstet çfarë të ndreqë.
gaps-read = Lexoni { $count }
gaps-next-topic = Çdo temë tregon çfarë dërgohet në vend të saj. Nëse dini një burim të sigurt, tregojini atij që mban faktet.
gaps-texts = Tekstet
gaps-texts-label = Tekstet sipas gjuhës
gaps-language = Gjuha
gaps-reviewed = Të rishikuara
gaps-draft = Drafte
gaps-missing = Mungojnë
gaps-countries = Shtetet
gaps-countries-hint = Tema gjithsej: { $count }. Kur nuk ka një të dhënë, linja përgjigjet me fjalë të përgjithshme.
gaps-countries-label = Temat sipas shtetit
gaps-country = Shteti
gaps-no-fact = Pa të dhënë të sigurt
gaps-next-review = Kontrolli i radhës
gaps-count-expired = { $count } me afat të kaluar
gaps-expired-topics = Me afat të kaluar: { $topics }
gaps-held = Të pezulluara: { $count }
gaps-held-hint = Dihen, por nuk dërgohen për arsyen e dhënë.

review-draft = draft
review-reviewed = i rishikuar
review-missing = mungon

review-sourced = nga një burim
review-recalled = nga kujtesa
review-verified = i verifikuar
review-unverified = i paverifikuar
