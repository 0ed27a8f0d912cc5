-- Answer: a turn ends, people are told, and what is said goes into the outbox.
-- Read by routing/store/hot_path.py, where each statement is a function; see docs/decisions/0023.  States stand in the
-- statements and not beside them, since a prepared statement finds its partial index only so.

-- name: finish_turn(conversation_id, message_id, message_ids, taken_at, progress)^
-- The messages of a turn, of which `message_id` is the leased one, have had it.  What else the conversation holds then.
-- What the model has not read is `unread` and in nobody's hands.
-- No row when another process has taken the turn over.
with leased as (
    update message
    set progress = :progress::varchar,
        attempts = case :progress::varchar when 'unread' then 0 else attempts end,
        taken_at = case :progress::varchar when 'unread' then null else taken_at end
    where id = :message_id and progress = 'received' and taken_at = :taken_at
    returning country, is_country_sure
),
rest as (
    update message
    set progress = :progress::varchar,
        attempts = case :progress::varchar when 'unread' then 0 else attempts end,
        taken_at = case :progress::varchar when 'unread' then null else taken_at end
    where id = any(:message_ids::bigint[]) and id <> :message_id and exists (select from leased)
),
other as (
    select id
    from message
    where conversation_id = :conversation_id and progress = 'received' and id <> all(:message_ids::bigint[])
)
select
    leased.country,
    leased.is_country_sure,
    exists (select from other where id > all(:message_ids::bigint[])) as is_followed,
    exists (select from other) as has_more,
    exists (
        select from part where conversation_id = :conversation_id and state in ('queued', 'sending', 'unknown')
    ) as is_sending,
    (
        select answer from message
        where conversation_id = :conversation_id and author = 'assistant'
        order by id desc
        limit 1
    ) as last_answer
from leased

-- name: store_understanding(message_id, judged)!
-- What the model understood, for the queue, the transcript and the reports.
update message
set language = :judged.language,
    intent = :judged.intent,
    intent_confidence = :judged.intent_confidence,
    risk = :judged.risk,
    risk_confidence = :judged.risk_confidence,
    signals = :judged.signals,
    sealed_entities = :judged.sealed_entities
where id = :message_id

-- name: forget_text(message_id)!
-- The message was a safe word, of which only a keyed hash is kept.
update message set sealed_text = null where id = :message_id

-- name: order_erasure(conversation_id)!
-- The row is the order, and the work that follows from it.  For staff and the clock the conversation is erased from now on;
-- the last reply still goes.  Who writes from its address is somebody new.
with closed as (
    update conversation
    set state = 'erased', holder_id = null, held_since = null, address_hash = null
    where id = :conversation_id
)
insert into erasure (conversation_id) values (:conversation_id) on conflict do nothing

-- name: move_message(message_id, conversation_id, moved)!
-- A message that was written after the order to erase goes to the conversation that begins with it.
update message
set conversation_id = :conversation_id,
    sealed_text = :moved.sealed_text,
    sealed_button = :moved.sealed_button,
    provider_hash = :moved.provider_hash,
    sealed_provider_id = :moved.sealed_provider_id,
    sealed_files = null,
    sealed_before = null,
    taken_at = null
where id = :message_id

-- name: was_said(conversation_id, answer)$
-- Whether the writer has had this answer before.
select exists (select from message where conversation_id = :conversation_id and answer = :answer)

-- name: raise_alert(conversation_id, message_id, level, reasons)$
-- One unseen alert of a level is enough.
insert into alert (conversation_id, message_id, level, reasons)
select :conversation_id::uuid, :message_id::bigint, :level::varchar, :reasons::varchar[]
where not exists (
    select from alert where conversation_id = :conversation_id and level = :level and seen_at is null
)
returning id

-- name: last_bubbles(conversation_id)
-- What the assistant said last, bubble by bubble.
select part.sealed_text, part.sealed_buttons, message.answer
from part
join message on message.id = part.message_id
where message.id = (
    select max(id) from message where conversation_id = :conversation_id and author = 'assistant'
)
order by part.id

-- name: store_answer(conversation_id, said, epoch, sealed_texts, sealed_buttons)
-- A message of the assistant, with a queued bubble for each of `sealed_texts`.
with stored as (
    insert into message (
        conversation_id, author, channel, kind, sealed_text, answer, progress, attempts, signals, is_country_sure
    )
    values (
        :conversation_id, 'assistant', :said.channel, 'text', :said.sealed_text, :said.answer, 'processed', 0, '{}', false
    )
    returning id
)
insert into part (message_id, conversation_id, epoch, state, attempts, sealed_text, sealed_buttons)
select stored.id, :conversation_id, :epoch, 'queued', 0, bubble.sealed_text, bubble.sealed_buttons
from stored, unnest(:sealed_texts::bytea[], :sealed_buttons::bytea[]) with ordinality as bubble (sealed_text, sealed_buttons, place)
order by bubble.place
returning id, epoch, sealed_text, sealed_buttons, state, attempts, sealed_provider_id, tried_at, due_at, created_at

-- name: waiting_before(conversation_id, live_after, seen_after)$
-- How many others are more pressing or have waited longer; null when no member of staff is on (routing/staff/presence.py).
select case when exists (
    select from session
    join staff on staff.id = session.staff_id
    where staff.disabled_at is null and staff.role <> 'auditor'
        and (session.live_at > :live_after::timestamptz or session.last_seen_at > :seen_after::timestamptz)
) then (
    select count(*) from conversation as other, conversation as own
    where own.id = :conversation_id and other.id <> own.id and other.state = 'waiting' and other.channel not like 'demo%'
        and (
            (other.risk = 'immediate' and own.risk <> 'immediate')
            or (other.risk = own.risk and other.waiting_since < own.waiting_since)
        )
) end
