### The tour of the console.

tour-title = Tur: { $step }
tour-step = Tur, pasul { $number } din { $count }
tour-step-1 = Coada
tour-step-2 = Preluarea unei conversații
tour-step-3 = Citirea
tour-step-4 = Scrierea
tour-step-5 = Încheierea sau predarea
tour-step-6 = Când nu reacționează nimeni
tour-queue-1 = Aici vedeți cine are nevoie de un om. Pericolul este primul, apoi cine așteaptă de cel mai mult timp; limbile pe care le vorbiți sunt înaintea celorlalte. Nu se arată niciun cuvânt din ce s-a scris.
tour-queue-example = <span class="risk">Pericol acum</span> nu poate pleca · <b>rusă</b> · SMS · Italia · în așteptare · 2 min.
tour-queue-2 = <b>Pericol acum</b> este primul. <b>Risc ridicat</b> înseamnă că un om ar trebui să se uite curând. Porniți o dată <b>sunetul</b> de sus, iar browserul sună cât timp așteaptă un caz de pericol și nimeni nu a reacționat.
tour-take-1 = Cu <b>Preia</b> conversația trece la dumneavoastră și dumneavoastră scrieți. O conversație este la o singură persoană din echipă, ca nimeni să nu primească două răspunsuri. Persoana află că acum îi scrie un om, iar asistentul tace.
tour-take-2 = Puteți opri alarma un minut cât vă uitați. Conversația așteaptă în continuare, iar ceilalți vă văd numele.
tour-take-3 = Când închideți consola sau nu răspundeți câteva minute, conversația se întoarce în coadă și este chemat altcineva. Nimeni nu este uitat.
tour-read-1 = Vedeți ce s-a spus și ce a înțeles mașina, în limba dumneavoastră. De multe ori are dreptate, uneori greșește: uitați-vă și la cuvinte.
tour-writer = Persoana
tour-machine = Automat
tour-read-example = <span class="risk immediate">Pericol acum</span> · nu poate pleca · rusă
tour-read-2 = Deasupra vedeți ce se știe despre persoană și până când i se poate scrie. După aceea, ce trimiteți așteaptă până scrie: telefonul ei poate fi la altcineva.
tour-write-1 = Nu trebuie să vorbiți limba persoanei. <b>Fraze</b> sunt propoziții în toate limbile liniei: alegeți una după înțeles și vedeți ambele limbi înainte de trimitere. <b>Răspunsuri</b> sunt textele liniei despre drepturi, adăpost și acte; fiecare arată dacă a fost revizuit și ce surse are.
tour-you-read = Citiți: română
tour-goes-out = Se trimite: albaneză
tour-write-example = Sunteți în siguranță chiar acum? Ajunge da sau nu.
tour-write-2 = Când scrieți cu cuvintele dumneavoastră, un contor arată cât costă SMS-ul. Cuvinte scurte, fără reproșuri și fără promisiuni pe care nu le putem ține.
tour-let-go-1 = <b>Predă</b> oferă conversația unui coleg sau oricui vorbește o limbă; rămâne la dumneavoastră până acceptă cineva. <b>Înapoi în coadă</b> o lasă să aștepte din nou. <b>Redă asistentului</b> lasă mașina să răspundă. <b>Închide</b> întreabă cum s-a terminat.
tour-let-go-2 = La <b>Note și fișă</b> lăsați note pentru colegi, scrieți unde ați îndrumat persoana și dacă a fost de acord și puneți un memento. Un memento cheamă echipa; nu îi scrie niciodată persoanei.
tour-let-go-3 = Dacă se uită cineva peste umărul dumneavoastră, apăsați <b>Ieșire rapidă</b> sau de trei ori Escape: în loc apare o pagină oarecare, iar ca să reveniți trebuie să intrați din nou în cont. Conversațiile pe care le-ați preluat rămân ale dumneavoastră trei minute, apoi așteaptă un coleg.
tour-nobody-1 = Dacă așteaptă un caz de pericol și nu reacționează nimeni, colegii <b>de gardă</b> primesc pe rând un SMS, apoi chatul echipei, telefonul echipei și linia parteneră. Mesajul conține riscul și un link, nimic altceva. Când este anunțată linia parteneră, persoana primește un număr la care să sune.
tour-nobody-2 = La <b>Echipă</b> adăugați colegi și limbile lor; la <b>De gardă</b>, programul lor și numerele de apelat. Până nu este stabilit un program, nu este apelat nimeni.
tour-nobody-3 = Ca să încercați totul cu persoane inventate, rulați { $fill }. Fiecare are eticheta { $badge }, nu se trimite nimic, iar { $remove } le șterge.
tour-badge = Demo
tour-nav = Tur
tour-back = Înapoi
tour-next = Mai departe: { $step }
tour-leave = Ieși din tur
tour-done = La coadă
