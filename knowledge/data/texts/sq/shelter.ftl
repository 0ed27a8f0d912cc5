### A safe place, and numbers to call.

shelter =
    .sms = Në shumë vende ka shtëpi të sigurta me adresë të fshehtë, ku mund të pushosh falas. Zakonisht nuk ka nevojë të shkosh më parë në polici. { $shelter } Mund të pyesim ne për ty: shkruaj { -word-person }.
    .telegram =
        Në shumë vende ka shtëpi të sigurta. Adresa është e fshehtë, nuk paguan asgjë, dhe aty mund të flesh, të hash e të pushosh. Shumë prej tyre pranojnë edhe fëmijë. Në shumicën e vendeve nuk ka nevojë të shkosh më parë në polici.

        { $shelter }

        Zakonisht mund të vish pa çantë dhe pa dokumente. Telefoni mund të tregojë ku je: fike vendndodhjen, ose mos e merr telefonin me vete.
        Një njeri nga ne mund të kërkojë një vend për ty, nëse do.

shelter_ask_who = Për kë duhet vendi: për një grua, një burrë, një fëmijë, apo për ty me fëmijë?

shelter_handoff_ask = Do që një njeri nga ne të kërkojë një vend për ty? Themi vetëm atë që na lejon ti. Shkruaj { -word-yes } ose { -word-no }.

hotline_number =
    .sms = { $hotline } Rrezik tani? { $emergency } Mund ta mbyllësh telefonin kur të duash.
    .telegram =
        { $hotline }
        { $women_line }
        { $child_line }

        Nëse je në rrezik tani:
        { $emergency }

        Mund të pyesësh pa e thënë emrin dhe ta mbyllësh telefonin kur të duash. Thirrjet mbeten në listën e telefonit: fshiji.

call_for_you_ask = Do që një njeri nga ne t'u telefonojë për ty? Shkruaj { -word-yes } ose { -word-no }.
