package dev.migration.dialect;

/** What not every database can do. A contract test says which ones its database refuses; all others must work. */
enum Feature {
    RENAME_TABLE("rename a table"),
    ALTER_TYPE("change a column's type"),
    SHRINK_TYPE("make a column's type shorter"),
    ALTER_NULLABLE("let a column be null, or not"),
    ALTER_DEFAULT("change a column's default"),
    ADD_IDENTITY("make a plain column a counted one"),
    DROP_IDENTITY("make a counted column a plain one"),
    COMPUTED("computed columns"),
    ADD_PRIMARY_KEY("add and drop a primary key"),
    ADD_CONSTRAINT("add and drop constraints"),
    DEFERRABLE("deferrable constraints"),
    NULLS_NOT_DISTINCT("unique, with nulls that are equal"),
    ON_UPDATE_CASCADE("on update cascade"),
    INDEX_EXPRESSION("index an expression"),
    INDEX_WHERE("index only some rows"),
    INDEX_INCLUDE("include columns in an index"),
    INDEX_NULLS("place the nulls of an index"),
    COMMENT("comments on tables and columns"),
    SEQUENCE("sequences"),
    ALTER_SEQUENCE("change how a sequence counts"),
    RENAME_SEQUENCE("rename a sequence"),
    REPLACE_VIEW("replace a view by another"),
    SCHEMA("create and drop schemas"),
    MATERIALIZED_VIEW("materialized views"),
    ARRAY("array columns"),
    INTERVAL("interval columns"),
    DROP_IF_EXISTS("drop a table only if it exists"),
    DROP_COLUMN_IF_EXISTS("drop a column only if it exists");

    private final String words;

    Feature(String words) {
        this.words = words;
    }

    /** What the documentation calls it. */
    String words() {
        return words;
    }
}
