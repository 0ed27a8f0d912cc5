### The library of answers, one answer, and what is missing.

library-title = Бібліотека
library-gaps = Прогалини
library-search = Пошук відповідей: слово чи те, що ви маєте на увазі
library-topic = Тема
library-all = Усі
library-show = Показати
library-hold = Ви ведете:
library-count = { $count ->
    [one] { $count } відповідь ({ $language })
    [few] { $count } відповіді ({ $language })
    [many] { $count } відповідей ({ $language })
   *[other] { $count } відповіді ({ $language })
}
library-count-country = { $count ->
    [one] { $count } відповідь ({ $language }), країна: { $country }
    [few] { $count } відповіді ({ $language }), країна: { $country }
    [many] { $count } відповідей ({ $language }), країна: { $country }
   *[other] { $count } відповіді ({ $language }), країна: { $country }
}
library-segments = { $count ->
    [one] { $count } сегмент SMS
    [few] { $count } сегменти SMS
    [many] { $count } сегментів SMS
   *[other] { $count } сегмента SMS
}
library-in-messages = { $count ->
    [one] в { $count } повідомленні
    [few] у { $count } повідомленнях
    [many] у { $count } повідомленнях
   *[other] у { $count } повідомлення
}
library-nothing = Нічого не підходить. Спробуйте інше слово.
library-near = Близькі за змістом
library-goes-out-in = Мова надсилання
library-you-read = Ви читаєте
library-where = Країна
library-no-country = Без країни
library-conversation-label = Розмова
library-for-conversation = Для { $link }:
library-the-conversation = розмови
library-language-unknown = мова ще невідома, виберіть її
library-country-unknown = країна невідома
library-held-by = розмову веде { $name }, тому надсилати ви не можете
library-held-by-nobody = розмову ніхто не веде, тому надсилати ви не можете

topic-danger = Небезпека
topic-rights = Права
topic-shelter = Безпечне житло
topic-immigration = Дозвіл залишитися й притулок
topic-before = До від’їзду
topic-others = Інша людина
topic-situations = Поради на окремі випадки
topic-asked = Окремі питання
topic-conversation = Розмова
topic-talk = Поки триває розмова

answer-back = Назад до відповідей
answer-buttons = Кнопки
answer-held = Притримано: замість цієї надсилається загальна відповідь.
answer-hold = Притримати цю відповідь
answer-release = Надсилати знову
answer-characters = { $count ->
    [one] { $count } символ
    [few] { $count } символи
    [many] { $count } символів
   *[other] { $count } символу
}
answer-after-more = після слова ДАЛІ
answer-not-said = Не сказано
answer-lacking = Не вибрано: { $param }. Показано приклад.
answer-what-goes-out = { $form }: що надсилається
answer-you-read = Ви читаєте: { $language }
answer-goes-out = Надсилається: { $language }
answer-no-text = Тексту ще немає ({ $wanted }), тому надсилається інший ({ $language }).
answer-in-total = Разом: повідомлень – { $messages }, сегментів – { $segments }
answer-send = Надіслати ({ $language })
answer-only-line = Це надсилає лише сама лінія, щоб повідомити, що вона щойно зробила.
answer-general = Загальніше, ніж могло б бути: { $gap }.
answer-facts = Джерела
answer-no-facts = Немає: ці загальні слова правильні всюди.
answer-checked = Перевірено { $checked }, наступна перевірка до { $review }
answer-source = Джерело: { $source }
answer-says = Сказано: { $words }
answer-note = Примітка для працівників: { $note }

param-country = Країна
param-origin = Звідки людина
param-who = Хто
param-cooperation = Готовність допомогти поліції
param-fear = Боїться повертатися додому
param-minor = Молодше 18 років
param-papers = Паспорт країни ЄС
param-flag = Тривожна ознака в пропозиції
param-again = Інша форма, коротка чи довга
param-ahead = Скільки людей чекає раніше

value-yes = так
value-no = ні
value-unsure = не знає
value-woman = жінка
value-man = чоловік
value-child = дитина
value-family = родина
library-cyrillic = { $language } (кирилиця)

gaps-title = Прогалини
gaps-expired = Термін перевірки минув: { $count }
gaps-expired-hint = Більше не надсилаються: замість них ідуть загальні слова.
gaps-none-expired = Прострочених фактів немає.
gaps-soon = Перевірити протягом 30 днів: { $count }
gaps-none-soon = Перевіряти нічого не треба.
gaps-review-by = перевірити до { $day }
gaps-next-fact = Далі: перечитайте джерело і скажіть тому, хто веде факти, що змінилося.
gaps-stands-in = Записано в
gaps-next-text = Далі: текст читає і підтверджує той, хто його не писав. Скажіть тому, хто веде тексти, що виправити.
gaps-read = Прочитати: { $count }
gaps-next-topic = Тема показує, що надсилається замість неї. Якщо знаєте надійне джерело, скажіть тому, хто веде факти.
gaps-texts = Тексти
gaps-texts-label = Тексти за мовами
gaps-language = Мова
gaps-reviewed = Перевірено
gaps-draft = Чернетка
gaps-missing = Бракує
gaps-countries = Країни
gaps-countries-hint = Усього тем: { $count }. На теми без факту лінія відповідає загальними словами.
gaps-countries-label = Теми за країнами
gaps-country = Країна
gaps-no-fact = Без певного факту
gaps-next-review = Наступна перевірка
gaps-count-expired = прострочено: { $count }
gaps-expired-topics = Прострочено: { $topics }
gaps-held = Притримано: { $count }
gaps-held-hint = Відомо, але не надсилається із зазначеної причини.

review-draft = чернетка
review-reviewed = перевірено
review-missing = бракує

review-sourced = із джерела
review-recalled = із пам’яті
review-verified = підтверджено
review-unverified = не підтверджено
