"""Counts and times for operators.  Labels are names from the code, never anything of a person."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)

received = Counter("linden_messages_received_total", "Messages stored", ["channel", "kind"])
repeated = Counter("linden_messages_repeated_total", "Messages that a carrier sent again", ["channel"])
refused = Counter("linden_webhooks_refused_total", "Requests refused at the edge", ["channel", "reason"])
turns = Counter("linden_turns_total", "Messages answered, by what happened", ["outcome"])
read_late = Counter(
    "linden_messages_read_late_total",
    "Messages that came without the model and were read when it was back, by risk; `too_old`: never",
    ["outcome"],
)
unread = Gauge("linden_messages_unread", "Messages that the model has still to read, because it was gone when they came")
turn_seconds = Histogram("linden_turn_seconds", "From taking a message to storing its answer", ["channel"], buckets=_SECONDS)
intent_confidence = Histogram(
    "linden_intent_confidence",
    "How sure the model was of what a message is about",
    buckets=[tenth / 10 for tenth in range(2, 11)],
)
model_seconds = Histogram("linden_model_seconds", "One question to the model", buckets=_SECONDS)
model_errors = Counter("linden_model_errors_total", "Questions that a model process did not answer", ["model"])
trial_messages = Counter(
    "linden_trial_messages_total",
    "Messages for the model that is tried, by what became of them: read, failed, or dropped because it is slow",
    ["model", "outcome"],
)
trial_differences = Counter(
    "linden_trial_differences_total", "Messages that the model that is tried read otherwise, by what differs", ["model", "what"]
)
alerts = Counter("linden_alerts_total", "Alerts raised", ["level"])
sends = Counter("linden_sends_total", "Bubbles handed to a carrier, by result", ["channel", "result"])
delivery_seconds = Histogram("linden_delivery_seconds", "One call to a carrier", ["channel"], buckets=_SECONDS)
units = Counter("linden_units_total", "What was sent: segments of SMS, messages elsewhere", ["channel"])
waiting = Gauge("linden_conversations_waiting", "Conversations waiting for a person", ["risk"])
answers_missing = Counter("linden_answers_missing_total", "Answers that fell back to the general one", ["why"])
circuit_open = Gauge("linden_circuit_open", "1 while sends of a channel rest because its carrier does not answer", ["channel"])
probe_seconds = Histogram(
    "linden_probe_seconds", "Round trip of a heartbeat", ["channel"], buckets=(0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120)
)
probe_failing = Gauge("linden_probe_failing", "1 while a channel does not bring its heartbeat back", ["channel"])
unusable = Counter(
    "linden_messages_unusable_total",
    "Messages of which the database took the words alone, or whose file cannot be read",
    ["channel"],
)
erasures = Counter("linden_erasures_total", "Writers erased, by channel and how it ended", ["channel", "result"])
erased_unseen = Counter("linden_erased_unseen_total", "Writers erased while an alert of immediate danger had not been seen")
erasures_overdue = Gauge(
    "linden_erasures_overdue",
    "Writers of whom a carrier or the model has something hours after ERASE",
    ["channel"],
)
retention_overdue = Gauge("linden_retention_overdue", "Rows past their date of deletion, by the proof of the day", ["what"])
retention_proof_age = Gauge("linden_retention_proof_age_seconds", "Age of the newest proof that what is past its date is gone")
retention_settings_broken = Gauge(
    "linden_retention_settings_broken", "Settings of retention that are missing or unusable, so that the shortest time counts"
)
leaving = Gauge(
    "linden_retention_leaving", "Conversations that staff hold or have not looked at, and that are deleted soon", ["within"]
)
spool_oldest = Gauge("linden_spool_oldest_seconds", "How long the first message on disk has waited; 0 when none does")
spool_unreadable = Gauge("linden_spool_unreadable", "Files that nobody can read, for an operator to look at")
spooled = Counter("linden_messages_spooled_total", "Messages kept on disk because the database was gone")
oldest_message = Gauge("linden_oldest_message_seconds", "Age of the oldest message that waits for its turn")
oldest_bubble = Gauge("linden_oldest_bubble_seconds", "For how long the oldest bubble that may go has waited")
immediate_unclaimed = Gauge("linden_immediate_unclaimed", "Conversations in immediate danger that nobody has taken")
immediate_unclaimed_seconds = Gauge("linden_immediate_unclaimed_seconds", "For how long the first of them has waited")
disk_free = Gauge("linden_disk_free_bytes", "Free where the state folder lies")
expired_facts = Gauge("linden_facts_expired", "Facts past their review date, which are not sent")
due_facts = Gauge("linden_facts_due", "Facts whose review date comes within a month")
corrections = Counter(
    "linden_corrections_total",
    "Messages that staff marked as read wrongly, and what became of the marks",
    ["what"],
)
mass_readings = Counter("linden_mass_readings_total", "Members who read more conversations in an hour than anybody looks after")
