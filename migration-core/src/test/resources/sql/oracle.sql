REM Orders; a remark that ends with the line
CREATE TABLE orders (
    id NUMBER GENERATED ALWAYS AS IDENTITY,
    note VARCHAR2(200) DEFAULT q'[it's; new]', -- comment;
    path VARCHAR2(50) DEFAULT 'C:\',
    total NUMBER(10,2)
);

CREATE OR REPLACE PACKAGE order_api AS
    TYPE ids IS TABLE OF NUMBER;
    PROCEDURE add_order(p_note IN VARCHAR2);
    FUNCTION total RETURN NUMBER;
END order_api;
/

CREATE OR REPLACE PACKAGE BODY order_api AS
    PROCEDURE add_order(p_note IN VARCHAR2) IS
    BEGIN
        INSERT INTO orders (note) VALUES (NVL(p_note, q'!none; 'yet'!'));
    EXCEPTION
        WHEN OTHERS THEN
            RAISE;
    END add_order;

    FUNCTION total RETURN NUMBER IS
        v_total NUMBER;
    BEGIN
        /* a block comment with a slash line:
/
        */
        SELECT SUM(total) / COUNT(*) INTO v_total FROM orders;
        RETURN CASE WHEN v_total IS NULL THEN 0 ELSE v_total END;
    END;
END order_api;
/
CREATE TRIGGER orders_bi BEFORE INSERT ON orders FOR EACH ROW
BEGIN
    :NEW.note := TRIM(:NEW.note);
END;
/

DECLARE
    v_count PLS_INTEGER;
BEGIN
    SELECT COUNT(*) INTO v_count FROM orders;
    IF v_count = 0 THEN
        order_api.add_order(nq'{first; one}');
    END IF;
END;
/

<<fill>>
BEGIN
    FOR i IN 1 .. 3 LOOP
        order_api.add_order('order; ' || i);
    END LOOP;
END;
  /  

CREATE TYPE address AS OBJECT (
    street VARCHAR2(100),
    MEMBER FUNCTION label RETURN VARCHAR2
);
/
CREATE OR REPLACE EDITIONABLE TYPE BODY address AS
    MEMBER FUNCTION label RETURN VARCHAR2 IS
    BEGIN
        RETURN street || ';';
    END;
END;
/

CREATE VIEW big_orders AS SELECT * FROM orders WHERE total > 100
/
INSERT INTO orders (note) VALUES ('plain;');
/
CREATE OR REPLACE AND COMPILE JAVA SOURCE NAMED "Hello" AS
public class Hello {
    public static String hi() { return "hi"; }
}
/
SET ROLE ALL;
COMMENT ON TABLE orders IS 'All; orders'
