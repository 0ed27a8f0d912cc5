### How a member is woken, on their own page.

alarms-title = Alarms
alarms-back = Back to your own page
alarms-sound = Sound in the browser
alarms-sound-hint = A page that is open rings by itself. Listen once, so that you know the tones.
alarms-tone-danger = Danger
alarms-tone-soft = A new message
alarms-tone-lost = No connection
alarms-devices = Alarms when the page is closed
alarms-devices-hint = Your phone or computer is woken even when it is locked. On an iPhone, first add this page to the home screen. The alarm says only that a person is waiting.
alarms-add = Wake this device
alarms-refused = This browser does not allow it. Allow notifications for this page, then try again.
alarms-device = Device { $number }, added { $at }
alarms-remove = Remove
alarms-ways = Other ways to call you
alarms-ways-hint = E-mail, ntfy, Signal, Matrix or a chat, when it is your turn and nobody reacts. One address on each line, as Apprise writes it. A call says the risk and has a link, nothing else.
alarms-addresses = Addresses
alarms-save = Save
alarms-try = Send a test to all of these
alarms-told = { $count ->
    [0] The test reached nothing: add a device, or another way.
    [one] The test was sent to one of them.
   *[other] The test was sent to { $count } of them.
}
alarms-unknown-service = This push service is not known.
alarms-too-many = You have too many devices: remove one first.
alarms-not-an-address = One of these is not an address, or there are more than five.
