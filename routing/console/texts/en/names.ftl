### What the pages call channels, steps of escalation, roles, states and the like.

none = none

channel-twilio-sms = SMS
channel-whatsapp = WhatsApp
channel-telegram = Telegram
channel-sim-sms = pretend SMS
channel-sim-telegram = pretend Telegram
channel-demo-sms = SMS
channel-demo-telegram = Telegram

step-member = member on call
step-staff-chat = staff chat
step-staff-phone = team's phone
step-partner = partner line
