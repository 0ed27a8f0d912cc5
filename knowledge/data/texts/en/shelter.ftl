### A safe place, and numbers to call.

shelter =
    .sms = In many places there are safe houses with a secret address, where you can rest for free. Usually you do not have to go to the police first. { $shelter } We can ask for you: reply { -word-person }.
    .telegram =
        In many places there are safe houses. The address is secret, it costs you nothing, and you can sleep, eat and rest there. Many take children. In most places you do not have to go to the police first.

        { $shelter }

        In most places you can come without a bag and without papers. Phones can show where you are: switch location off, or leave the phone behind.
        A person here can ask for a place for you, if you want.

shelter_ask_who = Who needs the place: a woman, a man, a child, or you with children?

shelter_handoff_ask = Do you want a person here to look for a place for you? We say only what you allow. Reply { -word-yes } or { -word-no }.

hotline_number =
    .sms = { $hotline } Danger now? { $emergency } You can hang up at any time.
    .telegram =
        { $hotline }
        { $women_line }
        { $child_line }

        Danger now:
        { $emergency }

        You can ask without saying your name, and hang up at any time. Calls stay in the list of the phone: delete them.

call_for_you_ask = Do you want a person here to call them for you? Reply { -word-yes } or { -word-no }.
