### Handing a conversation over, and letting it go.

hand-over-title = Hand over
hand-over-back = Back to the conversation
hand-over-conversation = The conversation
hand-over-offered = <b>{ $name }</b> offered it to { $to }, { $ago } ago.
hand-over-whoever-speaks = whoever speaks { $language }
hand-over-note = Note:
hand-over-accepted = { $name } accepted your last offer.
hand-over-declined = { $name } declined your last offer.
hand-over-declined-because = { $name } declined your last offer: { $because }.
hand-over-withdrawn = Your last offer was withdrawn.
hand-over-offer-title = Offer it
hand-over-choose = choose
hand-over-speaks = Whoever speaks
hand-over-colleague = One colleague
hand-over-holds = { $count ->
    [one] holds 1
   *[other] holds { $count }
}
hand-over-note-for = Note for whoever takes it
hand-over-until = You hold it until somebody accepts.
hand-over-offer = Offer
hand-over-nobody = Nobody else has an account yet.
hand-over-nobody-speaks = None of your colleagues speaks { $language }. Whoever takes it can write with phrases and answers, which go out in { $language }; the note can say what else helps.
hand-over-nobody-on = Nobody else who speaks { $language } is on now. An offer waits until one of them comes.
hand-over-finish = Finish
hand-over-known = The assistant will know from the { $link }:
hand-over-record = contact record
hand-over-no-country = no country
hand-over-minor-yes = under 18
hand-over-minor-no = 18 or older
hand-over-minor-unknown = age not known
hand-over-needs = needs { $needs }
hand-over-no-needs = no needs
hand-over-nothing = nothing yet
hand-over-supervisor = As a supervisor
hand-over-supervisor-hint = { $name } holds it. What you do here is recorded and shown on the page of the conversation.
hand-over-send-for = Send for { $name }
