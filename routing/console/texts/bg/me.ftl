### The page of the member who is signed in.

me-reach = Вашите езици и телефон
me-spoken-hint = Колегите ви предлагат разговори на езиците, които говорите. Администратор също може да ги променя.
me-language = Език на тези страници
me-language-hint = Страниците ви говорят на този език на всяко устройство. Това не променя какво четат хората, които ни пишат.
me-language-of-browser = Който иска браузърът ми
me-save = Запази
me-may = { $role }: { $acts }.
me-password = Смяна на паролата
me-must-change = Тази парола ви е дадена от друг. Изберете своя, за да продължите.
me-changed = Сменена е. Другите ви сесии са прекратени.
me-old = Стара парола
me-new = { $min ->
    [one] Нова парола, поне { $min } знак
   *[other] Нова парола, поне { $min } знака
}
me-change = Смени
me-sign-ins = Къде сте влезли
me-failures = Грешни пароли за вашето име за едно денонощие: { $count }.
me-unknown-browser = непознат браузър
me-browser = { $browser } на { $system }
me-since = от
me-last-seen = последна активност преди { $ago }
me-this = (този)
me-end = Прекрати
me-tour = Обиколка на конзолата
