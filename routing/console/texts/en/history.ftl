### The history.

history-title = History
history-topic = Topic
history-holder = Held by
history-since = From
history-until = To
history-search = Search
history-found = { $count ->
    [one] 1 conversation
   *[other] { $count } conversations
}
history-more = Earlier ones
history-no-topic = no topic found
