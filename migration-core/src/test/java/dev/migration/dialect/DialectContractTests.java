package dev.migration.dialect;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.bool;
import static dev.migration.schema.ColumnType.enumeration;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.numeric;
import static dev.migration.schema.ColumnType.timestamp;
import static dev.migration.schema.ColumnType.varchar;
import static dev.migration.schema.ForeignKey.foreignKey;
import static dev.migration.schema.PrimaryKey.primaryKey;
import static dev.migration.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.AlterSequence;
import dev.migration.operation.BulkInsert;
import dev.migration.operation.CommentOnTable;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.CreateTable;
import dev.migration.operation.CreateView;
import dev.migration.operation.DropByName;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropOption;
import dev.migration.operation.ModifyColumn;
import dev.migration.operation.ObjectType;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameTable;
import dev.migration.operation.ReplaceView;
import dev.migration.operation.SchemaOperation;
import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Deferrability;
import dev.migration.schema.EnumType;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.schema.View;
import dev.migration.server.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What every dialect owes, on its real database: each operation is carried out, seen in the catalog, and taken back, and
 * the catalog is as it was; rows stay. What a database cannot do is refused with a remedy before anything is sent.
 */
abstract class DialectContractTests {

    private static final QualifiedName ITEMS = QualifiedName.of("items");

    protected final Dialect dialect;

    private JdbcTemplate jdbc;

    DialectContractTests(Dialect dialect) {
        this.dialect = dialect;
        this.jdbc = new JdbcTemplate();
    }

    /** An empty database. */
    abstract TestDatabase newDatabase();

    /** What this database cannot do. */
    abstract Set<Feature> refused();

    @BeforeEach
    void connect() {
        jdbc = newDatabase().jdbc();
    }

    @Test
    void isFoundByItsLiveConnection() throws SQLException {
        Dialects dialects = Dialects.load(getClass().getClassLoader());
        try (Connection connection = connection()) {
            assertThat(dialects.forProduct(DatabaseProduct.of(connection)).name())
                    .isEqualTo(dialect.name());
        }
    }

    @Test
    void tableComesAndGoes() {
        run(new CreateTable(
                Table.of("parents").column("id", bigint(), Column::notNull).primaryKey("id"), false));

        assertReversible(new CreateTable(
                items().column("parent_id", bigint())
                        .constraint(foreignKey("parent_id")
                                .references("parents", "id")
                                .named("fk_items_parent"))
                        .constraint(unique("title").named("uq_items_title"))
                        .constraint(Check.check("price >= 0").named("ck_items_price"))
                        .index("ix_items_price", "price"),
                false));
    }

    @Test
    void identityCountsAndDefaultsApply() {
        run(new CreateTable(items(), false));

        run(new BulkInsert(ITEMS, List.of(row("title", "a"), row("title", "b"))));

        assertThat(jdbc.queryForList("select id from items order by id", Long.class))
                .containsExactly(1L, 2L);
        assertThat(jdbc.queryForList("select price from items", BigDecimal.class))
                .allSatisfy(it -> assertThat(it).isEqualByComparingTo("9.5"));
    }

    @Test
    void everyPortableTypeIsAccepted() {
        Table table = Table.of("types")
                .column("c1", bool())
                .column("c2", ColumnType.tinyint())
                .column("c3", ColumnType.smallint())
                .column("c4", integer())
                .column("c5", bigint())
                .column("c6", numeric(12, 4))
                .column("c7", ColumnType.real())
                .column("c8", ColumnType.floating(24))
                .column("c9", ColumnType.doublePrecision())
                .column("c10", ColumnType.character(3))
                .column("c11", varchar(20))
                .column("c12", ColumnType.nchar(3))
                .column("c13", ColumnType.nvarchar(20))
                .column("c14", ColumnType.text())
                .column("c15", ColumnType.binary(16))
                .column("c16", ColumnType.varbinary(16))
                .column("c17", ColumnType.blob())
                .column("c18", ColumnType.date())
                .column("c19", ColumnType.time())
                .column("c20", timestamp())
                .column("c21", timestamp(3))
                .column("c22", timestamp().zoned())
                .column("c23", ColumnType.uuid())
                .column("c24", ColumnType.json())
                .column("c25", ColumnType.jsonb());
        assertReversible(new CreateTable(table, false));

        whereSupported(
                Feature.INTERVAL, new CreateTable(Table.of("intervals").column("c", ColumnType.interval()), false));
        whereSupported(
                Feature.ARRAY,
                new CreateTable(Table.of("arrays").column("c", integer().array()), false));
    }

    @Test
    void literalsReadBackAsTheyWere() {
        run(new CreateTable(
                Table.of("vals")
                        .column("s", varchar(50))
                        .column("b", bool())
                        .column("n", numeric(10, 2))
                        .column("d", ColumnType.date())
                        .column("t", ColumnType.time())
                        .column("ts", timestamp(6))
                        .column("x", ColumnType.varbinary(10)),
                false));
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("s", "it's \\ 100% :x\nß");
        row.put("b", true);
        row.put("n", new BigDecimal("-1234.50"));
        row.put("d", LocalDate.of(2024, 2, 29));
        row.put("t", LocalTime.of(13, 5, 9));
        row.put("ts", LocalDateTime.of(2024, 2, 29, 23, 59, 58, 120_000_000));
        row.put("x", new byte[] {0, 39, 92, -1});

        run(new BulkInsert(QualifiedName.of("vals"), List.of(row, row("s", null))));

        assertThat(jdbc.queryForObject("select s from vals where s is not null", String.class))
                .isEqualTo("it's \\ 100% :x\nß");
        assertThat(jdbc.queryForObject("select b from vals where s is not null", Boolean.class))
                .isTrue();
        assertThat(jdbc.queryForObject("select n from vals where s is not null", BigDecimal.class))
                .isEqualByComparingTo("-1234.5");
        assertThat(jdbc.queryForObject("select x from vals where s is not null", byte[].class))
                .containsExactly(0, 39, 92, -1);
        assertTimesReadBack(jdbc);
        assertThat(jdbc.queryForObject("select count(*) from vals where s is null", Integer.class))
                .isEqualTo(1);
    }

    /** Where dates and times are types of their own; SQLite keeps text. */
    protected void assertTimesReadBack(JdbcTemplate database) {
        assertThat(database.queryForObject("select d from vals where s is not null", LocalDate.class))
                .isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(database.queryForObject("select t from vals where s is not null", LocalTime.class))
                .isEqualTo(LocalTime.of(13, 5, 9));
        assertThat(database.queryForObject("select ts from vals where s is not null", LocalDateTime.class))
                .isEqualTo(LocalDateTime.of(2024, 2, 29, 23, 59, 58, 120_000_000));
    }

    @Test
    void tableIsRenamedWithItsRows() {
        createItemsWithRow();

        assertReversible(new RenameTable(ITEMS, "articles"));

        assertRowIsThere();
    }

    @Test
    void columnComesAndGoesAndRowsStay() {
        createItemsWithRow();

        assertReversible(
                new AddColumn(ITEMS, Column.of("status", varchar(20)).notNull().defaultValue("it's draft")));
        assertReversible(new AddColumn(ITEMS, Column.of("note", varchar(20))).check("note <> 'x'"));

        assertRowIsThere();
    }

    @Test
    void newColumnGetsItsDefaultInOldRows() {
        createItemsWithRow();

        run(new AddColumn(ITEMS, Column.of("status", varchar(20)).notNull().defaultValue("it's draft")));

        assertThat(jdbc.queryForObject("select status from items", String.class))
                .isEqualTo("it's draft");
    }

    @Test
    void columnIsRenamedWithItsValues() {
        createItemsWithRow();
        Column title = title();

        assertReversible(new AlterColumn(ITEMS, title, title.named("name")));

        assertRowIsThere();
    }

    @Test
    void columnChangesItsType() {
        createItemsWithRow();
        whereSupported(Feature.ALTER_TYPE, new AlterColumn(ITEMS, title(), title().type(varchar(300))));
        assertRowIsThere();
    }

    @Test
    void columnChangesItsNullability() {
        createItemsWithRow();
        whereSupported(Feature.ALTER_NULLABLE, new AlterColumn(ITEMS, title(), title().nullable(true)));
        assertRowIsThere();
    }

    @Test
    void columnChangesItsDefault() {
        createItemsWithRow();
        whereSupported(Feature.ALTER_DEFAULT, new AlterColumn(ITEMS, title(), title().defaultValue("new")));
        whereSupported(Feature.ALTER_DEFAULT, new AlterColumn(ITEMS, price(), price().withDefault(null)));
        assertRowIsThere();
    }

    @Test
    void columnChangesAllAtOnce() {
        createItemsWithRow();
        if (refused().contains(Feature.ALTER_TYPE) || refused().contains(Feature.ALTER_DEFAULT)) {
            return;
        }
        assertReversible(new AlterColumn(
                ITEMS,
                title(),
                title().named("name").type(varchar(250)).nullable(true).defaultValue("x")));
        assertRowIsThere();
    }

    @Test
    void handWrittenChangeLeavesTheRestOfTheColumn() {
        createItemsWithRow();
        if (refused().contains(Feature.ALTER_TYPE)) {
            return;
        }
        run(new ModifyColumn(ITEMS, "title").type(varchar(400)).existing(it -> it.type(varchar(200))
                .notNull()));

        assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                .isThrownBy(() -> run(new BulkInsert(ITEMS, List.of(row("title", null)))));
    }

    @Test
    void identityComesAndGoes() {
        Table plain = Table.of("counted")
                .column("id", bigint(), Column::notNull)
                .column("a", integer())
                .primaryKey("id");
        run(new CreateTable(plain, false));
        Column id = Column.of("id", bigint()).notNull();
        QualifiedName counted = QualifiedName.of("counted");
        List<String> before = snapshot();

        whereSupported(Feature.ADD_IDENTITY, () -> {
            run(new AlterColumn(counted, id, id.identity()));
            run(new BulkInsert(counted, List.of(row("a", 1))));
            assertThat(jdbc.queryForObject("select id from counted", Long.class))
                    .isEqualTo(1L);
        });
        if (!refused().contains(Feature.ADD_IDENTITY)) {
            whereSupported(Feature.DROP_IDENTITY, () -> run(new AlterColumn(counted, id.identity(), id)));
            assertThat(snapshot()).isEqualTo(before);
        }
    }

    @Test
    void constraintsComeAndGo() {
        createItemsWithRow();
        run(new CreateTable(
                Table.of("orders")
                        .column("id", bigint(), Column::notNull)
                        .column("item_id", bigint())
                        .column("place", integer(), Column::notNull),
                false));
        QualifiedName orders = QualifiedName.of("orders");

        whereSupported(
                Feature.ADD_PRIMARY_KEY,
                new CreateConstraint(orders, primaryKey("id").named("pk_orders")));
        whereSupported(
                Feature.ADD_CONSTRAINT,
                new CreateConstraint(orders, unique("item_id", "place").named("uq_place")));
        whereSupported(
                Feature.ADD_CONSTRAINT,
                new CreateConstraint(orders, Check.check("place > 0").named("ck_place")));
        whereSupported(
                Feature.ADD_CONSTRAINT,
                new CreateConstraint(
                        orders,
                        foreignKey("item_id")
                                .references("items", "id")
                                .named("fk_orders_item")
                                .onDelete(ReferentialAction.CASCADE)));
        whereSupported(
                Feature.ON_UPDATE_CASCADE,
                new CreateConstraint(
                        orders,
                        foreignKey("item_id")
                                .references("items", "id")
                                .named("fk_orders_item")
                                .onUpdate(ReferentialAction.CASCADE)
                                .onDelete(ReferentialAction.SET_NULL)));
        whereSupported(
                Feature.DEFERRABLE,
                new CreateConstraint(
                        orders,
                        foreignKey("item_id")
                                .references("items", "id")
                                .named("fk_orders_item")
                                .deferrability(Deferrability.INITIALLY_DEFERRED)));
        whereSupported(
                Feature.NULLS_NOT_DISTINCT,
                new CreateConstraint(orders, unique("item_id").named("uq_item").withNullsNotDistinct()));
        assertRowIsThere();
    }

    @Test
    void checkHoldsAndIsGoneAfterwards() {
        createItemsWithRow();
        whereSupported(Feature.ADD_CONSTRAINT, () -> {
            CreateConstraint check =
                    new CreateConstraint(ITEMS, Check.check("price < 100").named("ck_cheap"));
            Operation expensive = new BulkInsert(ITEMS, List.of(priced("b", 500)));

            run(check);
            assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                    .isThrownBy(() -> run(expensive));

            run(check.reverse());
            run(expensive);
        });
    }

    @Test
    void indexesComeAndGo() {
        createItemsWithRow();

        assertReversible(new CreateIndex(ITEMS, Index.of("ix_title", "title")));
        assertReversible(
                new CreateIndex(ITEMS, Index.of("ux_title", "title", "price").asUnique()));
        assertReversible(new CreateIndex(
                ITEMS, Index.of("ix_price").part(IndexPart.column("price").descending())));
        whereSupported(
                Feature.INDEX_EXPRESSION,
                new CreateIndex(ITEMS, Index.of("ix_lower").expression("lower(title)")));
        whereSupported(
                Feature.INDEX_WHERE,
                new CreateIndex(ITEMS, Index.of("ix_part", "title").where("price > 5")));
        whereSupported(
                Feature.INDEX_INCLUDE,
                new CreateIndex(ITEMS, Index.of("ix_incl", "title").include("price")));
        whereSupported(
                Feature.INDEX_NULLS,
                new CreateIndex(
                        ITEMS,
                        Index.of("ix_nulls").part(IndexPart.column("price").nulls(IndexPart.Nulls.LAST))));
        assertRowIsThere();
    }

    @Test
    void sequencesComeCountAndGo() {
        Sequence sequence =
                Sequence.of("numbers").counting(it -> it.startWith(100).incrementBy(5));

        whereSupported(Feature.SEQUENCE, new CreateSequence(sequence));
        whereSupported(Feature.SEQUENCE, () -> {
            run(new CreateSequence(sequence));
            run(new AlterSequence(sequence, sequence.counting(it -> it.incrementBy(10))));
            run(new DropByName(ObjectType.SEQUENCE, sequence.name(), null, Set.of()));
        });
    }

    @Test
    void viewsComeChangeAndGo() {
        createItemsWithRow();
        View view = View.of("titles", "select title from items");

        assertReversible(new CreateView(view));
        run(new CreateView(view));
        run(new ReplaceView(view, View.of("titles", "select title, price from items")));

        assertThat(jdbc.queryForList("select price from titles")).hasSize(1);
        run(DropByName.of(ObjectType.VIEW, view.name()));
        whereSupported(Feature.MATERIALIZED_VIEW, new CreateView(view.asMaterialized()));
    }

    @Test
    void schemasComeAndGo() {
        whereSupported(Feature.SCHEMA, () -> {
            run(new CreateSchema("elsewhere", false));
            QualifiedName table = QualifiedName.of("elsewhere", "things");
            run(new CreateTable(
                    Table.of(table).column("id", integer(), Column::notNull).index("ix_things", "id"), false));
            run(new AddColumn(table, Column.of("name", varchar(10))));
            run(new RenameTable(table, "objects"));
            QualifiedName objects = QualifiedName.of("elsewhere", "objects");
            run(DropByName.of(ObjectType.INDEX, objects, "ix_things"));
            run(new DropColumn(objects, Column.of("name", varchar(10))));
            run(DropByName.of(ObjectType.TABLE, objects));
            run(new CreateSchema("elsewhere", false).reverse());
            run(new CreateSchema("elsewhere", false));
            run(new CreateSchema("elsewhere", false).reverse());
        });
    }

    @Test
    void enumTypesComeAndGo() {
        CreateEnumType mood = new CreateEnumType(EnumType.of("mood", "sad", "it's ok"));
        Table table = Table.of("people").column("mood", enumeration("mood", "sad", "it's ok"));

        run(mood);
        run(new CreateTable(table, false));
        run(new BulkInsert(QualifiedName.of("people"), List.of(row("mood", "it's ok"))));
        run(new CreateTable(table, false).reverse());
        run(mood.reverse());
        run(mood);
        run(mood.reverse());
    }

    @Test
    void commentsComeAndGo() {
        createItemsWithRow();
        whereSupported(Feature.COMMENT, new CommentOnTable(ITEMS, "it's a table", null));
        whereSupported(Feature.COMMENT, new AlterColumn(ITEMS, title(), title().comment("it's a title")));
        assertReversible(new CreateTable(
                Table.of("noted").comment("t").column("a", integer(), column -> column.comment("c")), false));
        assertReversible(new AddColumn(ITEMS, Column.of("noted", integer()).comment("c")));
    }

    @Test
    void computedColumnsCompute() {
        whereSupported(Feature.COMPUTED, () -> {
            run(new CreateTable(
                    Table.of("sums")
                            .column("a", integer())
                            .column("twice", integer(), column -> column.computedAs("a * 2")),
                    false));
            run(new BulkInsert(QualifiedName.of("sums"), List.of(row("a", 21))));
            assertThat(jdbc.queryForObject("select twice from sums", Integer.class))
                    .isEqualTo(42);
        });
    }

    @Test
    void whatIsNotThereIsDroppedOnlyIfItExists() {
        createItemsWithRow();
        whereSupported(
                Feature.DROP_IF_EXISTS,
                () -> run(DropByName.of(ObjectType.TABLE, QualifiedName.of("nothing"), DropOption.IF_EXISTS)));
        whereSupported(
                Feature.DROP_COLUMN_IF_EXISTS,
                () -> run(DropByName.of(ObjectType.COLUMN, ITEMS, "nothing", DropOption.IF_EXISTS)));
    }

    @Test
    void anyNameWorksQuotedOnlyWhenNeeded() {
        for (String name : AllReservedWords.OF_ALL_DIALECTS) {
            Table table = Table.of("t_names").column(name, integer());
            run(new CreateTable(table, false));
            run(new CreateTable(table, false).reverse());
        }
        for (String name : List.of("order", "Mixed Case", "with\"quote", "üml")) {
            Table table =
                    Table.of(name).column("id", integer(), Column::notNull).primaryKey("id");
            assertReversible(new CreateTable(table, false));
        }
    }

    @Test
    void currentTimestampIsTheTimeNow() {
        assertThat(jdbc.queryForObject(dialect.selectCurrentTimestamp(), String.class))
                .isNotBlank();
    }

    protected final Connection connection() throws SQLException {
        return java.util.Objects.requireNonNull(jdbc.getDataSource()).getConnection();
    }

    private void run(Operation operation) {
        dialect.render(operation).forEach(jdbc::execute);
    }

    /** Carries it out, sees that something changed, takes it back, and sees that nothing did; twice. */
    private void assertReversible(SchemaOperation operation) {
        List<String> before = snapshot();
        run(operation);
        List<String> changed = snapshot();
        assertThat(changed).as("effect of %s", operation).isNotEqualTo(before);
        run(operation.reverse());
        assertThat(snapshot()).as("reverse of %s", operation).isEqualTo(before);
        run(operation);
        assertThat(snapshot()).isEqualTo(changed);
        run(operation.reverse());
    }

    private void whereSupported(Feature feature, SchemaOperation operation) {
        if (refused().contains(feature)) {
            assertRefused(feature, () -> dialect.render(operation));
        } else if (isVisibleInMetaData(feature)) {
            assertReversible(operation);
        } else {
            run(operation);
            run(operation.reverse());
            run(operation);
            run(operation.reverse());
        }
    }

    private void whereSupported(Feature feature, Runnable runnable) {
        if (refused().contains(feature)) {
            assertRefused(feature, runnable);
        } else {
            runnable.run();
        }
    }

    private void assertRefused(Feature feature, Runnable runnable) {
        assertThatExceptionOfType(UnsupportedOperationOnDialectException.class)
                .as("refusal of %s", feature)
                .isThrownBy(runnable::run)
                .satisfies(it -> assertThat(it.remedy()).isNotBlank());
    }

    private static boolean isVisibleInMetaData(Feature feature) {
        return switch (feature) {
            // Checks and sequences have no place in JDBC's metadata.
            case ADD_CONSTRAINT, SEQUENCE, NULLS_NOT_DISTINCT, MATERIALIZED_VIEW -> false;
            default -> true;
        };
    }

    private List<String> snapshot() {
        try (Connection connection = connection()) {
            return CatalogSnapshot.of(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void createItemsWithRow() {
        run(new CreateTable(items(), false));
        run(new BulkInsert(ITEMS, List.of(row("title", "a"))));
    }

    private void assertRowIsThere() {
        assertThat(jdbc.queryForList("select title from items", String.class)).containsExactly("a");
    }

    private static Table items() {
        return Table.of("items")
                .column("id", bigint(), column -> column.notNull().identity())
                .column(title())
                .column(price())
                .primaryKey("id");
    }

    private static Column title() {
        return Column.of("title", varchar(200)).notNull();
    }

    private static Column price() {
        return Column.of("price", numeric(10, 2)).defaultValue(new BigDecimal("9.5"));
    }

    private static Map<String, @Nullable Object> row(String column, @Nullable Object value) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put(column, value);
        return row;
    }

    private static Map<String, @Nullable Object> priced(String title, int price) {
        Map<String, @Nullable Object> row = row("title", title);
        row.put("price", price);
        return row;
    }
}
