# Shop schema; a comment with a ; and an ' in it
CREATE TABLE `shop;items` (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  title VARCHAR(100) NOT NULL DEFAULT 'it\'s; new', # another ;
  `begin` INT, `end` INT, -- names like keywords; allowed
  note TEXT COMMENT "double \" quoted; text"
) ENGINE=InnoDB;
/*!40101 SET NAMES utf8mb4 */;
/*M!100100 SET @old_mode = @@sql_mode; */;
SELECT 5--3;
SELECT 'a''b;', "c""d;", 1 AS `id`;

DELIMITER //
CREATE TRIGGER items_defaults BEFORE INSERT ON `shop;items` FOR EACH ROW
BEGIN
  IF NEW.`begin` IS NULL THEN
    SET NEW.`begin` = 0;
  END IF;
  SET NEW.`end` = NEW.`begin` + 1;
END//

CREATE PROCEDURE fill_items(IN how_many INT)
BEGIN
  DECLARE i INT DEFAULT 0;
  WHILE i < how_many DO
    INSERT INTO `shop;items` (title) VALUES (CONCAT('item; ', i));
    SET i = i + 1;
  END WHILE;
END//
DELIMITER ;

CREATE DEFINER=CURRENT_USER FUNCTION item_state(n INT) RETURNS VARCHAR(10) DETERMINISTIC
BEGIN
  DECLARE state VARCHAR(10);
  CASE n
    WHEN 0 THEN SET state = 'none';
    WHEN 1 THEN BEGIN SET state = 'one'; END;
    ELSE SET state = CASE WHEN n > 9 THEN 'many' ELSE 'some' END;
  END CASE;
  counting: LOOP
    LEAVE counting;
  END LOOP;
  RETURN IF(state = 'none', 'empty;', state);
END;

BEGIN NOT ATOMIC
  DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN END;
  CALL fill_items(3);
END;

BEGIN;
UPDATE `shop;items` SET `end` = 5;
COMMIT;

DELIMITER ;;
/*!50003 CREATE*/ /*!50003 TRIGGER items_log AFTER DELETE ON `shop;items` FOR EACH ROW BEGIN
  SET @deleted = OLD.id; -- ;; inside an executable comment
END */;;
DELIMITER ;
DROP TRIGGER items_log
