-- Orders: functions in every way of quoting; semicolons where they end nothing.
BEGIN;
CREATE TABLE orders (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    note text DEFAULT 'none; yet', -- a ; in a comment
    "odd;name" text,
    path text DEFAULT 'C:\new\',
    tags text[] DEFAULT ARRAY['a;b', 'c'],
    changed timestamptz /* set by ; the trigger /* nested; */ still; a comment */
);
COMMIT;

CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed := now();
    IF NEW.note IS NULL THEN
        NEW.note := 'it''s; empty';
    END IF;
    RETURN NEW;
END;
$$;

CREATE TRIGGER orders_touch BEFORE UPDATE ON orders
    FOR EACH ROW EXECUTE FUNCTION touch();

CREATE OR REPLACE FUNCTION build_counter(name text) RETURNS void LANGUAGE plpgsql AS $outer$
BEGIN
    EXECUTE format($inner$
        CREATE FUNCTION %I() RETURNS bigint LANGUAGE sql AS $body$ SELECT count(*) FROM orders; $body$;
    $inner$, name);
END
$outer$;

CREATE OR REPLACE FUNCTION order_size(n bigint) RETURNS text
    LANGUAGE sql IMMUTABLE
BEGIN ATOMIC
    SELECT CASE WHEN n < 10 THEN 'small' WHEN n < 100 THEN 'end;' ELSE 'large' END;
END;

CREATE PROCEDURE archive(before bigint)
    LANGUAGE sql
BEGIN ATOMIC
    UPDATE orders SET note = CASE id WHEN before THEN 'last' ELSE note END WHERE id < before;
    DELETE FROM orders WHERE id < before;
END;

DO $do$ BEGIN PERFORM build_counter('count_orders'); END $do$;

CREATE RULE log_orders AS ON DELETE TO orders DO ALSO (
    SELECT 1;
    SELECT 2;
);

INSERT INTO orders (note) VALUES (E'tab\t; quote \' done;'), (E'first \';\n'),
    (e'second \'; part'), (U&'d\0061t;a'), ('$$ no quote; $$');

SELECT a$$b FROM (SELECT 1) AS t (a$$b);
SELECT id, 7 # 3 AS xor, '{"a": 1}'::jsonb #> '{a;b}' FROM orders -- the last one needs no semicolon
