### What devices and phones of staff are told.  Short, and without a word about the writer: others may see the screen.

push-danger = O persoană așteaptă.
push-offer = Cineva din echipă vă cere să preluați o conversație.
push-test = Acesta este un test. Nu așteaptă nimeni.
call-one = O persoană așteaptă: { $risk }. { $link }
call-many = { $count ->
    [one] O persoană așteaptă: { $risk }. { $link }
    [few] { $count } persoane așteaptă: { $risk }. { $link }
   *[other] { $count } de persoane așteaptă: { $risk }. { $link }
}
call-test = Linden: acesta este un test, ca să vedem dacă ajungem la dumneavoastră. Nu așteaptă nimeni.
