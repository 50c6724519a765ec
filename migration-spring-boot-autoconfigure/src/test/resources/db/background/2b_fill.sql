-- Fill items
-- revision: 2b
-- down-revision: 1a
-- background: true

-- migrate:upgrade backfill=items key=id batch=10
update items set hits = hits + 1 where {batch};
