-- Stock the first items
-- revision: 8f21d4c06e9b
-- down-revision: 3c7e19a5b0d2
-- branch-labels:
-- depends-on:
-- tags:
-- created: 2026-11-02T09:31:07Z

-- The categories are as people typed them; a later revision makes one of 'Tools' and 'tools '.
-- migrate:upgrade
insert into items (title, content, category_name, created_at, updated_at)
values ('Hammer', 'Forged steel; the handle is ash.', 'Tools', current_timestamp, current_timestamp);
insert into items (title, content, category_name, created_at, updated_at)
values ('Hand saw', 'Seven teeth to the inch.', 'tools ', current_timestamp, current_timestamp);
insert into items (title, content, category_name, created_at, updated_at)
values ('Oak plank', '2000 x 200 x 25 mm; planed.', 'Timber', current_timestamp, current_timestamp);
insert into items (title, content, category_name, created_at, updated_at)
values ('Lost and found', null, null, current_timestamp, current_timestamp);

-- migrate:downgrade
delete from items where title in ('Hammer', 'Hand saw', 'Oak plank', 'Lost and found');
