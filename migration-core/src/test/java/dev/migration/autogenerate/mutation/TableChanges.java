package dev.migration.autogenerate.mutation;

import java.util.List;

/** What can happen to an entity and to what it consists of. */
final class TableChanges {

    private static final String TITLE = "@Column(length = 40) String title;";

    private static final String VISITS = "@jakarta.persistence.Table(name = \"visits\")";

    private static final String SECONDARY =
            "@SecondaryTable(name = \"visit_notes\", pkJoinColumns = @PrimaryKeyJoinColumn(name = \"visit_id\"))";

    private static final String TAGS =
            "@ElementCollection @CollectionTable(name = \"item_tags\") @Column(name = \"tag\", length = 30) Set<String> tags;";

    /** By the name that Hibernate makes of it. */
    private static final String TAGGED = " FKjv1mnuei30kq5rly4y4e7wv5t on item_tags (item_id) -> items (id)";

    static final List<Change> LIST = List.of(
            Change.of("an entity comes")
                    .replacing("// more", "@Entity(name = \"Shelf\") static class Shelf { @Id Long id; int height; }")
                    .gives("+ table shelf"),
            Change.of("two entities that refer to each other come")
                    .replacing(
                            "// more",
                            """
                            @Entity(name = "Shelf") static class Shelf { @Id Long id; @ManyToOne Room room; }
                            @Entity(name = "Room") static class Room { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_best")) Shelf best; }""")
                    .givesOn("sqlite", "+ table room", "+ table shelf")
                    .gives("+ table room", "+ table shelf", "+ foreign key fk_best on room (best_id) -> shelf (id)"),
            Change.of("an entity that refers to an old one comes")
                    .replacing(
                            "// more",
                            "@Entity(name = \"Shelf\") static class Shelf { @Id Long id; @ManyToOne Item item; }")
                    .gives("+ table shelf"),
            Change.of("an entity goes")
                    .replacing("@Entity(name = \"Supplier\")", "")
                    .gives("- table suppliers DESTRUCTIVE"),
            Change.of("an entity gets another table, and nobody says so")
                    .replacing("name = \"suppliers\"", "name = \"vendors\"")
                    .gives(
                            "+ table vendors",
                            "- table suppliers DESTRUCTIVE",
                            "? 'suppliers' may be 'vendors' under its old name. --rename suppliers:vendors"),
            Change.of("a table gets another name")
                    .replacing("name = \"suppliers\"", "name = \"vendors\"")
                    .renaming("suppliers:vendors")
                    .gives("~ table suppliers -> vendors"),
            Change.of("a table that others refer to gets another name")
                    .replacing("name = \"makers\"", "name = \"producers\"")
                    .renaming("makers:producers")
                    .notOn("derby", "Derby renames no table that has a check.")
                    .gives("~ table makers -> producers"),
            Change.of("a table and a column get other names")
                    .replacing("name = \"makers\"", "name = \"producers\"")
                    .replacing("String country;", "String land;")
                    .renaming("makers:producers", "producers.country:land")
                    .notOn("derby", "Derby renames no table that has a check.")
                    .gives("~ table makers -> producers", "~ producers.country -> land"),
            Change.of("a table gets a comment")
                    .adding("@Comment(\"Who makes it\")", "@Entity(name = \"Maker\")")
                    .givesOn(List.of("derby", "sqlite"))
                    .gives("~ table makers comment"),
            Change.of("a table moves into another schema")
                    .replacing("name = \"suppliers\"", "name = \"suppliers\", schema = \"elsewhere\"")
                    .onlyOn("postgresql", "h2", "hsqldb", "derby")
                    .gives("+ schema elsewhere", "+ table elsewhere.suppliers", "- table suppliers DESTRUCTIVE"),
            Change.of("a join table comes")
                    .adding("@ManyToMany @JoinTable(name = \"item_suppliers\") Set<Supplier> suppliers;", TITLE)
                    .gives("+ table item_suppliers"),
            Change.of("a join table goes")
                    .removing("@ManyToMany @JoinTable(name = \"item_related\") Set<Item> related;")
                    .gives("- table item_related DESTRUCTIVE"),
            Change.of("a collection of values comes")
                    .adding("@ElementCollection @CollectionTable(name = \"item_marks\") Set<Integer> marks;", TITLE)
                    .gives("+ table item_marks"),
            Change.of("a collection of values goes").removing(TAGS).gives("- table item_tags DESTRUCTIVE"),
            Change.of("the values of a collection get longer")
                    .replacing("length = 30", "length = 60")
                    .gives("~ item_tags.tag type"),
            Change.of("a collection of values gets an order")
                    .replacing(TAGS, TAGS.replace("Set<", "@OrderColumn List<"))
                    .filling("tags_order", "0")
                    .givesOn(
                            List.of("mariadb", "mysql"),
                            "- foreign key" + TAGGED,
                            "+ item_tags.tags_order",
                            "- unique item_id on item_tags (item_id, tag)",
                            "+ primary key pk_item_tags on item_tags (item_id, tags_order)",
                            "+ check ck_item_tags_tags_order on item_tags",
                            "+ foreign key" + TAGGED)
                    .gives(
                            "+ item_tags.tags_order",
                            "- unique on item_tags (item_id, tag)",
                            "+ primary key pk_item_tags on item_tags (item_id, tags_order)",
                            "+ check ck_item_tags_tags_order on item_tags"),
            Change.of("a part of an embeddable comes")
                    .adding("Integer depth;", "Integer height;")
                    .gives("+ items.depth"),
            Change.of("a part of an embeddable gets another column")
                    .replacing(
                            "@Embedded Size size;",
                            "@Embedded @AttributeOverride(name = \"height\", column = @Column(name = \"size_height\"))"
                                    + " Size size;")
                    .renaming("items.height:size_height")
                    .gives("~ items.height -> size_height"),
            Change.of("an embeddable is used a second time")
                    .adding(
                            """
                            @AttributeOverride(name = "height", column = @Column(name = "box_height"))
                            @AttributeOverride(name = "width", column = @Column(name = "box_width"))
                            Size box;""",
                            TITLE)
                    .gives("+ items.box_height", "+ items.box_width"),
            Change.of("a second table comes")
                    .adding(
                            "@SecondaryTable(name = \"maker_notes\", foreignKey = @ForeignKey(name = \"fk_notes\"))",
                            "@Entity(name = \"Maker\")")
                    .adding("@Column(table = \"maker_notes\") String text;", "@Column(length = 2) String country;")
                    .gives("+ table maker_notes"),
            Change.of("a second table goes, and its column moves")
                    .removing(SECONDARY)
                    .replacing("@Column(table = \"visit_notes\")", "")
                    .gives("+ visits.text", "- table visit_notes DESTRUCTIVE"),
            Change.of("a subclass comes")
                    .replacing(
                            "// more",
                            "@Entity(name = \"Employee\") @DiscriminatorValue(\"employee\")"
                                    + " static class Employee extends Person { Integer salary; }")
                    .gives("+ people.salary", "- check on people", "+ check ck_people_kind on people"),
            Change.of("a subclass that no row is of goes")
                    .replacing("@Entity(name = \"Guest\")\n    @DiscriminatorValue(\"guest\")", "")
                    .gives("- people.leaves DESTRUCTIVE", "- check on people", "+ check ck_people_kind on people"),
            Change.of("a discriminator gets longer")
                    .replacing("name = \"kind\", length = 10", "name = \"kind\", length = 20")
                    .gives("~ people.kind type"),
            Change.of("a subclass with a table of its own comes")
                    .replacing(
                            "// more",
                            "@Entity(name = \"CashPayment\") @jakarta.persistence.Table(name = \"cash_payments\")"
                                    + " static class CashPayment extends Payment { String currency; }")
                    .gives("+ table cash_payments"),
            Change.of("subclasses come together in one table")
                    .replacing("InheritanceType.JOINED", "InheritanceType.SINGLE_TABLE")
                    .removing("@jakarta.persistence.Table(name = \"card_payments\")")
                    .filling("dtype", "'Payment'")
                    .gives(
                            "+ payments.dtype",
                            "+ payments.digits",
                            "+ check ck_payments_dtype on payments",
                            "- table card_payments DESTRUCTIVE"),
            Change.of("a superclass with attributes comes")
                    .adding(
                            "@MappedSuperclass static class Audited { LocalDateTime created; }",
                            "@Entity(name = \"Supplier\")")
                    .replacing("class Supplier {", "class Supplier extends Audited {")
                    .gives("+ suppliers.created"),
            Change.of("a text gets its name by another rule")
                    .replacing("String email;", "String emailAddress;")
                    .renaming("people.email:email_address")
                    .gives("~ people.email -> email_address"));

    private TableChanges() {}
}
