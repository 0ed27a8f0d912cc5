### What devices and phones of staff are told.  Short, and without a word about the writer: others may see the screen.

push-danger = Një person po pret.
push-offer = Dikush nga ekipi ju kërkon të merrni një bisedë.
push-test = Kjo është një provë. Askush nuk po pret.
call-one = Një person po pret: { $risk }. { $link }
call-many = { $count ->
    [one] Një person po pret: { $risk }. { $link }
   *[other] { $count } persona po presin: { $risk }. { $link }
}
call-test = Linden: kjo është një provë për t'ju arritur. Askush nuk po pret.
