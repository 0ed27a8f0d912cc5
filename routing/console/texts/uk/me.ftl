### The page of the member who is signed in.

me-language = Мова цих сторінок
me-language-hint = Сторінки говорять із вами цією мовою на кожному пристрої. Те, що читають люди, які пишуть на лінію, від цього не змінюється.
me-language-of-browser = Та, яку просить мій браузер
me-save = Зберегти
me-may = { $role }: { $acts }.
me-password = Змінити пароль
me-must-change = Цей пароль вам дав хтось інший. Щоб продовжити, виберіть власний.
me-changed = Змінено. Інші ваші сеанси завершено.
me-old = Старий пароль
me-new = { $min ->
    [one] Новий пароль, щонайменше { $min } символ
    [few] Новий пароль, щонайменше { $min } символи
    [many] Новий пароль, щонайменше { $min } символів
   *[other] Новий пароль, щонайменше { $min } символу
}
me-change = Змінити
me-sign-ins = Де ви ввійшли
me-failures = Неправильних паролів для вашого імені за добу: { $count }.
me-unknown-browser = невідомий браузер
me-browser = { $browser } на { $system }
me-since = з
me-last-seen = остання активність { $ago } тому
me-this = (цей)
me-end = Завершити
me-tour = Огляд консолі
