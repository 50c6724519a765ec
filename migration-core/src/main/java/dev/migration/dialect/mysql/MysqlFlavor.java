package dev.migration.dialect.mysql;

/** Which of the two servers a catalog is of; they have drifted apart in what they tell. */
public enum MysqlFlavor {
    /** Gives the text of defaults without quotes, and the expressions of indexes. */
    MYSQL,
    /** Gives defaults as SQL, has sequences, and keeps JSON as text with a check. */
    MARIADB
}
