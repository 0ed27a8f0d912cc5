### A safe place, and numbers to call.

shelter =
    .sms = Birçok yerde adresi gizli, ücretsiz dinlenebileceğiniz güvenli evler var. Çoğu yerde önce polise gitmeniz gerekmez. { $shelter } Sizin için sorabiliriz: { -word-person } yazın.
    .telegram =
        Birçok yerde güvenli evler var. Adresi gizlidir, ücretsizdir; orada uyuyabilir, yemek yiyebilir, dinlenebilirsiniz. Birçoğu çocukları da alır. Çoğu yerde önce polise gitmeniz gerekmez.

        { $shelter }

        Çoğu yere çantasız ve belgesiz de gelebilirsiniz. Telefon yerinizi gösterebilir: konumu kapatın ya da telefonu yanınıza almayın.
        İsterseniz ekibimizden biri sizin için yer sorabilir.

shelter_ask_who = Yer kimin için: kadın mı, erkek mi, çocuk mu, yoksa çocuklarınızla siz mi?

shelter_handoff_ask = Ekibimizden biri sizin için yer bulmaya çalışsın mı? Yalnızca izin verdiğinizi söyleriz. { -word-yes } ya da { -word-no } yazın.

hotline_number =
    .sms = { $hotline } Şu an tehlike var mı? { $emergency } İstediğiniz an kapatabilirsiniz.
    .telegram =
        { $hotline }
        { $women_line }
        { $child_line }

        Şu an tehlike varsa:
        { $emergency }

        Adınızı söylemeden sorabilir, istediğiniz an kapatabilirsiniz. Aramalar telefonun listesinde kalır: silin.

call_for_you_ask = Ekibimizden biri sizin yerinize onları arasın mı? { -word-yes } ya da { -word-no } yazın.
