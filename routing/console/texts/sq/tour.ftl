### The tour of the console.

tour-title = Prezantim: { $step }
tour-step = Prezantim, hapi { $number } nga { $count }
tour-step-1 = Radha
tour-step-2 = Marrja e një bisede
tour-step-3 = Leximi
tour-step-4 = Shkrimi
tour-step-5 = Lëshimi i bisedës
tour-step-6 = Kur askush nuk reagon
tour-queue-1 = Këtu shihni kujt i duhet një njeri. Rreziku vjen i pari, pastaj kush pret më gjatë; gjuhët që flisni ju vijnë para të tjerave. Nuk shfaqet asnjë fjalë nga ajo që u shkrua.
tour-queue-example = <span class="risk">Rrezik tani</span> nuk mund të largohet · <b>rusisht</b> · SMS · Itali · në pritje · 2 min.
tour-queue-2 = <b>Rrezik tani</b> vjen i pari. <b>Rrezik i lartë</b> do të thotë se një njeri duhet ta shohë shpejt. Ndizeni një herë <b>zërin</b> lart, dhe shfletuesi bie sa kohë që një rrezik pret dhe askush nuk ka reaguar.
tour-take-1 = Me <b>Merr</b> jeni ju që shkruani. Një bisedë e mban vetëm një njeri, që askush të mos marrë dy përgjigje. Personi e merr vesh se tani shkruan një njeri, dhe asistenti hesht.
tour-take-2 = Mund ta heshtni alarmin për një minutë ndërsa shikoni. Biseda pret ende, dhe të tjerët shohin emrin tuaj.
tour-take-3 = Kur mbyllni konsolën ose nuk përgjigjeni për disa minuta, biseda kthehet në radhë dhe thirret dikush tjetër. Askush nuk harrohet.
tour-read-1 = Shihni çfarë u tha dhe çfarë kuptoi makina, në gjuhën tuaj. Shpesh ka të drejtë, ndonjëherë gabon: shihni edhe fjalët.
tour-writer = Personi
tour-machine = Makina
tour-read-example = <span class="risk immediate">Rrezik tani</span> · nuk mund të largohet · rusisht
tour-read-2 = Sipër shihni çfarë dihet për personin dhe deri kur mund t'i shkruhet. Pas kësaj, ajo që dërgoni pret derisa personi të shkruajë: telefonin mund ta ketë dikush tjetër.
tour-write-1 = Nuk ka nevojë ta flisni gjuhën e personit. <b>Fraza</b> janë fjali në të gjitha gjuhët e linjës: zgjidhni një sipas kuptimit dhe shihni të dyja gjuhët para se ta dërgoni. <b>Përgjigje</b> janë tekstet e linjës për të drejtat, strehimin dhe dokumentet; secila tregon nëse është rishikuar dhe cilat burime ka.
tour-you-read = Lexoni: anglisht
tour-goes-out = Dërgohet: shqip
tour-write-example = Are you safe right now? Yes or no is enough.
tour-write-2 = Kur shkruani vetë, një numërues tregon sa kushton SMS-ja. Fjalë të shkurtra, pa fajësim dhe pa premtime që nuk i mbajmë dot.
tour-let-go-1 = <b>Dorëzo</b> ia ofron bisedën një kolegu, ose kujtdo që flet një gjuhë; ju e mbani derisa dikush ta pranojë. <b>Kthe në radhë</b> e lë të presë përsëri. <b>Kthe te asistenti</b> e lë makinën të përgjigjet. <b>Mbyll</b> pyet si përfundoi.
tour-let-go-2 = Te <b>Shënime dhe kartelë</b> lini shënime për kolegët, shkruani ku e referuat personin dhe nëse dha pëlqimin, dhe vendosni një kujtesë. Kujtesa thërret stafin; personit nuk i shkruan kurrë.
tour-let-go-3 = Nëse dikush ju shikon mbi sup, shtypni <b>Dalje e shpejtë</b> ose tri herë Escape: në vend të konsolës hapet një faqe e zakonshme, dhe për t'u kthyer duhet të hyni përsëri. Bisedat tuaja mbeten tuajat për tri minuta, pastaj presin një koleg.
tour-nobody-1 = Nëse një rrezik pret dhe askush nuk reagon, kolegët <b>në gatishmëri</b> marrin një SMS me radhë, pastaj chati i stafit, telefoni i ekipit dhe linja partnere. Mesazhi tregon rrezikun dhe ka një lidhje, asgjë tjetër. Kur thirret linja partnere, personi merr një numër ku të telefonojë.
tour-nobody-2 = Te <b>Njerëzit</b> shtoni kolegët dhe gjuhët e tyre; te <b>Në gatishmëri</b> oraret e tyre dhe numrat për t'u thirrur. Derisa të caktohen oraret, nuk thirret askush.
tour-nobody-3 = Për ta provuar gjithë këtë me njerëz të trilluar, nisni { $fill }. Secili ka shenjën { $badge }, asgjë nuk dërgohet, dhe { $remove } i heq.
tour-badge = Demo
tour-nav = Prezantim
tour-back = Prapa
tour-next = Tjetra: { $step }
tour-leave = Dil nga prezantimi
tour-done = Te radha
