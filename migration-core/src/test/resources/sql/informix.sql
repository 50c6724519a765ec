{ Items; the heart of the shop }
CREATE TABLE items (id SERIAL NOT NULL, title VARCHAR(100) DEFAULT "it""s; new"); -- comment;
CREATE PROCEDURE raise_prices(pct INT)
    DEFINE changed INT; { a comment; }
    LET changed = 0;
    FOREACH SELECT id INTO changed FROM items
        IF changed > 10 THEN
            UPDATE items SET title = 'end procedure;' WHERE id = changed;
        END IF;
    END FOREACH;
END PROCEDURE
DOCUMENT 'Raises; all prices'
WITH LISTING IN '/tmp/list';
CREATE DBA FUNCTION half(n INT) RETURNING INT;
    RETURN n / 2; /* half; of it */
END FUNCTION;
CREATE PROCEDURE FROM 'other.sql';
CREATE TRIGGER items_ins INSERT ON items REFERENCING NEW AS n
    FOR EACH ROW (INSERT INTO log VALUES (n.id), EXECUTE PROCEDURE raise_prices(1));
GRANT EXECUTE ON PROCEDURE raise_prices TO PUBLIC;
