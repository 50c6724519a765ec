PRAGMA foreign_keys = ON;
BEGIN TRANSACTION;
CREATE TABLE log (id INTEGER PRIMARY KEY, [what;ever] TEXT, `back;tick` TEXT, "double;quote" TEXT, begin INT, end INT);
CREATE TEMP TRIGGER IF NOT EXISTS log_insert AFTER INSERT ON log
WHEN new.begin IS NOT NULL
BEGIN
    UPDATE log SET end = CASE WHEN new.begin > 0 THEN new.begin ELSE 0 END; -- a comment; with one
    UPDATE log SET begin = end WHERE id = new.id AND [what;ever] = 'END;';
    SELECT end FROM log;
END;
CREATE TRIGGER log_delete AFTER DELETE ON log BEGIN
    INSERT INTO log (id, begin) VALUES (old.id, CASE old.end WHEN 1 THEN 2 END);
END
;
COMMIT;
INSERT INTO log (id, [what;ever]) VALUES (1, 'it''s; fine\');
SELECT CASE id WHEN 1 THEN 'one' END FROM log;
