package dev.migration.autogenerate.mutation;

import java.util.List;

/** What can happen to identifiers and what counts them. */
final class GeneratorChanges {

    private static final String GENERATED =
            "@Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = \"items\")";

    private static final String SEQUENCE =
            "@SequenceGenerator(name = \"items\", sequenceName = \"items_seq\", allocationSize = 50)";

    private static final String IDENTITY = "@Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id;";

    private static final String CATEGORY = " fk_items_category on items (category_id) -> categories (id)";

    static final List<Change> LIST = List.of(
            Change.of("a sequence counts in other steps")
                    .replacing("allocationSize = 50", "allocationSize = 20")
                    .givesOn(List.of("mysql", "sqlite"))
                    .gives("~ sequence items_seq"),
            Change.of("a sequence gets another name")
                    .replacing("\"items_seq\"", "\"item_numbers\"")
                    .givesOn(
                            List.of("mysql", "sqlite"),
                            "+ table item_numbers",
                            "- table items_seq DESTRUCTIVE",
                            "? 'items_seq' may be 'item_numbers' under its old name."
                                    + " --rename items_seq:item_numbers")
                    .gives("+ sequence item_numbers", "- sequence items_seq DESTRUCTIVE"),
            Change.of("a sequence comes")
                    .replacing(
                            "@jakarta.persistence.Table(name = \"makers\")\n",
                            "@jakarta.persistence.Table(name = \"makers\")\n"
                                    + "@SequenceGenerator(name = \"m\", sequenceName = \"makers_seq\", initialValue ="
                                    + " 100)\n")
                    .replacing(
                            "@Id Long id;\n        String name;\n        @Column(length = 2)",
                            "@Id @GeneratedValue(generator = \"m\") Long id;\n String name;\n @Column(length = 2)")
                    .givesOn(List.of("mysql", "sqlite"), "+ table makers_seq")
                    .gives("+ sequence makers_seq"),
            Change.of("the database counts instead of a sequence")
                    .replacing(GENERATED, "@Id @GeneratedValue(strategy = GenerationType.IDENTITY)")
                    .removing(SEQUENCE)
                    .givesOn("sqlite", "~ items.id type, identity", "- table items_seq DESTRUCTIVE")
                    .givesOn(
                            "mysql",
                            "- foreign key FK4rlcvpvtg75fs7k0k1g0tkg42 on item_related (related_id) -> items (id)",
                            "- foreign key FKdl9lopshdpdqyi5fo84c1np26 on item_related (item_id) -> items (id)",
                            "- foreign key FKjv1mnuei30kq5rly4y4e7wv5t on item_tags (item_id) -> items (id)",
                            "~ items.id identity",
                            "+ foreign key FK4rlcvpvtg75fs7k0k1g0tkg42 on item_related (related_id) -> items (id)",
                            "+ foreign key FKdl9lopshdpdqyi5fo84c1np26 on item_related (item_id) -> items (id)",
                            "+ foreign key FKjv1mnuei30kq5rly4y4e7wv5t on item_tags (item_id) -> items (id)",
                            "- table items_seq DESTRUCTIVE")
                    .gives("~ items.id identity", "- sequence items_seq DESTRUCTIVE"),
            Change.of("nobody counts any longer")
                    .replacing(IDENTITY, "@Id Integer id;")
                    .givesOn("sqlite")
                    .givesOn(
                            "mysql", "- foreign key" + CATEGORY, "~ categories.id identity", "+ foreign key" + CATEGORY)
                    .gives("~ categories.id identity"),
            Change.of("a sequence counts instead of the database")
                    .replacing(IDENTITY, "@Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Integer id;")
                    .givesOn("sqlite", "+ table categories_seq")
                    .givesOn(
                            "mysql",
                            "- foreign key" + CATEGORY,
                            "+ table categories_seq",
                            "~ categories.id identity",
                            "+ foreign key" + CATEGORY)
                    .gives("+ sequence categories_seq", "~ categories.id identity"),
            Change.of("a table counts")
                    .replacing(GENERATED, "@Id @GeneratedValue(strategy = GenerationType.TABLE, generator = \"items\")")
                    .replacing(SEQUENCE, "@TableGenerator(name = \"items\", table = \"counters\")")
                    .givesOn(List.of("mysql", "sqlite"), "+ table counters", "- table items_seq DESTRUCTIVE")
                    .gives("+ table counters", "- sequence items_seq DESTRUCTIVE"),
            Change.of("an identifier gets larger")
                    .notOn("hsqldb", "An identity column keeps the range of its first type, whatever is said.")
                    .replacing(IDENTITY, IDENTITY.replace("Integer", "Long"))
                    .givesOn("sqlite", "~ items.category_id type")
                    .givesOn(
                            List.of("mariadb", "mysql"),
                            "- foreign key" + CATEGORY,
                            "~ categories.id type",
                            "~ items.category_id type",
                            "+ foreign key" + CATEGORY)
                    .gives("~ categories.id type", "~ items.category_id type"),
            Change.of("an identifier gets smaller, and an entity that refers to it comes")
                    .replacing(
                            "@Id Long id;\n        String name;\n    }\n\n    @Entity(name = \"Person\")",
                            "@Id Integer id;\n String name;\n }\n @Entity(name = \"Person\")")
                    .replacing(
                            "// more",
                            "@Entity(name = \"Offer\") static class Offer { @Id Long id; @ManyToOne"
                                    + " @JoinColumn(foreignKey = @ForeignKey(name = \"fk_offer\")) Supplier supplier; }")
                    .givesOn("sqlite", "+ table offer", "~ suppliers.id type, identity")
                    .gives(
                            "+ table offer",
                            "~ suppliers.id type",
                            "+ foreign key fk_offer on offer (supplier_id) -> suppliers (id)"));

    private GeneratorChanges() {}
}
