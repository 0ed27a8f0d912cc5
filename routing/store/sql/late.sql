-- Late: messages whose turn came while the model was gone are read when it is back.
-- Read by routing/store/hot_path.py, where each statement is a function; see docs/decisions/0039.

-- name: unread_conversations(since, at_most)
-- Conversations with messages that came after `since` and that the model has not read: those not tried yet first.
select conversation_id
from message
where progress = 'unread' and received_at > :since::timestamptz
group by conversation_id
order by max(coalesce(taken_at, '-infinity')), min(received_at)
limit :at_most::int

-- name: unread_messages(conversation_id, since)
-- Messages of a conversation that the model has not read, as they arrived.
select
    id, kind, sealed_text, sealed_button, opt_out, language_hint, progress, attempts, taken_at, sent_at, received_at, edited_at,
    sealed_provider_id
from message
where conversation_id = :conversation_id and progress = 'unread' and received_at > :since::timestamptz
order by id

-- name: finish_reading(conversation_id, message_id, message_ids, taken_at)^
-- The messages have been read, of which `message_id` is the leased one.  No row when it was edited, or read by another process.
with leased as (
    update message
    set progress = 'processed'
    where id = :message_id and progress = 'unread' and taken_at = :taken_at
    returning id
),
rest as (
    update message
    set progress = 'processed'
    where id = any(:message_ids::bigint[]) and id <> :message_id and progress = 'unread' and exists (select from leased)
)
select not exists (
    select from message
    where conversation_id = :conversation_id and id > all(:message_ids::bigint[]) and intent is not null
) as is_newest
from leased

-- name: give_up_reading(before)
-- Messages that nobody will read any more but people: their ids.
update message set progress = 'processed'
where progress = 'unread' and received_at <= :before::timestamptz
returning id
