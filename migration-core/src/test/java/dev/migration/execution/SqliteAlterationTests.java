package dev.migration.execution;

import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.text;
import static dev.migration.schema.ColumnType.varchar;
import static dev.migration.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.MigratorBuilder;
import dev.migration.dialect.sqlite.SqliteTable;
import dev.migration.operation.DropOption;
import dev.migration.operation.Operations;
import dev.migration.operation.Recreate;
import dev.migration.schema.ConstraintType;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** SQLite makes a table anew where others alter it; nothing is lost by that, on a connection that checks foreign keys. */
class SqliteAlterationTests {

    private static final String BASE =
            """
            create table owners (id integer primary key, name text not null);
            create table items (
                id integer primary key autoincrement,
                title varchar(20) collate nocase constraint uq_title unique,
                price integer default 5 not null constraint ck_price check (price > 0),
                doubled integer generated always as (price * 2) stored,
                owner_id integer constraint fk_owner references owners (id) on delete set null,
                parent_id integer references items (id) on delete cascade,
                check (length(title) < 100)
            );
            create index ix_price on items (price desc) where price > 1;
            create index ix_lower on items (lower(title), price);
            create table children (
                id integer primary key,
                item_id integer not null references items (id) on delete cascade,
                item_title varchar(20) references items (title)
            );
            create table log (text text);
            create view dear as select id, title, price from items where price > 10;
            create trigger tr_items after insert on items begin insert into log values ('item ' || new.title); end;
            create trigger tr_owners after delete on owners begin update items set price = price + 1; end;
            insert into owners values (1, 'Ann');
            insert into items (id, title, price, owner_id) values (1, 'one', 1, 1);
            insert into items (id, title, price, parent_id) values (2, 'two', 22, 1);
            insert into items (id, title, price) values (7, 'gone', 3);
            delete from items where id = 7;
            insert into children values (1, 1, 'one');
            insert into children values (2, 2, null);
            """;

    private TestDatabase database = new TestDatabase("", "", "");

    private ScriptFolder scripts = new ScriptFolder(Path.of(""));

    private JdbcTemplate jdbc = database.jdbc();

    @BeforeEach
    void createTables(@TempDir Path folder) {
        scripts = new ScriptFolder(folder).script("aaa", BASE, "");
        database = new TestDatabase(
                "jdbc:sqlite:" + folder.resolve("test.db") + "?synchronous=OFF&foreign_keys=true", "", "");
        jdbc = database.jdbc();
        migrator(op -> {}).upgrade("aaa");
    }

    private MigratorBuilder builder(Consumer<Operations> upgrade) {
        return Migrator.builder(database.dataSource())
                .locations(scripts.location())
                .migrations(List.of(new Altering(upgrade)));
    }

    private Migrator migrator(Consumer<Operations> upgrade) {
        return builder(upgrade).build();
    }

    private void upgrade(Consumer<Operations> upgrade) {
        migrator(upgrade).upgrade();
    }

    private void assertNothingIsLost() {
        assertThat(jdbc.queryForList("select id from items order by id", Integer.class))
                .containsExactly(1, 2);
        assertThat(jdbc.queryForList("select id from children order by id", Integer.class))
                .containsExactly(1, 2);
        assertThat(jdbc.queryForList("select doubled from items order by id", Integer.class))
                .containsExactly(2, 44);
        assertThat(jdbc.queryForObject("select owner_id from items where id = 1", Integer.class))
                .isEqualTo(1);
        assertThat(jdbc.queryForObject("select count(*) from dear", Integer.class))
                .isEqualTo(1);
        assertThat(names("index")).contains("ix_price", "ix_lower");
        assertThat(names("trigger")).containsExactlyInAnyOrder("tr_items", "tr_owners");
        assertThat(names("table")).noneMatch(it -> it.contains("tmp"));
        assertThat(jdbc.queryForList("pragma foreign_key_check")).isEmpty();
        assertThat(jdbc.queryForList("select text from log", String.class))
                .containsExactly("item one", "item two", "item gone");
    }

    /** What hung on the table hangs on the new one. */
    private void assertAllStillWorks() {
        jdbc.update("insert into items (title, price) values ('new', 3)");
        assertThat(jdbc.queryForObject("select max(id) from items", Integer.class))
                .isEqualTo(8);
        assertThat(jdbc.queryForList("select text from log", String.class)).contains("item new");
        jdbc.update("delete from items where id = 1");
        assertThat(jdbc.queryForList("select id from children", Integer.class)).isEmpty();
    }

    private List<String> names(String type) {
        return jdbc.queryForList("select name from sqlite_schema where type = ?", String.class, type);
    }

    private String definition(String table) {
        return jdbc.queryForList("select sql from sqlite_schema where name = ?", String.class, table)
                .get(0);
    }

    @Test
    void batchKeepsRowsChildrenIndexesTriggersViewsAndTheCounter() {
        upgrade(op -> op.batchAlterTable("items", batch -> batch.addColumn(
                        "n", integer(), it -> it.notNull().defaultValue(4))
                .insertAfter("title")
                .alterColumn("price", alter -> alter.nullable().defaultValue(9))
                .createUniqueConstraint("uq_n", "id", "n")));

        assertNothingIsLost();
        assertThat(definition("items"))
                .contains("title varchar(20) collate nocase,\n    n integer default 4 not null")
                .contains(
                        "autoincrement", "constraint uq_title unique (title)", "constraint ck_price check (price > 0)")
                .contains("check (length(title) < 100)", "price integer default 9,", "constraint uq_n unique (id, n)")
                .contains("constraint fk_owner foreign key (owner_id) references owners (id) on delete set null")
                .contains("references items (id) on delete cascade")
                .contains("generated always as (price * 2) stored");
        assertAllStillWorks();
    }

    @Test
    void plainOperationsThatSqliteCannotDoMakeTheTableAnew() {
        upgrade(op -> {
            op.alterColumn("items", "price", alter -> alter.type(text()).nullable());
            op.createCheckConstraint("ck_title", "items", "title <> ''");
            op.dropConstraint("ck_price", "items", ConstraintType.CHECK);
            op.createConstraint("items", unique("id", "title").named("uq_more"));
            op.dropColumn("items", "owner_id");
        });

        assertThat(jdbc.queryForList("select price from items order by id", String.class))
                .containsExactly("1", "22");
        assertThat(jdbc.queryForList("select id from children order by id", Integer.class))
                .containsExactly(1, 2);
        assertThat(definition("items"))
                .contains("ck_title", "uq_more", "uq_title")
                .doesNotContain("owner_id", "fk_owner", "ck_price");
    }

    @Test
    void renamedColumnTakesAlongWhatMentionsItInTheWholeDatabase() {
        upgrade(op -> op.batchAlterTable("items", batch -> batch.renameColumn("title", "name")
                .renameColumn("price", "cost")
                .alterColumn("cost", it -> it.type(varchar(9)))));

        assertThat(definition("items"))
                .contains("unique (name)", "check (cost > 0)", "(cost * 2)", "check (length(name) < 100)");
        assertThat(definition("ix_lower")).contains("(lower(name), cost)");
        assertThat(definition("dear")).contains("cost > 10");
        assertThat(definition("children")).contains("references items (name)");
        assertThat(jdbc.queryForList("pragma foreign_key_check")).isEmpty();
        jdbc.update("insert into items (name, cost) values ('new', 3)");
        assertThat(jdbc.queryForList("select text from log", String.class)).contains("item new");
    }

    @Test
    void expressionMakesTheNewValues() {
        upgrade(op -> op.batchAlterTable(
                "items",
                batch -> batch.alterColumn("price", it -> it.rename("size").type(integer(), "length(title) + price"))));

        assertThat(jdbc.queryForList("select size from items order by id", Integer.class))
                .containsExactly(4, 25);
    }

    @Test
    void wordsAreNotMadeIntoNumbers() {
        upgrade(op -> {
            op.dropConstraint("ck_price", "items");
            op.alterColumn("owners", "name", it -> it.type(integer()));
        });

        assertThat(jdbc.queryForObject("select name from owners", String.class)).isEqualTo("Ann");
    }

    @Test
    void failureTakesTheWholeRevisionBack() {
        String before = definition("items");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> upgrade(op -> {
                    op.batchAlterTable("items", batch -> batch.alterColumn("price", it -> it.type(text())));
                    op.batchAlterTable("items", batch -> batch.alterColumn("owner_id", it -> it.notNull()));
                }))
                .satisfies(it -> assertThat(it.problem()).contains("NOT NULL", "rolled back"));

        assertThat(definition("items")).isEqualTo(before);
        assertNothingIsLost();
        assertAllStillWorks();
    }

    @Test
    void foreignKeysAreCheckedAgainForWhatFollows() {
        upgrade(op -> {
            op.batchAlterTable("items", batch -> batch.alterColumn("price", it -> it.type(text())));
            op.execute("delete from items where id = 2");
        });

        assertThat(jdbc.queryForList("select id from children", Integer.class)).containsExactly(1);
    }

    @Test
    void scriptThatStopsBehindABatchGoesOnBehindIt() {
        String broken = "insert into owners values (1, 'again')";
        Consumer<Operations> alter = op -> op.batchAlterTable(
                "items", batch -> batch.addColumn("n", integer()), how -> how.recreate(Recreate.ALWAYS));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> upgrade(alter.andThen(op -> op.execute(broken))))
                .satisfies(it -> assertThat(it.statementsKept()).isEqualTo(1));
        upgrade(alter.andThen(op -> op.execute("insert into owners values (2, 'Ben')")));

        assertThat(jdbc.queryForObject("select count(*) from owners", Integer.class))
                .isEqualTo(2);
        assertNothingIsLost();
    }

    @Test
    void keyThatDoesNotHoldIsRefused() {
        jdbc.update("update items set price = 77 where id = 2");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> upgrade(op -> op.createForeignKey("fk_price", "items", "price", "owners", "id")))
                .satisfies(it -> assertThat(it.problem()).contains("a row of 'items' refers to no row of 'owners'"));
        assertThat(definition("items")).doesNotContain("fk_price");
    }

    @Test
    void keyThatOtherTablesLeadToIsNotLost() {
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> upgrade(op -> op.dropConstraint("uq_title", "items")))
                .satisfies(it -> assertThat(it.problem()).contains("foreign key mismatch", "'children'"));
        assertNothingIsLost();
    }

    @Test
    void columnThatAViewUsesIsNotDropped() {
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> upgrade(op -> op.batchAlterTable("items", batch -> batch.dropConstraint("uq_title")
                        .dropIndex("ix_lower")
                        .dropColumn("price"))))
                .satisfies(it -> assertThat(it.problem()).contains("price"));
        assertNothingIsLost();
    }

    @Test
    void batchOfOneTransactionForAllKeepsChildrenToo() {
        builder(op -> op.alterColumn("items", "price", it -> it.nullable()))
                .transactionMode(TransactionMode.PER_RUN)
                .build()
                .upgrade();

        assertNothingIsLost();
        assertAllStillWorks();
    }

    @Test
    void batchInARunOfOneTransactionIsKeptAndSaidToBe() {
        scripts.sections("zzz", "alter", "-- migrate:upgrade\ninsert into owners values (1, 'again');\n");
        Consumer<Operations> alter = op -> op.alterColumn("items", "price", it -> it.nullable());

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> builder(alter)
                        .transactionMode(TransactionMode.PER_RUN)
                        .build()
                        .upgrade())
                .satisfies(it -> assertThat(it.problem()).contains("the revisions before it stayed"));

        assertThat(migrator(alter).current().revisions()).containsExactly("alter");
        assertNothingIsLost();
    }

    @Test
    void batchWithoutTransactionsIsStillOneWhole() {
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> builder(op -> op.alterColumn("items", "owner_id", it -> it.notNull()))
                        .transactionMode(TransactionMode.NONE)
                        .build()
                        .upgrade());
        assertNothingIsLost();

        builder(op -> op.autocommitBlock(() -> op.alterColumn("items", "owner_id", it -> it.type(text()))))
                .transactionMode(TransactionMode.NONE)
                .build()
                .upgrade();
        assertThat(definition("items")).contains("owner_id text");
        assertAllStillWorks();
    }

    @Test
    void whatIsDroppedOnlyIfItExistsMayBeMissing() {
        String before = definition("items");

        upgrade(op -> {
            op.dropColumn("items", "nothing", DropOption.IF_EXISTS);
            op.dropConstraint("nothing", "items", DropOption.IF_EXISTS);
        });
        assertThat(definition("items")).isEqualTo(before);
        assertNothingIsLost();
    }

    @Test
    void columnThatNothingElseMentionsIsDroppedAsItIs() {
        jdbc.execute("alter table owners add column age integer");

        upgrade(op -> op.dropColumn("owners", "age"));

        assertThat(definition("owners")).isEqualTo("CREATE TABLE owners (id integer primary key, name text not null)");
        assertThat(jdbc.queryForObject("select owner_id from items where id = 1", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void clauseThatCannotBeCarriedOverIsNotLost() {
        jdbc.execute("create table odd (id integer primary key, a text unique on conflict replace)");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> upgrade(op -> op.alterColumn("odd", "a", it -> it.notNull())))
                .satisfies(it -> assertThat(it.problem()).contains("ON CONFLICT"));
    }

    @Test
    void optionsOfTheTableStayOrAreReplaced() {
        jdbc.execute("create table pairs (a integer, b text, primary key (a, b)) without rowid, strict");
        jdbc.execute("insert into pairs values (1, 'x')");

        upgrade(op -> {
            op.createCheckConstraint("ck", "pairs", "a > 0");
            op.batchAlterTable(
                    "pairs",
                    batch -> batch,
                    how -> how.tableOptions(SqliteTable.options().strictTypes()));
        });

        assertThat(definition("pairs")).endsWith(") strict").contains("constraint ck check (a > 0)");
        assertThat(jdbc.queryForObject("select count(*) from pairs", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void tableThatIsNotThereIsNamed() {
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> upgrade(op -> op.alterColumn("itmes", "price", it -> it.nullable())))
                .satisfies(it -> assertThat(it.problem()).contains("no table 'itmes'"));
    }

    @Test
    void failedAlterationThatTheScriptSwallowsLeavesNothingBehind() {
        upgrade(op -> {
            try {
                op.alterColumn("items", "owner_id", it -> it.notNull());
            } catch (StatementFailedException expected) {
                op.execute("insert into log values ('swallowed')");
                op.execute("delete from log where text = 'swallowed'");
            }
        });

        assertNothingIsLost();
        assertAllStillWorks();
    }
}
