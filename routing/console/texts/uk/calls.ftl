### What devices and phones of staff are told.  Short, and without a word about the writer: others may see the screen.

push-danger = Людина чекає.
push-offer = Колеги просять вас перейняти розмову.
push-test = Це перевірка. Ніхто не чекає.
call-one = Людина чекає: { $risk }. { $link }
call-many = { $count ->
    [one] { $count } людина чекає: { $risk }. { $link }
    [few] { $count } людини чекають: { $risk }. { $link }
    [many] { $count } людей чекають: { $risk }. { $link }
   *[other] { $count } людини чекають: { $risk }. { $link }
}
call-test = Linden: перевіряємо зв’язок із вами. Ніхто не чекає.
