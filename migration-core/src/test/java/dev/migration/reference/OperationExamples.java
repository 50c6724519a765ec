package dev.migration.reference;

import static dev.migration.schema.Check.check;
import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.date;
import static dev.migration.schema.ColumnType.enumeration;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.numeric;
import static dev.migration.schema.ColumnType.timestamp;
import static dev.migration.schema.ColumnType.varchar;
import static dev.migration.schema.Deferrability.INITIALLY_DEFERRED;
import static dev.migration.schema.ForeignKey.foreignKey;
import static dev.migration.schema.IndexPart.Nulls.LAST;
import static dev.migration.schema.PrimaryKey.primaryKey;
import static dev.migration.schema.ReferentialAction.CASCADE;
import static dev.migration.schema.ReferentialAction.SET_NULL;
import static dev.migration.schema.Unique.unique;

import dev.migration.dialect.mysql.MysqlIndex;
import dev.migration.dialect.mysql.MysqlTable;
import dev.migration.dialect.oracle.OracleIndex;
import dev.migration.dialect.oracle.OracleTable;
import dev.migration.dialect.postgresql.PostgresqlIndex;
import dev.migration.dialect.postgresql.PostgresqlTable;
import dev.migration.dialect.sqlite.SqliteTable;
import dev.migration.dialect.sqlserver.SqlServerIndex;
import dev.migration.operation.DropIndex;
import dev.migration.operation.DropOption;
import dev.migration.operation.Operations;
import dev.migration.operation.ReplaceableObject;
import dev.migration.schema.Column;
import dev.migration.schema.ConstraintType;
import dev.migration.schema.Exclude;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The examples of {@code docs/operations.md}: one method each, whose body stands there. */
final class OperationExamples {

    private static final ReplaceableObject TOTAL_1 = ReplaceableObject.of(
            "function total()",
            "create function total() returns bigint language sql return (select count(*) from items)",
            "drop function total()");

    private static final ReplaceableObject TOTAL_2 = ReplaceableObject.of(
            "function total()",
            "create function total() returns bigint language sql return (select sum(amount) from orders)",
            "drop function total()");

    void createTable(Operations op) {
        op.createTable("items", table -> table.column(
                        "id", bigint(), column -> column.notNull().identity())
                .column("title", varchar(200), column -> column.notNull().comment("as the shop shows it"))
                .primaryKey("id")
                .comment("what is for sale"));
    }

    void createTableWithEverything(Operations op) {
        op.createTable("orders", table -> table.column("id", bigint(), column -> column.notNull())
                .column("item_id", bigint(), column -> column.notNull())
                .column("amount", numeric(10, 2), column -> column.notNull().defaultValue(0))
                .column("ordered", timestamp(), column -> column.defaultExpression("current_timestamp"))
                .constraint(primaryKey("id").named("pk_orders"))
                .constraint(foreignKey("item_id")
                        .references("items", "id")
                        .named("fk_orders_item")
                        .onDelete(CASCADE))
                .constraint(unique("id", "item_id").named("uq_orders"))
                .constraint(check("amount >= 0").named("ck_orders_amount"))
                .index("ix_orders_item", "item_id"));
    }

    void createTableIfMissing(Operations op) {
        op.createTable("items", table -> table.column("id", bigint()), create -> create.onlyIfMissing());
    }

    void tableOptions(Operations op) {
        op.createTable("events", table -> table.column("id", bigint())
                .column("day", date())
                .options(
                        PostgresqlTable.options().partitionBy("range (day)"),
                        MysqlTable.options().engine("InnoDB").charset("utf8mb4").with("row_format", "compressed"),
                        SqliteTable.options().strictTypes(),
                        OracleTable.options().compressed().tablespace("archive")));
    }

    void dropTable(Operations op) {
        op.dropTable("items");
    }

    void dropTableIfExists(Operations op) {
        op.dropTable("items", DropOption.IF_EXISTS);
    }

    void dropTableCascade(Operations op) {
        op.dropTable("items", DropOption.CASCADE);
    }

    void renameTable(Operations op) {
        op.renameTable("items", "articles");
    }

    void commentOnTable(Operations op) {
        op.commentOnTable("items", "what is for sale");
        op.commentOnTable("items", "what was for sale", "what is for sale");
        op.dropTableComment("items");
    }

    void inSchema(Operations op) {
        Operations shop = op.inSchema("shop");
        shop.createTable("items", table -> table.column("id", bigint()).primaryKey("id"));
        shop.createForeignKey("fk_orders_item", "orders", "item_id", "items", "id");
    }

    void addColumn(Operations op) {
        op.addColumn(
                "items", "price", numeric(10, 2), column -> column.notNull().defaultValue(0));
    }

    void addColumnWithRules(Operations op) {
        op.addColumn("items", Column.of("shelf", integer()).comment("where it lies"), add -> add.check("shelf > 0"));
        op.addColumn("items", Column.of("shop_id", bigint()), add -> add.references("shops", "id"));
    }

    void addColumnIfMissing(Operations op) {
        op.addColumn("items", Column.of("price", numeric(10, 2)), add -> add.onlyIfMissing());
    }

    void computedColumn(Operations op) {
        op.addColumn("items", "total", integer(), column -> column.computedAs("price * 2"));
    }

    void alterType(Operations op) {
        op.alterColumn("items", "title", alter -> alter.type(varchar(300))
                .existing(was -> was.type(varchar(200)).notNull()));
    }

    void alterTypeUsing(Operations op) {
        op.alterColumn("items", "shelf", alter -> alter.type(integer(), "shelf::integer"));
    }

    void alterNullability(Operations op) {
        op.alterColumn("items", "title", alter -> alter.notNull().existing(was -> was.type(varchar(200))));
        op.alterColumn("items", "title", alter -> alter.nullable().existing(was -> was.type(varchar(200))));
    }

    void alterDefault(Operations op) {
        op.alterColumn("items", "title", alter -> alter.defaultValue("unnamed"));
        op.alterColumn("items", "ordered", alter -> alter.defaultExpression("current_timestamp"));
        op.alterColumn("items", "title", alter -> alter.dropDefault());
    }

    void renameColumn(Operations op) {
        op.renameColumn("items", "title", "name");
    }

    void commentOnColumn(Operations op) {
        op.alterColumn("items", "title", alter -> alter.comment("as the shop shows it")
                .existing(was -> was.type(varchar(200)).notNull()));
        op.alterColumn("items", "title", alter -> alter.dropComment()
                .existing(was -> was.type(varchar(200)).notNull().withComment("as the shop shows it")));
    }

    void alterIdentity(Operations op) {
        op.alterColumn("items", "id", alter -> alter.identity(it -> it.counting(count -> count.startWith(1000)))
                .existing(was -> was.type(bigint()).notNull().withIdentity(null).withDefault(null)));
        op.alterColumn("items", "id", alter -> alter.dropIdentity()
                .existing(was -> was.type(bigint()).notNull().identity(it -> it)));
    }

    void dropColumn(Operations op) {
        op.dropColumn("items", "price");
    }

    void dropColumnIfExists(Operations op) {
        op.dropColumn("items", "price", DropOption.IF_EXISTS);
    }

    void createPrimaryKey(Operations op) {
        op.createPrimaryKey("pk_items", "items", "id");
    }

    void createUnique(Operations op) {
        op.createUniqueConstraint("uq_items_title", "items", "title");
    }

    void createCheck(Operations op) {
        op.createCheckConstraint("ck_items_price", "items", "price >= 0");
    }

    void createForeignKey(Operations op) {
        op.createForeignKey("fk_orders_item", "orders", "item_id", "items", "id");
    }

    void createForeignKeyDetails(Operations op) {
        op.createForeignKey(
                "fk_lines",
                "lines",
                List.of("order_id", "no"),
                "orders",
                List.of("id", "no"),
                key -> key.onDelete(CASCADE));
        op.createForeignKey("fk_orders_item", "orders", "item_id", "items", "id", key -> key.onDelete(SET_NULL));
    }

    void deferrable(Operations op) {
        op.createForeignKey(
                "fk_orders_item", "orders", "item_id", "items", "id", key -> key.deferrability(INITIALLY_DEFERRED));
    }

    void notValidated(Operations op) {
        op.createConstraint("items", check("price >= 0").named("ck_items_price").notValidated());
        op.execute("alter table items validate constraint ck_items_price");
    }

    void nullsNotDistinct(Operations op) {
        op.createConstraint("items", unique("title").named("uq_items_title").withNullsNotDistinct());
    }

    void exclude(Operations op) {
        op.createExcludeConstraint(
                "ex_bookings",
                "bookings",
                List.of(Exclude.Element.column("during", "&&")),
                exclude -> exclude.using("gist"));
    }

    void clustered(Operations op) {
        op.createConstraint("items", primaryKey("id").named("pk_items").options(SqlServerIndex.nonclustered()));
        op.createConstraint("items", unique("title").named("uq_items").options(SqlServerIndex.clustered()));
    }

    void dropConstraint(Operations op) {
        op.dropConstraint("uq_items_title", "items", ConstraintType.UNIQUE);
    }

    void dropAnyConstraint(Operations op) {
        op.dropConstraint("uq_items_title", "items", DropOption.IF_EXISTS);
    }

    void createIndex(Operations op) {
        op.createIndex("ix_items_title", "items", "title", "price");
        op.createUniqueIndex("ux_items_code", "items", "code");
    }

    void createSortedIndex(Operations op) {
        op.createIndex(
                "ix_items_recent",
                "items",
                index -> index.part(IndexPart.column("created").descending()));
    }

    void createIndexNulls(Operations op) {
        op.createIndex(
                "ix_items_recent",
                "items",
                index -> index.part(IndexPart.column("created").descending().nulls(LAST)));
    }

    void createExpressionIndex(Operations op) {
        op.createIndex("ix_items_lower", "items", index -> index.expression("lower(title)"));
    }

    void createPartialIndex(Operations op) {
        op.createIndex("ix_items_kept", "items", index -> index.column("title").where("deleted is null"));
    }

    void includeColumns(Operations op) {
        op.createIndex("ix_items_title", "items", index -> index.column("title").include("price"));
    }

    void createIndexMethod(Operations op) {
        op.createIndex("ix_items_body", "items", index -> index.part(
                        IndexPart.column("body").operatorClass("gin_trgm_ops"))
                .using("gin")
                .options(PostgresqlIndex.options().with("fastupdate", "off").tablespace("fast")));
    }

    void prefixIndex(Operations op) {
        op.createIndex(
                "ix_items_body",
                "items",
                index -> index.part(IndexPart.column("body").prefix(20)));
    }

    void indexOptions(Operations op) {
        op.createIndex("ix_items_body", "items", index -> index.column("body")
                .options(MysqlIndex.fulltext(), SqlServerIndex.clustered(), OracleIndex.bitmap()));
    }

    void createIndexConcurrently(Operations op) {
        op.autocommitBlock(() -> op.createIndex(
                "ix_items_title", "items", index -> index.column("title"), create -> create.withoutLocking()
                        .onlyIfMissing()));
    }

    void dropIndex(Operations op) {
        op.dropIndex("ix_items_title", "items");
    }

    void dropIndexConcurrently(Operations op) {
        op.autocommitBlock(
                () -> op.dropIndex("ix_items_title", "items", DropOption.CONCURRENTLY, DropOption.IF_EXISTS));
    }

    void createSequence(Operations op) {
        op.createSequence(
                "numbers",
                sequence -> sequence.counting(count -> count.startWith(100).incrementBy(5)));
    }

    void alterSequence(Operations op) {
        op.alterSequence("numbers", alter -> alter.restartWith(1000).incrementBy(10));
    }

    void ownedBy(Operations op) {
        op.alterSequence("numbers", alter -> alter.ownedBy("items", "id"));
    }

    void renameSequence(Operations op) {
        op.renameSequence("numbers", "item_numbers");
    }

    void dropSequence(Operations op) {
        op.dropSequence("numbers");
    }

    void schemas(Operations op) {
        op.createSchema("shop");
        op.dropSchema("shop");
    }

    void enumTypes(Operations op) {
        op.createEnumType("mood", "sad", "ok");
        op.createTable("people", table -> table.column("mood", enumeration("mood", "sad", "ok")));
        op.dropTable("people");
        op.dropEnumType("mood");
    }

    void enumValues(Operations op) {
        op.addEnumValue("mood", "great", add -> add.after("ok").onlyIfMissing());
        op.renameEnumValue("mood", "ok", "fine");
    }

    void views(Operations op) {
        op.createView("titles", "select title from items");
        op.dropView("titles");
    }

    void replaceView(Operations op) {
        op.createOrReplaceView("titles", "select title, price from items");
    }

    void replaceKnownView(Operations op) {
        op.replaceView("titles", "select title from items", "select upper(title) as title from items");
    }

    void materializedViews(Operations op) {
        op.createMaterializedView("totals", "select item_id, sum(amount) as total from orders group by item_id");
        op.refreshMaterializedView("totals");
        op.dropMaterializedView("totals");
    }

    void replaceableObjects(Operations op) {
        op.createObject(TOTAL_1);
        op.replaceObject(TOTAL_1, TOTAL_2);
        op.dropObject(TOTAL_2);
    }

    void bulkInsert(Operations op) {
        op.bulkInsert(
                "items",
                List.of(
                        Map.of("id", 1, "title", "chair"),
                        Map.of("id", 2, "title", "table", "made", LocalDate.of(2026, 11, 22))));
    }

    void identityInsert(Operations op) {
        op.bulkInsert("items", List.of(Map.of("id", 1)), insert -> insert.withIdentityValues());
    }

    void execute(Operations op) {
        op.execute("update items set title = " + op.literal("it's new") + " where " + op.name("order") + " > 3");
    }

    void backfill(Operations op) {
        op.backfill("items", backfill -> backfill.key("id")
                .set("price_cents", "price * 100")
                .where("price_cents is null")
                .batchSize(1_000)
                .pause(Duration.ofMillis(50)));
    }

    void jdbc(Operations op) {
        op.jdbc()
                .sql("update items set title = :title where id = :id")
                .param("title", "stool")
                .param("id", 1)
                .update();
    }

    void onlyOn(Operations op) {
        op.onlyOn("postgresql", () -> op.execute("create extension if not exists pg_trgm"));
        op.onlyOn(Set.of("mysql", "mariadb"), () -> op.execute("set names utf8mb4"));
    }

    void autocommitBlock(Operations op) {
        op.autocommitBlock(() -> op.execute("vacuum items"));
    }

    void limits(Operations op) {
        op.lockTimeout(Duration.ofSeconds(2), () -> op.addColumn("items", "price", integer()));
        op.statementTimeout(Duration.ofHours(2), () -> op.execute("update items set price = 0"));
    }

    void conditions(Operations op) {
        op.onTable("items", it -> !it.hasColumn("note"), () -> op.addColumn("items", "note", varchar(100)));
        op.when(it -> !it.hasView("titles"), () -> op.createView("titles", "select title from items"));
    }

    void inspect(Operations op) {
        for (Table table : op.inspect().tables()) {
            op.commentOnTable(table.name().name(), "has " + table.columns().size() + " columns");
        }
    }

    void runAny(Operations op) {
        op.run(new DropIndex(QualifiedName.of("items"), Index.of("ix_items_title", "title")));
    }
}
