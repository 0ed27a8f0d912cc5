### Handing a conversation over, and letting it go.

hand-over-title = Devret
hand-over-back = Konuşmaya dön
hand-over-conversation = Konuşma
hand-over-offered = <b>{ $name }</b> devretmeyi teklif etti: { $to }, { $ago } önce.
hand-over-whoever-speaks = { $language } bilen herkes
hand-over-note = Not:
hand-over-accepted = { $name } son teklifinizi kabul etti.
hand-over-declined = { $name } son teklifinizi reddetti.
hand-over-declined-because = { $name } son teklifinizi reddetti: { $because }.
hand-over-withdrawn = Son teklifiniz geri çekildi.
hand-over-offer-title = Devretmeyi teklif edin
hand-over-choose = seçin
hand-over-speaks = Bu dili bilen herkes
hand-over-colleague = Bir çalışma arkadaşı
hand-over-holds = { $count ->
    [one] üstlendiği: 1
   *[other] üstlendiği: { $count }
}
hand-over-note-for = Üstlenecek kişiye not
hand-over-until = Biri kabul edene kadar konuşma sizde kalır.
hand-over-offer = Teklif et
hand-over-nobody = Henüz başka kimsenin hesabı yok.
hand-over-nobody-speaks = Çalışma arkadaşlarınızdan hiçbiri bu dili bilmiyor: { $language }. Konuşmayı alan kişi, o dilde giden hazır cümleler ve yanıtlarla yazabilir; başka neyin yardım edeceğini notta söyleyin.
hand-over-nobody-on = Bu dili bilen başka kimse şu anda çevrimiçi değil: { $language }. Teklif, onlardan biri gelene kadar bekler.
hand-over-finish = Bitirme
hand-over-known = Asistan, { $link } üzerinden şunları bilecek:
hand-over-record = görüşme kaydı
hand-over-no-country = ülke yok
hand-over-minor-yes = 18 yaşından küçük
hand-over-minor-no = 18 yaşında ya da daha büyük
hand-over-minor-unknown = yaşı bilinmiyor
hand-over-needs = ihtiyaçlar: { $needs }
hand-over-no-needs = ihtiyaç yok
hand-over-nothing = henüz hiçbir şey
hand-over-supervisor = Süpervizör olarak
hand-over-supervisor-hint = Konuşmayı { $name } üstlendi. Burada yaptıklarınız kaydedilir ve konuşmanın sayfasında görünür.
hand-over-send-for = { $name } adına gönder
