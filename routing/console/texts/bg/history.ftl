### The history.

history-title = История
history-topic = Тема
history-holder = Кой води
history-since = От
history-until = До
history-search = Търси
history-found = { $count ->
    [one] { $count } разговор
   *[other] { $count } разговора
}
history-more = По-ранни
history-no-topic = без ясна тема
