### What devices and phones of staff are told.  Short, and without a word about the writer: others may see the screen.

push-danger = Bir kişi bekliyor.
push-offer = Bir çalışma arkadaşınız devralmanızı istiyor.
push-test = Bu bir deneme. Bekleyen yok.
call-one = Bir kişi bekliyor: { $risk }. { $link }
call-many = { $count ->
    [one] 1 kişi bekliyor: { $risk }. { $link }
   *[other] { $count } kişi bekliyor: { $risk }. { $link }
}
call-test = Linden: size ulaşma denemesi. Bekleyen yok.
