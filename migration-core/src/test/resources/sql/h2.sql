// H2 knows this comment; too
CREATE TABLE items (id INT PRIMARY KEY, title VARCHAR(100) DEFAULT 'it''s; new', "odd;name" INT, `back;tick` INT);
CREATE ALIAS next_prime AS $$
String nextPrime(String value) {
    return new java.math.BigInteger(value).nextProbablePrime().toString(); // it's; Java
}
$$;
/* outer; /* nested; */ still a comment; */
BEGIN;
INSERT INTO items (id, title) VALUES (1, 'C:\'), (2, 'a;b');
COMMIT;
SELECT CASE WHEN id = 1 THEN 'one;' ELSE 'more' END FROM items
