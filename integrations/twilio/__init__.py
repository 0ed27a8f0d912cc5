"""Twilio, for SMS and WhatsApp: signed webhooks in, the REST API out, delivery reports back."""
