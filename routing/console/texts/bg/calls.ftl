### What devices and phones of staff are told.  Short, and without a word about the writer: others may see the screen.

push-danger = Човек чака.
push-offer = Моля, поемете разговор от колега.
push-test = Това е проба. Никой не чака.
call-one = Човек чака: { $risk }. { $link }
call-many = { $count ->
    [one] { $count } човек чака: { $risk }. { $link }
   *[other] { $count } души чакат: { $risk }. { $link }
}
call-test = Linden: проба дали стигаме до вас. Никой не чака.
