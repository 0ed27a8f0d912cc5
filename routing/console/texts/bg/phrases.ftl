### The phrasebook.

phrases-title = Фрази
phrases-one = Фраза
phrases-back = Назад към разговора
phrases-all = Всички фрази
phrases-search = Търсене на { $languages }: дума или каквото имате предвид
phrases-or = { $read } или { $out }
phrases-out = Изпраща се на
phrases-language-unknown = Езикът на човека още не се знае: изберете го във „Фрази“.
phrases-not-yours = { $name } води разговора, затова не можете да изпращате.
phrases-nobodys = Никой не води разговора, затова не можете да изпращате.
phrases-not-held = Не вие водите разговора, затова не можете да изпращате.
phrases-found = { $count ->
    [one] { $count } фраза
   *[other] { $count } фрази
}
phrases-suggested = Предложения сега
phrases-none = Нищо не отговаря. Опитайте с друга дума.
phrases-fill-in = Попълни
phrases-fill-in-this = Попълни: { $phrase }
phrases-send-this = Изпрати: { $phrase }
phrases-send-in = Изпрати на { $language }
phrases-time = Час там, където е човекът
phrases-day = Ден, ако не е днес
phrases-contact-in = Контакт в
phrases-contact = Контакт
phrases-choose = Изберете
phrases-police = полиция
phrases-reports = съобщава на полицията
phrases-no-contact = Там не може да се посочи контакт: няма потвърден, актуален и достъпен оттам, където е човекът.
phrases-no-country = Изберете държава: не се знае къде е човекът.
phrases-show = Покажи
phrases-you-read = Четете на: { $language }
phrases-goes-out = Изпраща се на: { $language }
phrases-lacking = Още за попълване
phrases-field-time = час
phrases-field-contact = контакт
phrases-field-language = език
phrases-field-place = място
phrases-field-word = дума
timing-past = Този час мина. Изберете друг.
timing-outside = По това време на човека не бива да се пише: обещаното ще чака, докато не напише нещо.
