### The history.

history-title = Historiku
history-topic = Tema
history-holder = Kush e mban
history-since = Nga
history-until = Deri
history-search = Kërko
history-found = { $count ->
    [one] 1 bisedë
   *[other] { $count } biseda
}
history-more = Më të hershme
history-no-topic = pa temë të caktuar
