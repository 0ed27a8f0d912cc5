### The history.

history-title = Arhiva
history-topic = Tema
history-holder = Razgovor vodi
history-since = Od
history-until = Do
history-search = Traži
history-found = { $count ->
    [one] { $count } razgovor
    [few] { $count } razgovora
   *[other] { $count } razgovora
}
history-more = Raniji
history-no-topic = bez određene teme
