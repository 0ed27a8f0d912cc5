### The phrasebook.

phrases-title = Фразы
phrases-one = Фраза
phrases-back = Назад к разговору
phrases-all = Все фразы
phrases-search = Поиск ({ $languages }): слово или смысл
phrases-or = { $read } или { $out }
phrases-out = Язык отправки
phrases-language-unknown = Язык собеседника пока неизвестен: выберите его в разделе «Фразы».
phrases-not-yours = Разговор ведёт { $name }, поэтому отправить нельзя.
phrases-nobodys = Разговор никто не ведёт, поэтому отправить нельзя.
phrases-not-held = Разговор ведёте не вы, поэтому отправить нельзя.
phrases-found = { $count ->
    [one] { $count } фраза
    [few] { $count } фразы
    [many] { $count } фраз
   *[other] { $count } фразы
}
phrases-suggested = Подходят сейчас
phrases-none = Ничего не подходит. Попробуйте другое слово.
phrases-fill-in = Заполнить
phrases-fill-in-this = Заполнить: { $phrase }
phrases-send-this = Отправить: { $phrase }
phrases-send-in = Отправить ({ $language })
phrases-time = Время у собеседника
phrases-day = День, если не сегодня
phrases-contact-in = Страна контакта
phrases-contact = Контакт
phrases-choose = Выберите
phrases-police = полиция
phrases-reports = сообщает полиции
phrases-no-contact = Ни один контакт там назвать нельзя: нет подтверждённых, действующих и доступных оттуда, где собеседник.
phrases-no-country = Выберите страну: где собеседник, неизвестно.
phrases-show = Показать
phrases-you-read = Вы читаете: { $language }
phrases-goes-out = Отправится: { $language }
phrases-lacking = Осталось заполнить
phrases-field-time = время
phrases-field-contact = контакт
phrases-field-language = язык
phrases-field-place = место
phrases-field-word = слово
timing-past = Это время прошло. Выберите другое.
timing-outside = В это время писать собеседнику нельзя: обещанное будет ждать, пока собеседник напишет.
