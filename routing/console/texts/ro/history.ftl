### The history.

history-title = Istoric
history-topic = Subiect
history-holder = La cine
history-since = De la
history-until = Până la
history-search = Caută
history-found = { $count ->
    [one] O conversație
    [few] { $count } conversații
   *[other] { $count } de conversații
}
history-more = Mai vechi
history-no-topic = fără un subiect anume
