### The queue.

queue-title = Очередь
queue-views = Какие разговоры
queue-now = Сейчас
queue-with-assistant = У помощника
queue-closed = Закрытые
queue-filter = Фильтр
queue-filter-risk = Риск
queue-filter-language = Язык
queue-filter-country = Страна
queue-filter-channel = Канал
queue-filter-who = Кто ведёт
queue-who-unheld = Никто
queue-who-mine = Я
queue-all = Все
queue-show = Показать
queue-country-unknown = страна неизвестна
queue-conversations = Разговоры
queue-choose = Выберите разговор из списка.
queue-keys = В списке: <kbd>j</kbd> и <kbd>k</kbd> — переход, <kbd>Enter</kbd> — открыть.
queue-count = Ждут: { $waiting } · в работе: { $held }
queue-match = { $count ->
    [one] { $count } подходит
    [few] { $count } подходят
    [many] { $count } подходят
   *[other] { $count } подходят
}
waiting-title = Разговор ещё никто не взял
waiting-hint = Прочитать сообщения можно сразу после того, как вы возьмёте разговор.
waiting-over = Разговор больше не ждёт
queue-nobody = Никто не ждёт.
queue-no-match = Подходящих разговоров нет.
queue-more = Ещё { $count }: выберите фильтр, чтобы увидеть их.
queue-group-danger = Опасность сейчас
queue-group-mine = Мои
queue-group-waiting = Ждут
queue-group-colleagues = У коллег
queue-practice = Вымышленные, для тренировки: { $count }
queue-waiting = ждёт
queue-unread = новых: { $count },
queue-locked = заблокировано
queue-held = { $name } отвечает
queue-has = ведёт { $name }
queue-offered = предложен
queue-called = вызов: { $who }
queue-looking = { $name } смотрит
queue-staff-first = Сначала сотрудники, вы — через
queue-silence = Заглушить
queue-silence-this = Заглушить на минуту: { $risk }, { $language }
queue-take = Взять
queue-take-this = Взять: { $risk }, { $language }
queue-take-over = Забрать
queue-offers = Предложено вам
queue-offer-language = предлагает разговор, нужен { $language }:
queue-offer-you = предлагает вам разговор:
queue-accept = Принять
queue-decline = Отклонить
queue-decline-why = Почему вы отклоняете
queue-read-note = Прочитать заметку
queue-tour = Знакомство
queue-tour-offer = Вы здесь впервые? Шесть коротких шагов покажут, что для чего.
queue-tour-start = Начать знакомство
queue-tour-later = Не сейчас
state-assistant = у помощника
state-waiting = ждёт
state-with-staff = у сотрудника
state-closed = закрыт
because-busy = другой срочный случай
because-language = не мой язык
because-leaving = моя смена заканчивается
because-other = другая причина
