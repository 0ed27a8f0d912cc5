### The history.

history-title = Історія
history-topic = Тема
history-holder = Хто веде
history-since = Від
history-until = До
history-search = Шукати
history-found = { $count ->
    [one] { $count } розмова
    [few] { $count } розмови
    [many] { $count } розмов
   *[other] { $count } розмови
}
history-more = Раніші
history-no-topic = тему не названо
