package dev.migration.autogenerate.mutation;

import java.util.List;

/** What can happen to an attribute. */
final class ColumnChanges {

    private static final String TITLE = "@Column(length = 40) String title;";

    private static final String RATING = "@ColumnDefault(\"3\") Integer rating;";

    private static final String NOTE = "@Comment(\"What the shop says of it\") String note;";

    private static final String STATUSES = "enum Status { OPEN, SOLD, LOST }";

    private static final String STATUS = "@Enumerated(EnumType.STRING) Status status;";

    static final List<Change> LIST = List.of(
            Change.of("a text gets longer")
                    .replacing(TITLE, "@Column(length = 80) String title;")
                    .gives("~ items.title type"),
            Change.of("a text gets shorter")
                    .replacing(TITLE, "@Column(length = 20) String title;")
                    .gives("~ items.title type"),
            Change.of("a number gets more digits")
                    .replacing("@Column(precision = 10, scale = 2)", "@Column(precision = 14, scale = 2)")
                    .gives("~ items.price type"),
            Change.of("a number gets more digits after the point")
                    .replacing("@Column(precision = 10, scale = 2)", "@Column(precision = 10, scale = 4)")
                    .gives("~ items.price type"),
            Change.of("a number gets larger")
                    .replacing("int stock;", "long stock;")
                    .gives("~ items.stock type"),
            Change.of("a number gets smaller")
                    .replacing("int stock;", "short stock;")
                    .gives("~ items.stock type"),
            Change.of("a fraction gets more exact")
                    .replacing("Float weight;", "Double weight;")
                    .givesOn(List.of("hsqldb", "sqlite"))
                    .gives("~ items.weight type"),
            Change.of("a number becomes a text")
                    .replacing("int stock;", "@Column(nullable = false, length = 20) String stock;")
                    .gives("~ items.stock type"),
            Change.of("a time gets a zone")
                    .replacing("LocalDateTime changed;", "OffsetDateTime changed;")
                    .givesOn(List.of("hsqldb", "derby", "sqlite", "mariadb", "mysql"))
                    .gives("~ items.changed type"),
            Change.of("a time loses the fraction of its second")
                    .replacing("LocalDateTime changed;", "@Column(secondPrecision = 0) LocalDateTime changed;")
                    .givesOn(List.of("derby", "sqlite"))
                    .gives("~ items.changed type"),
            Change.of("a type is defined by hand")
                    .replacing(TITLE, "@Column(columnDefinition = \"varchar(70)\") String title;")
                    .gives("~ items.title type"),
            Change.of("a text gets a collation")
                    .replacing(TITLE, "@Column(length = 40) @Collate(\"C\") String title;")
                    .onlyOn("postgresql")
                    .gives("~ items.title type"),
            Change.of("a value is needed")
                    .replacing(TITLE, "@Column(length = 40, nullable = false) String title;")
                    .gives("~ items.title not null"),
            Change.of("a value is no longer needed")
                    .replacing(
                            "@Column(length = 20, nullable = false) String code;", "@Column(length = 20) String code;")
                    .gives("~ items.code nullable"),
            Change.of("a text gets longer and is needed")
                    .replacing(TITLE, "@Column(length = 80, nullable = false) String title;")
                    .gives("~ items.title type, not null"),
            Change.of("a default comes")
                    .replacing(TITLE, "@ColumnDefault(\"'none'\") @Column(length = 40) String title;")
                    .gives("~ items.title default"),
            Change.of("a default changes")
                    .replacing(RATING, "@ColumnDefault(\"4\") Integer rating;")
                    .gives("~ items.rating default"),
            Change.of("a default goes").replacing(RATING, "Integer rating;").gives("~ items.rating default"),
            Change.of("a comment comes")
                    .replacing(TITLE, "@Comment(\"In the window\") @Column(length = 40) String title;")
                    .givesOn(List.of("derby", "sqlite"))
                    .gives("~ items.title comment"),
            Change.of("a comment changes")
                    .replacing(NOTE, "@Comment(\"It's new\") String note;")
                    .givesOn(List.of("derby", "sqlite"))
                    .gives("~ items.note comment"),
            Change.of("a comment goes")
                    .replacing(NOTE, "String note;")
                    .givesOn(List.of("derby", "sqlite"))
                    .gives("~ items.note comment"),
            Change.of("an attribute comes").adding("String subtitle;", TITLE).gives("+ items.subtitle"),
            Change.of("an attribute with a default comes")
                    .adding("@ColumnDefault(\"7\") int quantity;", TITLE)
                    .gives("+ items.quantity"),
            Change.of("an attribute that is needed comes")
                    .adding("int quantity;", TITLE)
                    .filling("quantity", "0")
                    .gives("+ items.quantity"),
            Change.of("a version comes")
                    .adding("@Version long version;", TITLE)
                    .filling("version", "0")
                    .gives("+ items.version"),
            Change.of("attributes of many types come")
                    .adding(
                            "boolean shown; UUID token; byte[] picture; LocalTime opens; Instant seen; Duration lasts;"
                                    + " @Lob String story; BigDecimal rate; char letter; LocalDate born; Year since;",
                            TITLE)
                    .filling("shown", "false")
                    .filling("letter", "'x'")
                    .gives(
                            "+ items.shown",
                            "+ items.token",
                            "+ items.picture",
                            "+ items.opens",
                            "+ items.seen",
                            "+ items.lasts",
                            "+ items.story",
                            "+ items.rate",
                            "+ items.letter",
                            "+ items.born",
                            "+ items.since"),
            Change.of("an attribute goes").removing(NOTE).gives("- items.note DESTRUCTIVE"),
            Change.of("an attribute that was needed goes")
                    .removing("int stock;")
                    .filling("stock", "0")
                    .gives("- items.stock DESTRUCTIVE"),
            Change.of("an attribute gets another name, and nobody says so")
                    .replacing("String note;", "String remark;")
                    .gives(
                            "+ items.remark",
                            "- items.note DESTRUCTIVE",
                            "? 'items.note' may be 'remark' under its old name. --rename items.note:remark"),
            Change.of("an attribute gets another name")
                    .replacing("String note;", "String remark;")
                    .renaming("items.note:remark")
                    .gives("~ items.note -> remark"),
            Change.of("an attribute gets another name and length")
                    .replacing(TITLE, "@Column(length = 80) String heading;")
                    .replacing("columnList = \"title\"", "columnList = \"heading\"")
                    .renaming("items.title:heading")
                    .gives("~ items.title -> heading", "~ items.heading type"),
            Change.of("a column gets a name that needs quotes")
                    .replacing("String note;", "@Column(name = \"`the order`\") String note;")
                    .renaming("items.note:the order")
                    .gives("~ items.note -> the order"),
            Change.of("a word comes")
                    .replacing(STATUSES, "enum Status { OPEN, SOLD, LOST, KEPT }")
                    .gives("- check on items", "+ check ck_items_status on items")
                    .givesOn("h2", "~ items.status type")
                    .givesOn("mariadb", "~ items.status type")
                    .givesOn("mysql", "~ items.status type"),
            Change.of("a word goes that no row has")
                    .replacing(STATUSES, "enum Status { OPEN, SOLD }")
                    .gives("- check on items", "+ check ck_items_status on items")
                    .givesOn("h2", "~ items.status type")
                    .givesOn("mariadb", "~ items.status type")
                    .givesOn("mysql", "~ items.status type"),
            Change.of("a number's word comes")
                    .replacing("enum Grade { FINE, GOOD }", "enum Grade { FINE, GOOD, POOR }")
                    .gives("- check on items", "+ check ck_items_grade on items"),
            Change.of("words become free")
                    .replacing(STATUS, "String status;")
                    .gives("- check on items")
                    .givesOn("h2", "~ items.status type")
                    .givesOn("mariadb", "~ items.status type")
                    .givesOn("mysql", "~ items.status type"),
            Change.of("a text becomes one of some words")
                    .replacing("@Column(length = 10) String colour;", "@Enumerated(EnumType.STRING) Colour colour;")
                    .gives("~ items.colour type", "+ check ck_items_colour on items")
                    .givesOn("h2", "~ items.colour type")
                    .givesOn("mariadb", "~ items.colour type")
                    .givesOn("mysql", "~ items.colour type"),
            Change.of("words become a type of their own")
                    .replacing(STATUS, "@JdbcTypeCode(SqlTypes.NAMED_ENUM) Status status;")
                    .onlyOn("postgresql")
                    .gives("+ enum type status", "- check on items", "~ items.status type"),
            Change.of("a computed attribute comes")
                    .adding("@GeneratedColumn(\"stock * 2\") Integer twice;", TITLE)
                    .gives("+ items.twice"));

    private ColumnChanges() {}
}
