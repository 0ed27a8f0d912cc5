-- Settle: what became of a bubble, and the next one that goes.
-- Read by routing/store/hot_path.py, where each statement is a function; see docs/decisions/0023.  States stand in the
-- statements and not beside them, since a prepared statement finds its partial index only so.

-- name: open_bubbles(conversation_id)
-- Bubbles without an end, oldest first.
select
    part.id, part.epoch, part.sealed_text, part.sealed_buttons, part.state, part.attempts, part.sealed_provider_id,
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
-- All that the carrier has of a conversation, sealed.
select part.sealed_provider_id
from part
join message on message.id = part.message_id
where message.conversation_id = :conversation_id and part.sealed_provider_id is not null

-- name: settle_sent(bubble_id, tried_at, state, provider_hash, sealed_provider_id, at, wait_until)^
-- The carrier took a bubble.  With `wait_until` those behind it in the same answer wait for the report that it arrived.
-- No row when somebody else has settled it.
--
-- The conversation is locked first, as everywhere.  What was committed while this waited for the lock is not seen, so whoever
-- writes a bubble while another one is at the carrier sees to it that it follows (routing/outbound/sender.py: start_sending).
with conversation_ as (
    select conversation.id
    from conversation
    join part on part.conversation_id = conversation.id
    where part.id = :bubble_id
    for update of conversation
),
settled as (
    update part
    set state = :state, provider_hash = :provider_hash, sealed_provider_id = :sealed_provider_id, settled_at = :at
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

-- name: settle_arrived(provider_hashes, at)^
-- A bubble reached the phone, so those behind it in the same answer need not wait any more.
-- No row when it is not known, or was settled before.
with conversation_ as (
    select conversation.id
    from conversation
    join part on part.conversation_id = conversation.id
    where part.provider_hash = any(:provider_hashes::bytea[])
    for update of conversation
),
settled as (
    update part
    set state = 'delivered', settled_at = :at
    from conversation_
    where part.provider_hash = any(:provider_hashes::bytea[]) and part.conversation_id = conversation_.id and part.state = 'sent'
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
