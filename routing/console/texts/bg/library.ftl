### The library of answers, one answer, and what is missing.

library-title = Библиотека
library-gaps = Пропуски
library-search = Търсене в отговорите: дума или каквото имате предвид
library-topic = Тема
library-all = Всички
library-show = Покажи
library-hold = Водите:
library-count = { $count ->
    [one] { $count } отговор на { $language }
   *[other] { $count } отговора на { $language }
}
library-count-country = { $count ->
    [one] { $count } отговор на { $language } за { $country }
   *[other] { $count } отговора на { $language } за { $country }
}
library-segments = { $count ->
    [one] { $count } SMS сегмент
   *[other] { $count } SMS сегмента
}
library-in-messages = { $count ->
    [one] в { $count } съобщение
   *[other] в { $count } съобщения
}
library-nothing = Нищо не отговаря. Опитайте с друга дума.
library-near = Близки по смисъл
library-goes-out-in = Изпраща се на
library-you-read = Четете на
library-where = Държава
library-no-country = Без държава
library-conversation-label = Разговорът
library-for-conversation = За { $link }:
library-the-conversation = разговора
library-language-unknown = езикът още не се знае, изберете го
library-country-unknown = държавата не се знае
library-held-by = { $name } води разговора, затова не можете да изпращате
library-held-by-nobody = никой не води разговора, затова не можете да изпращате

topic-danger = Опасност
topic-rights = Права
topic-shelter = Подслон
topic-immigration = Оставане и убежище
topic-before = Преди тръгване
topic-others = Друг човек
topic-situations = Съвети за отделни случаи
topic-asked = Отделни въпроси
topic-conversation = Разговорът
topic-talk = Докато трае разговорът

answer-back = Назад към отговорите
answer-buttons = Бутони
answer-held = Задържан: вместо него се изпраща общият отговор.
answer-hold = Задръж този отговор
answer-release = Изпращай отново
answer-characters = { $count ->
    [one] { $count } знак
   *[other] { $count } знака
}
answer-after-more = след ОЩЕ
answer-not-said = Не е казано
answer-lacking = Не е избрано: { $param }. Показан е пример.
answer-what-goes-out = { $form }: това се изпраща
answer-you-read = Четете на: { $language }
answer-goes-out = Изпраща се на: { $language }
answer-no-text = Още няма текст на { $wanted }, затова се изпраща на { $language }.
answer-in-total = Общо: { $messages } съобщения, { $segments } сегмента
answer-send = Изпрати на { $language }
answer-only-line = Това го изпраща само линията, за да каже какво току-що е направила.
answer-general = По-общо, отколкото може да бъде: { $gap }.
answer-facts = Източници
answer-no-facts = Няма: тези общи думи важат навсякъде.
answer-checked = Проверено { $checked }, следваща проверка до { $review }
answer-source = Източник: { $source }
answer-says = Казва: { $words }
answer-note = Бележка за екипа: { $note }

param-country = Държава
param-origin = Откъде е
param-who = Кой
param-cooperation = Готовност да помогне на полицията
param-fear = Страх от връщане у дома
param-minor = Под 18 години
param-papers = Паспорт на държава от ЕС
param-flag = Тревожен знак в офертата
param-again = Другата форма, кратка или дълга
param-ahead = Колко души чакат преди това

value-yes = да
value-no = не
value-unsure = не знае
value-woman = жена
value-man = мъж
value-child = дете
value-family = семейство
library-cyrillic = { $language } (кирилица)

gaps-title = Пропуски
gaps-expired = С изтекъл срок за проверка: { $count }
gaps-expired-hint = Вече не се изпращат: вместо тях тръгват общите думи.
gaps-none-expired = Няма факт с изтекъл срок.
gaps-soon = За проверка до 30 дни: { $count }
gaps-none-soon = Няма нищо за проверка.
gaps-review-by = проверка до { $day }
gaps-next-fact = След това: прочетете източника отново и кажете на отговорника за фактите какво се е променило.
gaps-stands-in = Намира се в
gaps-next-text = След това: някой, който не е писал текста, го прочита и потвърждава. Кажете на отговорника за текстовете какво да поправи.
gaps-read = Прочетете { $count }
gaps-next-topic = Всяка тема показва какво се изпраща вместо нея. Ако знаете сигурен източник, кажете на отговорника за фактите.
gaps-texts = Текстове
gaps-texts-label = Текстове по езици
gaps-language = Език
gaps-reviewed = Прегледани
gaps-draft = Чернови
gaps-missing = Липсват
gaps-countries = Държави
gaps-countries-hint = Темите са { $count }. Където няма факт, линията отговаря с общи думи.
gaps-countries-label = Теми по държави
gaps-country = Държава
gaps-no-fact = Без сигурен факт
gaps-next-review = Следваща проверка
gaps-count-expired = { $count } с изтекъл срок
gaps-expired-topics = С изтекъл срок: { $topics }
gaps-held = Задържани: { $count }
gaps-held-hint = Известни, но не се изпращат поради посочената причина.

review-draft = чернова
review-reviewed = прегледано
review-missing = липсва

review-sourced = от източник
review-recalled = по памет
review-verified = потвърдено
review-unverified = непотвърдено
