-- The statements that each message and each bubble runs through: routing/store/hot_path.py, docs/decisions/0023.
--
-- States stand in the statements and not beside them, since a prepared statement finds its partial index only so.
-- Each statement is planned for all parameters alike: tests/routing/store/test_hot_path.py sees that none reads a whole table.

-- name: lock_address(number)$
-- Two first messages of an address make one conversation.
select pg_advisory_xact_lock(:number)

-- name: lock_by_address(channel, address_hash)^
-- The conversation with an address, and the wrapped key to it, locked until the transaction ends.
select conversation.*, person.wrapped_key
from conversation
join person on person.id = conversation.person_id
where conversation.channel = :channel
    and conversation.address_hash = :address_hash
    and person.wrapped_key is not null
for update of conversation

-- name: lock_by_id(conversation_id)^
-- A conversation that was not erased, and the wrapped key to it, locked until the transaction ends.
select conversation.*, person.wrapped_key
from conversation
join person on person.id = conversation.person_id
where conversation.id = :conversation_id and person.wrapped_key is not null
for update of conversation

-- name: create_conversation(conversation_id, person_id, wrapped_key, channel, address_hash, sealed_address)!
-- A person who writes for the first time, and the conversation with them.
with new_person as (
    insert into person (id, wrapped_key) values (:person_id, :wrapped_key)
)
insert into conversation (
    id, person_id, channel, address_hash, sealed_address,
    state, epoch, risk, reasons, language_confidence, waiting_notice_sent
)
values (
    :conversation_id, :person_id, :channel, :address_hash, :sealed_address,
    'assistant', 0, 'routine', '{}', 0, false
)

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
    asked = :row.asked,
    asked_at = :row.asked_at,
    safe_asked_at = :row.safe_asked_at,
    safe_until = :row.safe_until,
    day = :row.day,
    day_units = :row.day_units,
    sealed_more = :row.sealed_more,
    sealed_known = :row.sealed_known,
    summary = :row.summary,
    last_in_at = :row.last_in_at,
    last_out_at = :row.last_out_at
where id = :row.id

-- name: store_message(conversation_id, message, at)^
-- What a writer sent, leased for its turn unless others of the conversation wait before it.
-- No row when its provider id was stored before.
insert into message (
    conversation_id, author, channel, provider_id, kind, size, sealed_files, country, is_country_sure, sealed_text,
    sent_at, language_hint, opt_out, button, signals, progress, attempts, taken_at
)
select
    :conversation_id, 'writer', :message.channel, :message.provider_id, :message.kind, :message.size, :message.sealed_files,
    :message.country, :message.is_country_sure, :message.sealed_text, :message.sent_at, :message.language_hint,
    :message.opt_out, :message.button, '{}', 'received',
    case when has.others then 0 else 1 end,
    case when has.others then null else :at::timestamptz end
from (
    select exists (select from message where conversation_id = :conversation_id and progress = 'received') as others
) as has
on conflict do nothing
returning
    id, kind, sealed_text, button, opt_out, language_hint, progress, attempts, taken_at, sent_at, received_at, edited_at

-- name: find_message(channel, provider_id, conversation_id)^
-- The message of a conversation that its writer has edited.
select id, sealed_text, sealed_before, edited_at
from message
where channel = :channel and provider_id = :provider_id and author = 'writer' and conversation_id = :conversation_id

-- name: edit_message(message_id, sealed_text, sealed_before, edited_at)!
-- The new text of a message, whose turn comes again.  No two edits have the same time: it tells one turn from the next.
update message
set sealed_text = :sealed_text,
    sealed_before = :sealed_before,
    edited_at = greatest(:edited_at::timestamptz, edited_at + interval '1 microsecond'),
    progress = 'received',
    attempts = 0,
    taken_at = null
where id = :message_id

-- name: count_campaign(name, other, prefix, max_codes)!
-- One more writer who came by a link; codes beyond the first `max_codes` are counted together.
insert into counter (name, value)
select
    case
        when exists (select from counter where name = :name) then :name
        when (select count(*) from counter where starts_with(name, :prefix)) < :max_codes then :name
        else :other
    end,
    1
on conflict (name) do update set value = counter.value + 1

-- name: waiting_messages(conversation_id)
-- Messages whose turn is still to come, as they arrived.
select
    id, kind, sealed_text, button, opt_out, language_hint, progress, attempts, taken_at, sent_at, received_at, edited_at
from message
where conversation_id = :conversation_id and progress = 'received'
order by id

-- name: lease_message(message_id, at)!
-- Nobody else takes this message's turn for a while.
update message set attempts = attempts + 1, taken_at = :at where id = :message_id

-- name: release_message(message_id, taken_at, cost)!
-- The turn of a leased message did not end: it can be taken again at once.
update message
set taken_at = null, attempts = attempts - 1 + :cost
where id = :message_id and taken_at = :taken_at

-- name: last_answer(conversation_id)$
-- The key of what the assistant said last.
select answer
from message
where conversation_id = :conversation_id and author = 'assistant'
order by id desc
limit 1

-- name: was_said(conversation_id, answer)$
-- Whether the writer has had this answer before.
select exists (select from message where conversation_id = :conversation_id and answer = :answer)

-- name: finish_turn(conversation_id, message_id, message_ids, taken_at)^
-- The messages of a turn, of which `message_id` is the leased one, have had it.  What else the conversation holds then.
-- No row when another process has taken the turn over.
with leased as (
    update message
    set progress = 'processed'
    where id = :message_id and progress = 'received' and taken_at = :taken_at
    returning country, is_country_sure
),
rest as (
    update message
    set progress = 'processed'
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

-- name: raise_alert(conversation_id, message_id, level, reasons)$
-- One unseen alert of a level is enough.
insert into alert (conversation_id, message_id, level, reasons)
select :conversation_id::uuid, :message_id::bigint, :level::varchar, :reasons::varchar[]
where not exists (
    select from alert where conversation_id = :conversation_id and level = :level and seen_at is null
)
returning id

-- name: notify(channel, payload)$
-- News for open pages, sent when the transaction commits.
select pg_notify(:channel, :payload)

-- name: last_bubbles(conversation_id)
-- What the assistant said last, bubble by bubble.
select part.sealed_text, part.buttons, message.answer
from part
join message on message.id = part.message_id
where message.id = (
    select max(id) from message where conversation_id = :conversation_id and author = 'assistant'
)
order by part.id

-- name: store_answer(conversation_id, said, epoch, sealed_texts, buttons)
-- A message of the assistant, with a queued bubble for each of `sealed_texts`; `buttons` of each as JSON.
with stored as (
    insert into message (
        conversation_id, author, channel, kind, sealed_text, answer, progress, attempts, signals, is_country_sure
    )
    values (
        :conversation_id, 'assistant', :said.channel, 'text', :said.sealed_text, :said.answer, 'processed', 0, '{}', false
    )
    returning id
)
insert into part (message_id, conversation_id, epoch, state, attempts, sealed_text, buttons)
select stored.id, :conversation_id, :epoch, 'queued', 0, bubble.sealed_text, bubble.buttons::jsonb
from stored, unnest(:sealed_texts::bytea[], :buttons::text[]) with ordinality as bubble (sealed_text, buttons, place)
order by bubble.place
returning id, epoch, sealed_text, buttons, state, attempts, provider_id, tried_at, due_at, created_at

-- name: open_bubbles(conversation_id)
-- Bubbles without an end, oldest first.
select
    part.id, part.epoch, part.sealed_text, part.buttons, part.state, part.attempts, part.provider_id,
    part.tried_at, part.due_at, part.created_at, message.author, message.answer
from part
join message on message.id = part.message_id
where part.conversation_id = :conversation_id and part.state in ('queued', 'sending', 'unknown')
order by part.id

-- name: claim_bubble(bubble_id, at)!
-- A bubble goes to the carrier now; the state is written before the call, so that a crash leaves a trace.
update part set state = 'sending', attempts = attempts + 1, tried_at = :at, due_at = null where id = :bubble_id

-- name: drop_bubbles(bubble_ids, at)!
-- Bubbles of the assistant that lost the floor before they went.
update part
set state = 'dropped', reason = 'floor_lost', settled_at = :at
where id = any(:bubble_ids::bigint[])

-- name: provider_ids(conversation_id)
-- All that the carrier has of a conversation.
select part.provider_id
from part
join message on message.id = part.message_id
where message.conversation_id = :conversation_id and part.provider_id is not null

-- name: settle_sent(bubble_id, tried_at, state, provider_id, at, wait_until)^
-- The carrier took a bubble.  With `wait_until` those behind it in the same answer wait for the report that it arrived.
-- No row when somebody else has settled it.
--
-- The conversation is locked first, as everywhere.  What was committed while this waited for the lock is not seen, so whoever
-- writes a bubble while another one is at the carrier sees to it that it follows (routing/outbound/claiming.py).
with conversation_ as (
    select conversation.id
    from conversation
    join part on part.conversation_id = conversation.id
    where part.id = :bubble_id
    for update of conversation
),
settled as (
    update part
    set state = :state, provider_id = :provider_id, settled_at = :at
    from conversation_
    where part.id = :bubble_id
        and part.conversation_id = conversation_.id
        and part.state = 'sending'
        and part.tried_at = :tried_at
    returning part.id, part.conversation_id, part.created_at
),
behind as (
    update part
    set due_at = greatest(part.due_at, :wait_until)
    from settled
    where part.conversation_id = settled.conversation_id
        and part.state = 'queued'
        and part.tried_at is null
        and part.created_at - settled.created_at < interval '1 second'
        and :wait_until::timestamptz is not null
    returning part.id
)
select
    settled.conversation_id,
    exists (
        select from part
        where part.conversation_id = settled.conversation_id
            and part.id <> settled.id
            and part.state in ('queued', 'sending', 'unknown')
    ) as has_more,
    exists (select from behind) as must_wait
from settled

-- name: settle_arrived(provider_id, at)^
-- A bubble reached the phone, so those behind it in the same answer need not wait any more.
-- No row when it is not known, or was settled before.
with conversation_ as (
    select conversation.id
    from conversation
    join part on part.conversation_id = conversation.id
    where part.provider_id = :provider_id
    for update of conversation
),
settled as (
    update part
    set state = 'delivered', settled_at = :at
    from conversation_
    where part.provider_id = :provider_id and part.conversation_id = conversation_.id and part.state = 'sent'
    returning part.id, part.conversation_id, part.created_at
),
behind as (
    update part
    set due_at = null
    from settled
    where part.conversation_id = settled.conversation_id
        and part.state = 'queued'
        and part.tried_at is null
        and part.created_at - settled.created_at < interval '1 second'
)
select
    settled.conversation_id,
    exists (
        select from part
        where part.conversation_id = settled.conversation_id
            and part.id <> settled.id
            and part.state in ('queued', 'sending', 'unknown')
    ) as has_more
from settled
