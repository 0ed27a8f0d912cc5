### The history.

history-title = Geçmiş
history-topic = Konu
history-holder = Üstlenen
history-since = Başlangıç
history-until = Bitiş
history-search = Ara
history-found = { $count ->
    [one] 1 konuşma
   *[other] { $count } konuşma
}
history-more = Daha eskiler
history-no-topic = konusu belli değil
