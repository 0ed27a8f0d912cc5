### What devices and phones of staff are told.  Short, and without a word about the writer: others may see the screen.

push-danger = A person is waiting.
push-offer = A colleague asks you to take over.
push-test = This is a test. Nobody is waiting.
call-one = A person is waiting: { $risk }. { $link }
call-many = { $count ->
    [one] 1 person is waiting: { $risk }. { $link }
   *[other] { $count } people are waiting: { $risk }. { $link }
}
call-test = Linden: this is a test of how we reach you. Nobody is waiting.
