### The tour of the console.

tour-title = Tour: { $step }
tour-step = Tour, step { $number } of { $count }
tour-step-1 = The queue
tour-step-2 = Taking a conversation
tour-step-3 = Reading it
tour-step-4 = Writing
tour-step-5 = Letting it go
tour-step-6 = When nobody reacts
tour-queue-1 = Here you see who needs a person. Danger comes first, then whoever waits longest; languages that you speak come before others. Not a word of what was written is shown.
tour-queue-example = <span class="risk">Danger now</span> cannot leave · <b>Russian</b> · SMS · Italy · waiting · 2 min
tour-queue-2 = <b>Danger now</b> comes first. <b>High risk</b> means that a person should look soon. Turn the <b>sound</b> on above once, and your browser rings while danger waits and nobody has reacted.
tour-take-1 = <b>Take</b> makes you the one who writes. Only one person holds a conversation, so nobody is answered twice. The writer learns that a person is writing now, and the assistant is silent.
tour-take-2 = You can silence the alarm for a minute while you look. It keeps waiting, and the others see your name.
tour-take-3 = When you close the console or do not answer for some minutes, it goes back to the queue and somebody else is called. Nobody is forgotten.
tour-read-1 = You see what was said, and what the machine made of it, in your language. It is often right and sometimes wrong: look at the words too.
tour-writer = Writer
tour-machine = Machine
tour-read-example = <span class="risk immediate">Danger now</span> · cannot leave · Russian
tour-read-2 = Above it you see what is known about the writer, and until when they may be written to. After that, what you send is held until they write: somebody else may have their phone.
tour-write-1 = You do not need to speak their language. <b>Phrases</b> are sentences in all languages of the line: choose one by its meaning and see both languages before you send it. <b>Answers</b> are the texts of the line about rights, shelter and papers; each says whether it was reviewed, and names its sources.
tour-you-read = You read: English
tour-goes-out = Goes out: Albanian
tour-write-example = Are you safe right now? Yes or no is enough.
tour-write-2 = When you type yourself, a count says what an SMS costs. Short words, no blame, and no promise that we cannot keep.
tour-let-go-1 = <b>Hand over</b> offers it to a colleague, or to whoever speaks a language; you hold it until somebody accepts. <b>Back to the queue</b> lets it wait again. <b>Return to the assistant</b> lets the machine answer. <b>Close</b> asks how it ended.
tour-let-go-2 = Under <b>Notes and record</b> you leave notes for colleagues, say whom you referred the writer to and whether they agreed, and set a reminder. A reminder calls staff; it never writes to the writer.
tour-let-go-3 = If somebody looks over your shoulder, press <b>Quick exit</b>, or Escape three times: a harmless page comes in its place, and coming back takes your sign-in. What you hold stays yours for three minutes, then it waits for a colleague.
tour-nobody-1 = If danger waits and nobody reacts, members <b>on call</b> get an SMS in turn, then the staff chat, the team's phone and the partner line. It says the risk and has a link, nothing else. When the partner line is called, the writer gets a number to call.
tour-nobody-2 = Under <b>People</b> you add colleagues and their languages; under <b>On call</b> their hours and the numbers to call. Until hours are set, nobody is called.
tour-nobody-3 = To try all this with invented people, run { $fill }. Each has the badge { $badge }, nothing is sent, and { $remove } removes them.
tour-badge = Demo
tour-nav = Tour
tour-back = Back
tour-next = Next: { $step }
tour-leave = Leave the tour
tour-done = To the queue
