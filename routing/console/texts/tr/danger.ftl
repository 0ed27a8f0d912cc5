### Tehlike: önce ne yapılır, süpervizör nasıl çağrılır.

first-title = Tehlikede önce ne yapmalı
first-step-1 = Şu anda görülmeden yazıp yazamadığını sorun. En iyisi, evet ya da hayırın yettiği bir cümledir.
first-step-2 = Nerede olduğunu ve yaralı olup olmadığını sorun. Hayati tehlike varsa hangi numarayı arayacağını söyleyin ve süpervizörü çağırın.
first-step-3 = Güvenli olduğunu kendisi söylemedikçe onu asla aramayın ve başka yoldan yazmayın.
first-step-4 = Kaçmasını ya da biriyle tartışmasını söylemeyin. Şu anda neyin güvenli olduğunu en iyi o bilir.
first-step-5 = Kalın ve orada olduğunuzu söyleyin. Emin olmadığınızda süpervizörü çağırın.
first-emergency = Acil numara, { $country }: { $numbers }.
plea-ask = Hemen bir süpervizör gerekiyor
plea-open = Süpervizörler çağrılıyor. Yazmaya devam edin; kimin geldiğini burada görürsünüz.
plea-comes = { $name } geliyor ve konuşmayı okuyabilir.
plea-take-back = Artık gerek yok
plea-title = Bir süpervizör gerekiyor
plea-from = <b>{ $name }</b> hemen bir süpervizör istiyor:
plea-come = Geliyorum
plea-settled = Biri zaten geliyor ya da artık gerek yok.
alarm-pleas = { $count } kişi süpervizör istiyor
push-plea = Bir çalışma arkadaşınız hemen bir süpervizör istiyor.
act-asked-supervisor = süpervizör çağırdı
