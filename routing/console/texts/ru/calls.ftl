### What devices and phones of staff are told.  Short, and without a word about the writer: others may see the screen.

push-danger = Человек ждёт.
push-offer = Вас просят принять разговор.
push-test = Это проверка. Никто не ждёт.
call-one = Человек ждёт: { $risk }. { $link }
call-many = { $count ->
    [one] { $count } человек ждёт: { $risk }. { $link }
    [few] { $count } человека ждут: { $risk }. { $link }
    [many] { $count } человек ждут: { $risk }. { $link }
   *[other] { $count } человека ждут: { $risk }. { $link }
}
call-test = Linden: это проверка связи с вами. Никто не ждёт.
