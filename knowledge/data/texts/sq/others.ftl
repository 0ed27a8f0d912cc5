### On behalf of somebody else.

missing_person =
    .sms = E marrim seriozisht. Nuk ka nevojë të presësh për ta njoftuar policinë në vendin tënd. Mos shko vetëm atje dhe mos kërcëno askënd. { $missing_line } { $hotline_there }
    .telegram =
        E marrim seriozisht. Bën mirë që e kërkon këtë njeri.

        Njoftoje policinë në vendin tënd se njeriu është zhdukur; nuk ka nevojë të presësh disa ditë. Ministria jote e jashtme mund të pyesë ambasadën atje. Shënoji: thirrjen e fundit, numrin, adresën, emrat, emrat e llogarive, biletën, një foto.

        Nëse të shkruan, mos pyet shumë: "po ose jo, a je mirë?" Mund ta lexojë dikush tjetër. Mos shko vetëm atje, mos i kërcëno dhe mos paguaj.
        { $missing_line }
        { $hotline_there }

missing_ask_where = Në cilin shtet dhe qytet ishte ky njeri herën e fundit? Shkruaj çfarë di.

missing_ask_since = Që kur nuk ke lajme prej këtij njeriu, dhe sa vjeç është?

missing_ask_danger = A tha ky njeri, ose a u pa, se është në rrezik tani? Shkruaj { -word-yes }, { -word-no } ose { -word-unsure }.

missing_done = Faleminderit. Po thërrasim një njeri nga ne. Nëse ky njeri ka nevojë për ndihmë në këtë çast: { $emergency } Nga një shtet tjetër telefono policinë tënde.

report_someone =
    .sms = Faleminderit që nuk e mbylle syrin. Mos provo ta lirosh askënd vetë dhe mos u përball me ata: mund ta pësojë ai njeri. Rrezik tani? { $emergency } { $hotline } Na shkruaj ku është.
    .telegram =
        Faleminderit që nuk e mbylle syrin.

        Të lutemi, mos provo të lirosh askënd vetë dhe mos u përball me ata njerëz: mund ta pësojë vetë ai njeri. Mos bëj foto që dikush mund t'i vërejë. Nëse mund të flasësh me atë njeri pa të tjerë pranë, pyete çfarë do, dhe jepi këtë numër që ta mbajë mend.

        Nëse ka rrezik tani:
        { $emergency }
        Mund ta njoftosh edhe një linjë ndihme, pa emrin tënd dhe pa shkuar më parë në polici:
        { $hotline }

        Mund ta marrë përsipër një njeri nga ne. Na duhen vetëm pak gjëra prej teje.

report_ask_where = Ku është? Shteti, qyteti, rruga ose vendi.

report_ask_what = Çfarë pe ose dëgjove, dhe kur? Me pak fjalë. Emra nuk duhen.

report_ask_danger = A është dikush në rrezik tani? Shkruaj { -word-yes }, { -word-no } ose { -word-unsure }.

report_ask_officials = A janë të përzier policë, ushtarë ose njerëz të organizatave të ndihmës? Shkruaj { -word-yes }, { -word-no } ose { -word-unsure }.

report_done = Faleminderit. Po thërrasim një njeri nga ne. Të lutemi, mos u kthe vetëm atje.

report_officials = Faleminderit. E shënuam që më parë ta shohin vetëm njerëzit tanë. Nuk ia japim policisë pa të pyetur, përveç kur është në rrezik një jetë ose një fëmijë.

# Clients, officers, doctors and aid workers who ask what to do.
for_helpers =
    .sms = Shihe njeriun më parë, dokumentet më vonë. Fol me të pa të tjerë pranë, me një përkthyes që nuk është i tyre. Pyet çfarë i duhet, mos premto asgjë. { $hotline }
    .telegram =
        Shihe njeriun më parë dhe dokumentet më vonë.

        Fol me të pa të tjerë pranë, me një përkthyes që nuk vjen me ata. Pyete çfarë i duhet tani: gjumë, ushqim, mjek. Mos premto atë që nuk e mban dot. Vetë ai njeri vendos nëse thirret një organizatë ndihme ose policia, përveç kur është në rrezik një jetë ose një fëmijë.
        { $hotline }
