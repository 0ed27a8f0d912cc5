### The page of the member who is signed in.

me-language = Язык этих страниц
me-language-hint = Страницы будут на этом языке на всех ваших устройствах. На то, что читают собеседники, это не влияет.
me-language-of-browser = Как просит браузер
me-save = Сохранить
me-may = { $role }: { $acts }.
me-password = Смена пароля
me-must-change = Этот пароль дал вам кто-то другой. Чтобы продолжить, придумайте свой.
me-changed = Пароль изменён. Остальные сеансы завершены.
me-old = Старый пароль
me-new = { $min ->
    [one] Новый пароль, не короче { $min } символа
    [few] Новый пароль, не короче { $min } символов
    [many] Новый пароль, не короче { $min } символов
   *[other] Новый пароль, не короче { $min } символа
}
me-change = Сменить
me-sign-ins = Где выполнен вход
me-failures = Неверных паролей к вашему имени за сутки: { $count }.
me-unknown-browser = неизвестный браузер
me-browser = { $browser } на { $system }
me-since = с
me-last-seen = последняя активность { $ago } назад
me-this = (этот сеанс)
me-end = Завершить
me-tour = Пройти знакомство с консолью
