### Raste me këshillë të vetën: largimi, telefoni, droga, krime me forcë, martesa, puna në shtëpi, ndalimi dhe të tjera.

leave_plan = Ik kur nuk është njeri aty dhe mos ia thuaj askujt ditën. { $shelter } Dokumentet, telefonin, paratë dhe ilaçet merri vetëm nëse nuk ka rrezik: dokumentet bëhen sërish. Shko ku ka njerëz, në stacion ose spital. Një njeri nga ne mund ta mendojë bashkë me ty: shkruaj { -word-person }.
# Mund të lexojë dikush tjetër: nuk përmend asnjë temë.
phone_safety = Fshiji këto mesazhe dhe këtë numër pas çdo bisede, edhe listën e thirrjeve. Fike shfaqjen në ekran dhe vendndodhjen, dil nga llogaritë që i di dikush tjetër. Me një fjalëkalim kjo linjë duket e zakonshme: shkruaj { -word-safe_word }.
drugs_debt = Droga me borxh është mënyrë për t'i mbajtur njerëzit. Askush nuk mund të të detyrojë ta shlyesh me punë. { $hotline } Mos e ndërprit menjëherë dhe vetëm nëse trupi e kërkon: mjeku ndihmon dhe e mban të fshehtë.
forced_crime = Kush të detyron të lypësh, të vjedhësh a të mbash drogë, bën krim ndaj teje. { $legal_line } Thuaje menjëherë: "Më detyruan." Mos nënshkruaj asgjë pa avokat. { $punishment }
forced_marriage = Askush nuk mund të të martojë me forcë, as familja. { $hotline } Para një udhëtimi jepi dikujt që i beson datën dhe një kopje të pasaportës. Në aeroport mund t'i thuash një polici: "Nuk dua të iki."
domestic_work = Puna në shtëpi të huaj është punë: me pagë, pushim dhe dokumentet e tua. Askush nuk mund të të mbyllë brenda, as një diplomat. { $labour_line } Nëse leja varet nga punëdhënësi, pyet një avokat para se të ikësh.
detained = Thuaje tani, policit dhe avokatit: "Më detyruan", dhe nëse është kështu: "Kam frikë të kthehem." { $legal_line } Kërko avokat, përkthyes dhe mjek. Mos nënshkruaj atë që nuk e lexon dot. Na shkruaj vendin dhe datën, dhe { -word-person }.
no_credit = Në shumicën e vendeve thirrja e urgjencës është falas, edhe pa kredit. { $emergency } Numrat e tjerë mund t'i marrë një njeri këtu në vendin tënd: shkruaj { -word-person }.
hard_to_read = Mjafton një fjalë, si të duash ta shkruash. { $hotline } Atje mund të marrësh në telefon. Në Telegram mund të dërgosh zë: roboti nuk e dëgjon, një njeri nga ne po.
after_rape = Nuk është faji yt. Shko sot te mjeku nëse mundesh: në 3 ditët e para ka ilaçe kundër HIV dhe shtatzënisë. { $ambulance } Nëse mundesh, mos u laj para kësaj dhe ruaji rrobat. Për policinë vendos ti.
pictures_online = T'i tregosh pamje të tilla pa dëshirën e dikujt është krim në shumë vende. Ti nuk bëre asgjë të keqe. Mos paguaj. { $legal_line } Ruaje adresën e faqes, emrin dhe datën, pastaj raportoje. Një avokat mund të kërkojë heqjen.
eu_citizen = Me pasaportë të një vendi të BE-së mund të jetosh e të kërkosh punë në vendet e tjera të BE-së, jo në Britani. Tre muajt e parë pa leje; më pas mund të duhet regjistrim. { $legal_line } Askush nuk mund ta mbajë atë pasaportë.
oath = Një betim me forcë nuk të lidh me asgjë para ligjit. { $hotline } Mund të besosh në të dhe prapë të marrësh ndihmë: këtu nuk qesh askush. Shumë veta patën të njëjtën frikë. Mund ta heqë një hoxhë a prift të cilit i beson.
who_comes = { $emergency } Të pyesin çfarë ndodhi dhe ku. Mund të vijnë ambulanca, policia ose zjarrfikësit, me uniformë. Mund të pyesin kush je; ndihma vjen para dokumenteve. Linja e ndihmës vetëm flet me ty. Nëse s'flet dot, mos e mbyll.
