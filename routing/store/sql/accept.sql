-- Accept: what a writer sent is stored, and leased for its turn.
-- Read by routing/store/hot_path.py, where each statement is a function; see docs/decisions/0023.  States stand in the
-- statements and not beside them, since a prepared statement finds its partial index only so.

-- name: store_message(conversation_id, message, at)^
-- What a writer sent, leased for its turn unless others of the conversation wait before it.
-- No row when its provider id was stored before.
insert into message (
    conversation_id, author, channel, provider_hash, sealed_provider_id, kind, size, sealed_files, country, is_country_sure,
    sealed_text, sent_at, language_hint, opt_out, sealed_button, signals, progress, attempts, taken_at
)
select
    :conversation_id, 'writer', :message.channel, :message.provider_hash, :message.sealed_provider_id, :message.kind,
    :message.size, :message.sealed_files, :message.country, :message.is_country_sure, :message.sealed_text, :message.sent_at,
    :message.language_hint, :message.opt_out, :message.sealed_button, '{}', 'received',
    case when has.others then 0 else 1 end,
    case when has.others then null else :at::timestamptz end
from (
    select exists (select from message where conversation_id = :conversation_id and progress = 'received') as others
) as has
on conflict do nothing
returning
    id, kind, sealed_text, sealed_button, opt_out, language_hint, progress, attempts, taken_at, sent_at, received_at, edited_at,
    sealed_provider_id

-- name: find_message(conversation_id, provider_hash)^
-- The message of a conversation that its writer has edited.
select id, sealed_text, sealed_before, edited_at
from message
where conversation_id = :conversation_id and provider_hash = :provider_hash and author = 'writer'

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
    id, kind, sealed_text, sealed_button, opt_out, language_hint, progress, attempts, taken_at, sent_at, received_at, edited_at,
    sealed_provider_id
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
