### The phrasebook.

phrases-title = Фрази
phrases-one = Фраза
phrases-back = Назад до розмови
phrases-all = Усі фрази
phrases-search = Шукати ({ $languages }): слово чи те, що ви маєте на увазі
phrases-or = { $read } або { $out }
phrases-out = Мова надсилання
phrases-language-unknown = Мова людини ще невідома: виберіть її в розділі «Фрази».
phrases-not-yours = Розмову веде { $name }, тому надсилати ви не можете.
phrases-nobodys = Розмову ніхто не веде, тому надсилати ви не можете.
phrases-not-held = Цю розмову ведете не ви, тому надсилати не можете.
phrases-found = { $count ->
    [one] { $count } фраза
    [few] { $count } фрази
    [many] { $count } фраз
   *[other] { $count } фрази
}
phrases-suggested = Пропозиції зараз
phrases-none = Нічого не підходить. Спробуйте інше слово.
phrases-fill-in = Заповнити
phrases-fill-in-this = Заповнити: { $phrase }
phrases-send-this = Надіслати: { $phrase }
phrases-send-in = Надіслати ({ $language })
phrases-time = Час там, де людина
phrases-day = День, якщо не сьогодні
phrases-contact-in = Країна контакту
phrases-contact = Контакт
phrases-choose = Виберіть
phrases-police = поліція
phrases-reports = повідомляє поліцію
phrases-no-contact = Жодного контакту там назвати не можна: немає підтвердженого, актуального й доступного звідти, де людина.
phrases-no-country = Виберіть країну: де людина, невідомо.
phrases-show = Показати
phrases-you-read = Ви читаєте: { $language }
phrases-goes-out = Надсилається: { $language }
phrases-lacking = Ще треба заповнити
phrases-field-time = час
phrases-field-contact = контакт
phrases-field-language = мова
phrases-field-place = місце
phrases-field-word = слово
timing-past = Цей час уже минув. Виберіть інший.
timing-outside = У цей час людині не можна писати: обіцяне чекатиме, доки вона напише.
