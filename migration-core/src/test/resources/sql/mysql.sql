-- MySQL dump style; see the header of mysqldump
/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!50503 SET NAMES utf8mb4 */;

DROP TABLE IF EXISTS `events`;
CREATE TABLE `events` (
  `id` int NOT NULL,
  `payload` json DEFAULT NULL,
  `begin` datetime, `end` datetime
);
LOCK TABLES `events` WRITE;
INSERT INTO `events` VALUES (1,'{\"a\": \"x;y\"}',NULL,NULL),(2,'O\'Brien; \\',NULL,NULL);
UNLOCK TABLES;

DELIMITER $$
CREATE PROCEDURE prune()
BEGIN
  DELETE FROM events WHERE `end` < NOW();
END$$
CREATE EVENT prune_daily ON SCHEDULE EVERY 1 DAY DO
BEGIN
  CALL prune();
END $$
DELIMITER ;

CREATE TRIGGER events_end BEFORE UPDATE ON events FOR EACH ROW
BEGIN
  IF NEW.end < NEW.begin THEN
    SET NEW.end = NEW.begin;
  END IF;
END;

CREATE TRIGGER events_one BEFORE DELETE ON events FOR EACH ROW SET @last = OLD.id;
CREATE INDEX event_index ON events (id);
SELECT 1 AS a /* one; */, 2 AS b -- two;
;
SELECT 10--2 AS twelve;
BEGIN WORK;
COMMIT;
