### The frame of every page.

demo = Demo
language-unknown = language not known
page-skip = Skip to the page
page-places = Places
page-queue = Queue
page-history = History
page-library = Library
page-supervisor = Supervisor
page-people = People
page-on-call = On call
page-sign-out = Sign out
page-exit = Quick exit
page-exit-hint = Hides this page at once and ends your sign-in. By keyboard: Escape three times.
page-connected = Connected
page-lost = No connection: you will not hear alarms
page-offline = No connection. Nothing is lost: try again in a moment.
page-not-sent = Not sent: no connection. Your text is still here.
page-again = You are signed in again. Please press once more.
page-signed-out = Your sign-in has ended. Sign in, and go on where you were: your text is still here.
page-bell-on = Sound on
page-bell-off = Sound off
page-bell-blocked = Tap to hear alarms
alarm-danger = { $count } in danger now
alarm-unread = Mine: { $count } new
alarm-offers = { $count } offered to you
alarm-reminders = { $count ->
    [one] 1 reminder due
   *[other] { $count } reminders due
}
alarm-notice = { $count ->
    [one] A person is waiting.
   *[other] { $count } people are waiting.
}
refused-title = Not done
refused-back = Back to the queue
gone-title = Gone
gone-text = This conversation does not exist, or the writer had it erased.
