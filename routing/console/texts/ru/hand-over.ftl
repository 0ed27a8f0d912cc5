### Handing a conversation over, and letting it go.

hand-over-title = Передать
hand-over-back = Назад к разговору
hand-over-conversation = Разговор
hand-over-offered = <b>{ $name }</b> предлагает разговор, { $ago } назад. Кому: { $to }.
hand-over-whoever-speaks = кто знает { $language }
hand-over-note = Заметка:
hand-over-accepted = Ваше последнее предложение принято ({ $name }).
hand-over-declined = Ваше последнее предложение отклонено ({ $name }).
hand-over-declined-because = Ваше последнее предложение отклонено ({ $name }): { $because }.
hand-over-withdrawn = Ваше последнее предложение отозвано.
hand-over-offer-title = Предложить разговор
hand-over-choose = выберите
hand-over-speaks = Всем, кто знает
hand-over-colleague = Одному коллеге
hand-over-holds = { $count ->
    [one] ведёт { $count } разговор
    [few] ведёт { $count } разговора
    [many] ведёт { $count } разговоров
   *[other] ведёт { $count } разговора
}
hand-over-note-for = Заметка для того, кто примет разговор
hand-over-until = Пока никто не принял, разговор ведёте вы.
hand-over-offer = Предложить
hand-over-nobody = Других учётных записей пока нет.
hand-over-nobody-speaks = Никто из коллег не знает этот язык: { $language }. Кто примет разговор, может отвечать фразами и ответами на этом языке; в заметке напишите, что ещё поможет.
hand-over-nobody-on = Сейчас на линии нет других коллег, которые знают этот язык: { $language }. Предложение подождёт, пока кто-то из них придёт.
hand-over-finish = Завершить
hand-over-known = Помощник узнает из { $link }:
hand-over-record = карточки обращения
hand-over-no-country = без страны
hand-over-minor-yes = младше 18
hand-over-minor-no = 18 или старше
hand-over-minor-unknown = возраст неизвестен
hand-over-needs = нужно: { $needs }
hand-over-no-needs = потребности не указаны
hand-over-nothing = пока ничего
hand-over-supervisor = Как супервизор
hand-over-supervisor-hint = Разговор ведёт { $name }. Всё, что вы здесь сделаете, записывается и видно на странице разговора.
hand-over-send-for = Отправить (разговор ведёт { $name })
