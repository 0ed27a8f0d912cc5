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

role-volunteer = volunteer
role-staff = staff
role-supervisor = supervisor
role-admin = admin

may-take = takes conversations
may-take-immediate = takes immediate risk
may-overrule = takes over and writes in others' conversations
may-supervise = sees who is on, waiting times and reports
may-manage = manages people, hours and calls

outcome-helped = helped
outcome-referred = referred
outcome-no-answer = no answer
outcome-not-for-us = out of scope
outcome-abuse = abuse
outcome-test = test
outcome-open = open
outcome-without-staff = without staff

risk-immediate = Danger now
risk-high = High risk
risk-routine = Routine
