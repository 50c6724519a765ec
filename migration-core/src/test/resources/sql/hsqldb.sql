CREATE TABLE items (id INTEGER IDENTITY PRIMARY KEY, title VARCHAR(100) DEFAULT 'it''s; new', begin INT, end INT);
CREATE TRIGGER items_bi BEFORE INSERT ON items
    REFERENCING NEW ROW AS n FOR EACH ROW
BEGIN ATOMIC
    IF n.begin IS NULL THEN
        SET n.begin = 0;
    END IF;
    SET n.end = n.begin;
END;
CREATE PROCEDURE new_item(IN title VARCHAR(100), OUT id INTEGER)
    MODIFIES SQL DATA
BEGIN ATOMIC
    DECLARE tries INTEGER DEFAULT 0;
    WHILE tries < 3 DO
        SET tries = tries + 1;
    END WHILE;
    INSERT INTO items (title, end) VALUES (title, CASE tries WHEN 3 THEN 1 ELSE 2 END);
    BEGIN ATOMIC
        DECLARE inner_id INTEGER;
        SET id = IDENTITY();
    END;
END;
CREATE FUNCTION half(n INTEGER) RETURNS INTEGER RETURN n / 2;
SELECT begin, end FROM items;
