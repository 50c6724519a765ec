package dev.migration.autogenerate.mutation;

import java.util.List;

/** What can happen to keys, indexes and checks. */
final class RuleChanges {

    private static final String INDEX =
            "indexes = @jakarta.persistence.Index(name = \"ix_items_title\", columnList = \"title\"),";

    private static final String UNIQUE =
            "uniqueConstraints = @UniqueConstraint(name = \"uq_items_code\", columnNames = \"code\")";

    private static final String CHECK = "@Check(name = \"ck_makers_name\", constraints = \"name <> 'nobody'\")";

    private static final String MAKER =
            "@ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = \"fk_items_maker\")) Maker maker;";

    private static final String TITLE = "@Column(length = 40) String title;";

    private static final String LEANT_ON = ",\n"
            + "            indexes = @jakarta.persistence.Index(name = \"ix_cities_country\", columnList ="
            + " \"country_iso, name\")";

    private static final String COUNTRY_ISO =
            ",\n            uniqueConstraints = @UniqueConstraint(name = \"uq_countries_iso\", columnNames = \"iso\")";

    private static final String CITIES = " fk_cities_country on cities (country_iso) -> countries (iso)";

    static final List<Change> LIST = List.of(
            Change.of("an index comes")
                    .replacing(
                            INDEX,
                            "indexes = {@jakarta.persistence.Index(name = \"ix_items_title\", columnList = \"title\"),"
                                    + " @jakarta.persistence.Index(name = \"ix_items_price\", columnList = \"price\")},")
                    .gives("+ index ix_items_price on items"),
            Change.of("an index goes").removing(INDEX).gives("- index ix_items_title on items"),
            Change.of("an index gets another column")
                    .replacing("columnList = \"title\"", "columnList = \"title, price\"")
                    .gives("- index ix_items_title on items", "+ index ix_items_title on items"),
            Change.of("an index gets another order")
                    .replacing("columnList = \"title\"", "columnList = \"title desc\"")
                    .givesOn("hsqldb")
                    .gives("- index ix_items_title on items", "+ index ix_items_title on items"),
            Change.of("an index gets another name")
                    .replacing("name = \"ix_items_title\"", "name = \"ix_titles\"")
                    .gives("- index ix_items_title on items", "+ index ix_titles on items"),
            Change.of("an index becomes unique")
                    .replacing("columnList = \"title\"", "columnList = \"title\", unique = true")
                    .gives("- index ix_items_title on items", "+ unique ix_items_title on items (title)"),
            Change.of("a column becomes unique")
                    .replacing(TITLE, "@Column(length = 40, unique = true) String title;")
                    .givesOn("derby", "- index ix_items_title on items", "+ unique uq_items_title on items (title)")
                    .gives("+ unique uq_items_title on items (title)"),
            Change.of("a unique key comes")
                    .replacing(
                            UNIQUE,
                            "uniqueConstraints = {@UniqueConstraint(name = \"uq_items_code\", columnNames = \"code\"),"
                                    + " @UniqueConstraint(name = \"uq_items_title\", columnNames = {\"title\","
                                    + " \"price\"})}")
                    .gives("+ unique uq_items_title on items (title, price)"),
            Change.of("a unique key goes")
                    .replacing(INDEX, INDEX.replace("),", ")"))
                    .removing(UNIQUE)
                    .gives("- unique uq_items_code on items (code)"),
            Change.of("a unique key gets another column")
                    .replacing("columnNames = \"code\"", "columnNames = {\"code\", \"title\"}")
                    .gives("- unique uq_items_code on items (code)", "+ unique uq_items_code on items (code, title)"),
            Change.of("a unique key gets another name")
                    .replacing("\"uq_items_code\"", "\"uq_codes\"")
                    .gives("- unique uq_items_code on items (code)", "+ unique uq_codes on items (code)"),
            Change.of("a check comes")
                    .adding("@Check(name = \"ck_stock\", constraints = \"stock >= 0\")", "@Entity(name = \"Item\")")
                    .gives("+ check ck_stock on items"),
            Change.of("a check of a column comes")
                    .replacing("int stock;", "@Check(constraints = \"stock >= 0\") int stock;")
                    .gives("+ check ck_items_stock on items"),
            Change.of("a check goes").removing(CHECK).gives("- check ck_makers_name on makers"),
            Change.of("a check gets another name")
                    .replacing("\"ck_makers_name\"", "\"ck_nobody\"")
                    .gives("- check ck_makers_name on makers", "+ check ck_nobody on makers"),
            Change.of("a check says another thing under the same name, which is not looked at")
                    .replacing("name <> 'nobody'", "name <> 'noone'")
                    .gives(),
            Change.of("a reference comes")
                    .adding(
                            "@ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = \"fk_new\")) Supplier supplier;",
                            TITLE)
                    .gives("+ items.supplier_id", "+ foreign key fk_new on items (supplier_id) -> suppliers (id)"),
            Change.of("a reference that is needed comes")
                    .adding(
                            "@ManyToOne(optional = false) @JoinColumn(foreignKey = @ForeignKey(name = \"fk_new\"))"
                                    + " Supplier supplier;",
                            TITLE)
                    .filling("supplier_id", "1")
                    .gives("+ items.supplier_id", "+ foreign key fk_new on items (supplier_id) -> suppliers (id)"),
            Change.of("a reference to one alone comes")
                    .adding(
                            "@OneToOne @JoinColumn(foreignKey = @ForeignKey(name = \"fk_new\")) Supplier supplier;",
                            TITLE)
                    .gives(
                            "+ items.supplier_id",
                            "+ unique uq_items_supplier_id on items (supplier_id)",
                            "+ foreign key fk_new on items (supplier_id) -> suppliers (id)"),
            Change.of("a reference goes")
                    .removing(MAKER)
                    .gives(
                            "- foreign key fk_items_maker on items (maker_id) -> makers (id)",
                            "- items.maker_id DESTRUCTIVE"),
            Change.of("a reference is needed")
                    .replacing(MAKER, MAKER.replace("@ManyToOne", "@ManyToOne(optional = false)"))
                    .gives("~ items.maker_id not null"),
            Change.of("a reference goes to another table")
                    .replacing("Maker maker;", "Supplier maker;")
                    .gives(
                            "- foreign key fk_items_maker on items (maker_id) -> makers (id)",
                            "+ foreign key fk_items_maker on items (maker_id) -> suppliers (id)"),
            Change.of("a reference is deleted with what it goes to")
                    .adding("@OnDelete(action = OnDeleteAction.CASCADE)", MAKER)
                    .gives(
                            "- foreign key fk_items_maker on items (maker_id) -> makers (id)",
                            "+ foreign key fk_items_maker on items (maker_id) -> makers (id)"),
            Change.of("a reference is emptied with what it goes to")
                    .adding("@OnDelete(action = OnDeleteAction.SET_NULL)", MAKER)
                    .gives(
                            "- foreign key fk_items_maker on items (maker_id) -> makers (id)",
                            "+ foreign key fk_items_maker on items (maker_id) -> makers (id)"),
            Change.of("a reference is no longer kept by the database")
                    .replacing("@ForeignKey(name = \"fk_items_maker\")", "@ForeignKey(ConstraintMode.NO_CONSTRAINT)")
                    .givesOn(
                            List.of("mariadb", "mysql"),
                            "- foreign key fk_items_maker on items (maker_id) -> makers (id)",
                            "- index fk_items_maker on items")
                    .gives("- foreign key fk_items_maker on items (maker_id) -> makers (id)"),
            Change.of("a reference is kept by the database")
                    .replacing(
                            "@JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) City twin;",
                            "@JoinColumn(foreignKey = @ForeignKey(name = \"fk_twins\")) City twin;")
                    .gives("+ foreign key fk_twins on cities (twin_id) -> cities (id)"),
            Change.of("a foreign key gets another name, which does not matter")
                    .replacing("\"fk_items_maker\"", "\"fk_makers\"")
                    .gives(),
            Change.of("a unique key that others refer to gets another name")
                    .replacing("\"uq_countries_iso\"", "\"uq_countries\"")
                    .givesOn(
                            "sqlite",
                            "- unique uq_countries_iso on countries (iso)",
                            "+ unique uq_countries on countries (iso)")
                    .gives(
                            "- foreign key" + CITIES,
                            "- unique uq_countries_iso on countries (iso)",
                            "+ unique uq_countries on countries (iso)",
                            "+ foreign key" + CITIES),
            Change.of("a text that others refer to gets longer")
                    .replacing("@Column(length = 2, nullable = false)", "@Column(length = 3, nullable = false)")
                    .givesOn(
                            List.of("hsqldb", "mariadb", "mysql"),
                            "- foreign key" + CITIES,
                            "~ countries.iso type",
                            "~ cities.country_iso type",
                            "+ foreign key" + CITIES)
                    .gives("~ countries.iso type", "~ cities.country_iso type"),
            Change.of("what others refer to goes with them")
                    .removing("@Entity(name = \"City\")")
                    .removing(COUNTRY_ISO)
                    .givesOn("sqlite", "- unique uq_countries_iso on countries (iso)", "- table cities DESTRUCTIVE")
                    .gives(
                            "- foreign key" + CITIES,
                            "- unique uq_countries_iso on countries (iso)",
                            "- table cities DESTRUCTIVE"),
            Change.of("an index that a foreign key leans on goes")
                    .removing(LEANT_ON)
                    .givesOn(
                            List.of("h2", "mariadb", "mysql"),
                            "- foreign key" + CITIES,
                            "- index ix_cities_country on cities",
                            "+ foreign key" + CITIES)
                    .gives("- index ix_cities_country on cities"),
            Change.of("an index that a foreign key leans on gets another column")
                    .replacing("columnList = \"country_iso, name\"", "columnList = \"country_iso\"")
                    .givesOn(
                            List.of("h2", "mariadb", "mysql"),
                            "- foreign key" + CITIES,
                            "- index ix_cities_country on cities",
                            "+ index ix_cities_country on cities",
                            "+ foreign key" + CITIES)
                    .givesOn("derby", "- index ix_cities_country on cities")
                    .gives("- index ix_cities_country on cities", "+ index ix_cities_country on cities"),
            Change.of("an index of a reference comes")
                    .replacing(
                            INDEX,
                            "indexes = {@jakarta.persistence.Index(name = \"ix_items_title\", columnList = \"title\"),"
                                    + " @jakarta.persistence.Index(name = \"ix_items_maker\", columnList ="
                                    + " \"maker_id\")},")
                    .givesOn("derby")
                    .gives("+ index ix_items_maker on items"));

    private RuleChanges() {}
}
