-- Find, lock and change a conversation: the beginning and the end of each transaction.
-- Read by routing/store/hot_path.py, where each statement is a function; see docs/decisions/0023.  States stand in the
-- statements and not beside them, since a prepared statement finds its partial index only so.

-- name: lock_address(number)$
-- Two first messages of an address make one conversation.
select pg_advisory_xact_lock(:number)

-- name: lock_by_address(channel, address_hashes)^
-- The conversation with an address, and the wrapped key to it, locked until the transaction ends.
-- A hash for each period whose key lives: the address stands under one of them.
select conversation.*, person.wrapped_key
from conversation
join person on person.id = conversation.person_id
where conversation.channel = :channel
    and conversation.address_hash = any(:address_hashes::bytea[])
    and person.wrapped_key is not null
for update of conversation

-- name: lock_by_id(conversation_id)^
-- A conversation that was not erased, and the wrapped key to it, locked until the transaction ends.
select conversation.*, person.wrapped_key
from conversation
join person on person.id = conversation.person_id
where conversation.id = :conversation_id and person.wrapped_key is not null
for update of conversation

-- name: note_period(period_id)!
-- A key to wrap with that this database has not heard of.
insert into key_period (id) values (:period_id) on conflict do nothing

-- name: create_conversation(conversation_id, person_id, period_id, wrapped_key, channel, address_hash, sealed_address)$
-- A person who writes for the first time, and the conversation with them.
-- No row when the period is closed, or not known here.  It cannot be closed while this transaction lasts, so whoever replaces
-- the key finds the person (routing/store/rotation.py).
with open_period as (
    select id from key_period where id = :period_id and closed_at is null for key share
),
new_person as (
    insert into person (id, wrapped_key) select :person_id::uuid, :wrapped_key::bytea from open_period
)
insert into conversation (
    id, person_id, channel, address_hash, sealed_address,
    state, epoch, risk, reasons, language_confidence, waiting_notice_sent
)
select
    :conversation_id::uuid, :person_id::uuid, :channel::varchar, :address_hash::bytea, :sealed_address::bytea,
    'assistant', 0, 'routine', '{}', 0, false
from open_period
returning id

-- name: update_conversation(row)!
-- Everything that a message or its turn may change in a locked conversation.
update conversation
set state = :row.state,
    risk = :row.risk,
    reasons = :row.reasons,
    waiting_since = :row.waiting_since,
    waiting_notice_sent = :row.waiting_notice_sent,
    epoch = :row.epoch,
    language = :row.language,
    language_confidence = :row.language_confidence,
    script = :row.script,
    country = :row.country,
    stopped_at = :row.stopped_at,
    locked_at = :row.locked_at,
    safe_word_hash = :row.safe_word_hash,
    safe_word_key = :row.safe_word_key,
    asked = :row.asked,
    asked_at = :row.asked_at,
    safe_asked_at = :row.safe_asked_at,
    safe_until = :row.safe_until,
    day = :row.day,
    day_units = :row.day_units,
    sealed_more = :row.sealed_more,
    sealed_known = :row.sealed_known,
    sealed_summary = :row.sealed_summary,
    last_in_at = :row.last_in_at,
    last_out_at = :row.last_out_at
where id = :row.id

-- name: notify(channel, payload)$
-- News for open pages, sent when the transaction commits.
select pg_notify(:channel, :payload)
