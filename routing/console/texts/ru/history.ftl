### The history.

history-title = История
history-topic = Тема
history-holder = Кто ведёт
history-since = С
history-until = По
history-search = Найти
history-found = { $count ->
    [one] { $count } разговор
    [few] { $count } разговора
    [many] { $count } разговоров
   *[other] { $count } разговора
}
history-more = Более ранние
history-no-topic = тема не названа
