### The library of answers, one answer, and what is missing.

library-title = Библиотека
library-gaps = Пробелы
library-search = Поиск ответов: слово или смысл
library-topic = Тема
library-all = Все
library-show = Показать
library-hold = Вы ведёте:
library-count = { $count ->
    [one] { $count } ответ, язык: { $language }
    [few] { $count } ответа, язык: { $language }
    [many] { $count } ответов, язык: { $language }
   *[other] { $count } ответа, язык: { $language }
}
library-count-country = { $count ->
    [one] { $count } ответ, язык: { $language }, страна: { $country }
    [few] { $count } ответа, язык: { $language }, страна: { $country }
    [many] { $count } ответов, язык: { $language }, страна: { $country }
   *[other] { $count } ответа, язык: { $language }, страна: { $country }
}
library-segments = { $count ->
    [one] { $count } сегмент SMS
    [few] { $count } сегмента SMS
    [many] { $count } сегментов SMS
   *[other] { $count } сегмента SMS
}
library-in-messages = { $count ->
    [one] в { $count } сообщении
    [few] в { $count } сообщениях
    [many] в { $count } сообщениях
   *[other] в { $count } сообщения
}
library-nothing = Ничего не подходит. Попробуйте другое слово.
library-near = Близкие по смыслу
library-goes-out-in = Язык отправки
library-you-read = Язык чтения
library-where = Страна
library-no-country = Без страны
library-conversation-label = Разговор
library-for-conversation = Для { $link }:
library-the-conversation = разговора
library-language-unknown = язык пока неизвестен, выберите его
library-country-unknown = страна неизвестна
library-held-by = разговор ведёт { $name }, поэтому отправить нельзя
library-held-by-nobody = разговор никто не ведёт, поэтому отправить нельзя

topic-danger = Опасность
topic-rights = Права
topic-shelter = Приют
topic-immigration = Право остаться и убежище
topic-before = Перед отъездом
topic-others = О другом человеке
topic-situations = Советы на особые случаи
topic-asked = Отдельные вопросы
topic-conversation = Разговор
topic-talk = По ходу разговора

answer-back = Назад к ответам
answer-buttons = Кнопки
answer-held = Приостановлен: вместо него отправляется общий ответ.
answer-hold = Приостановить этот ответ
answer-release = Снова отправлять
answer-characters = { $count ->
    [one] { $count } символ
    [few] { $count } символа
    [many] { $count } символов
   *[other] { $count } символа
}
answer-after-more = после слова ДАЛЬШЕ
answer-not-said = Не указано
answer-lacking = Не выбрано: { $param }. Показан пример.
answer-what-goes-out = { $form }: что отправится
answer-you-read = Вы читаете: { $language }
answer-goes-out = Отправится: { $language }
answer-no-text = Нужного текста пока нет ({ $wanted }), поэтому отправится другой: { $language }.
answer-in-total = Всего сообщений: { $messages }, сегментов: { $segments }
answer-send = Отправить ({ $language })
answer-only-line = Этот текст отправляет только сама линия, чтобы сообщить, что она только что сделала.
answer-general = Более общий ответ, чем возможно: { $gap }.
answer-facts = Источники
answer-no-facts = Нет: эти общие слова верны везде.
answer-checked = Проверено { $checked }, следующая проверка до { $review }
answer-source = Источник: { $source }
answer-says = Содержание: { $words }
answer-note = Заметка для сотрудников: { $note }

param-country = Страна
param-origin = Откуда родом
param-who = Кто
param-cooperation = Готовность помочь полиции
param-fear = Боится возвращаться домой
param-minor = Младше 18
param-papers = Паспорт страны ЕС
param-flag = Тревожный признак в предложении
param-again = Другая форма, короткая или длинная
param-ahead = Сколько людей ждёт раньше

value-yes = да
value-no = нет
value-unsure = не знает
value-woman = женщина
value-man = мужчина
value-child = ребёнок
value-family = семья
library-cyrillic = { $language } (кириллица)

gaps-title = Пробелы
gaps-expired = Срок проверки прошёл: { $count }
gaps-expired-hint = Больше не отправляются: вместо них уходят общие слова.
gaps-none-expired = Просроченных сведений нет.
gaps-soon = Проверить в течение 30 дней: { $count }
gaps-none-soon = Проверять пока нечего.
gaps-review-by = проверить до { $day }
gaps-next-fact = Дальше: перечитайте источник и скажите тому, кто ведёт факты, что изменилось.
gaps-stands-in = Записано в
gaps-next-text = Дальше: текст читает и подтверждает тот, кто его не писал. Скажите тому, кто ведёт тексты, что исправить.
gaps-read = Прочитать: { $count }
gaps-next-topic = Тема показывает, что отправляется вместо неё. Если знаете надёжный источник, скажите тому, кто ведёт факты.
gaps-texts = Тексты
gaps-texts-label = Тексты по языкам
gaps-language = Язык
gaps-reviewed = Проверено
gaps-draft = Черновики
gaps-missing = Нет текста
gaps-countries = Страны
gaps-countries-hint = Всего тем: { $count }. На темы без сведений линия отвечает общими словами.
gaps-countries-label = Темы по странам
gaps-country = Страна
gaps-no-fact = Нет надёжных сведений
gaps-next-review = Следующая проверка
gaps-count-expired = просрочено: { $count }
gaps-expired-topics = Просрочено: { $topics }
gaps-held = Приостановлено: { $count }
gaps-held-hint = Известно, но не отправляется по указанной причине.

review-draft = черновик
review-reviewed = проверено
review-missing = нет текста

review-sourced = из источника
review-recalled = по памяти
review-verified = подтверждено
review-unverified = не подтверждено
