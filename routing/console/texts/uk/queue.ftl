### The queue.

queue-title = Черга
queue-views = Які розмови
queue-now = Зараз
queue-with-assistant = З помічником
queue-closed = Закриті
queue-filter = Фільтр
queue-filter-risk = Ризик
queue-filter-language = Мова
queue-filter-country = Країна
queue-filter-channel = Канал
queue-filter-who = Хто веде
queue-who-unheld = Ніхто
queue-who-mine = Я
queue-all = Усі
queue-show = Показати
queue-country-unknown = країна невідома
queue-conversations = Розмови
queue-choose = Виберіть розмову зі списку.
queue-keys = У списку <kbd>j</kbd> і <kbd>k</kbd> – рух, <kbd>Enter</kbd> – відкрити.
queue-count = чекають: { $waiting } · ведуться: { $held }
queue-match = { $count ->
    [one] { $count } збіг
    [few] { $count } збіги
    [many] { $count } збігів
   *[other] { $count } збігу
}
waiting-title = Розмову ще ніхто не взяв
waiting-hint = Прочитати повідомлення можна відразу після того, як ви візьмете розмову.
waiting-over = Розмова більше не чекає
queue-nobody = Ніхто не чекає.
queue-no-match = Таких розмов немає.
queue-more = Ще { $count }: щоб побачити їх, виберіть фільтр.
queue-group-danger = Небезпека зараз
queue-group-mine = Мої
queue-group-waiting = Чекають
queue-group-colleagues = У колег
queue-practice = Вигадані, для тренування: { $count }
queue-waiting = чекає
queue-unread = нові: { $count },
queue-locked = заблоковано
queue-held = { $name } відповідає
queue-has = веде { $name }
queue-offered = запропоновано
queue-called = виклик: { $who }
queue-looking = { $name } дивиться
queue-staff-first = Спершу працівники, ви – через
queue-silence = Стишити
queue-silence-this = Стишити сигнал на хвилину: { $risk }, { $language }
queue-take = Взяти
queue-take-this = Взяти: { $risk }, { $language }
queue-take-over = Перейняти
queue-offers = Пропонують вам
queue-offer-language = просить того, хто знає мову ({ $language }), перейняти розмову:
queue-offer-you = просить вас перейняти розмову:
queue-accept = Прийняти
queue-decline = Відхилити
queue-decline-why = Чому відхиляєте
queue-read-note = Прочитати нотатку
queue-tour = Огляд
queue-tour-offer = Ви тут уперше? Шість коротких кроків покажуть, що для чого.
queue-tour-start = Почати огляд
queue-tour-later = Не зараз
state-assistant = з помічником
state-waiting = чекає
state-with-staff = з працівником
state-closed = закрито
because-busy = інший терміновий випадок
because-language = не моя мова
because-leaving = моя зміна закінчується
because-other = інша причина
