### What devices and phones of staff are told.  Short, and without a word about the writer: others may see the screen.

push-danger = Neko čeka.
push-offer = Kolega moli da preuzmete.
push-test = Ovo je proba. Niko ne čeka.
call-one = Neko čeka: { $risk }. { $link }
call-many = { $count ->
    [one] Čeka { $count } osoba: { $risk }. { $link }
    [few] Čekaju { $count } osobe: { $risk }. { $link }
   *[other] Čeka { $count } osoba: { $risk }. { $link }
}
call-test = Linden: ovo je proba poziva. Niko ne čeka.
