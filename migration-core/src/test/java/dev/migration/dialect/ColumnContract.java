package dev.migration.dialect;

import static dev.migration.dialect.ContractDatabase.ITEMS;
import static dev.migration.dialect.ContractDatabase.price;
import static dev.migration.dialect.ContractDatabase.row;
import static dev.migration.dialect.ContractDatabase.title;
import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.BulkInsert;
import dev.migration.operation.CreateTable;
import dev.migration.operation.ModifyColumn;
import dev.migration.schema.Column;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Columns come, change and go, and rows stay. */
interface ColumnContract {

    ContractDatabase database();

    @Test
    default void columnComesAndGoesAndRowsStay() {
        database().createItemsWithRow();

        database()
                .assertReversible(new AddColumn(
                        ITEMS, Column.of("status", varchar(20)).notNull().defaultValue("it's draft")));
        database().assertReversible(new AddColumn(ITEMS, Column.of("note", varchar(20))).check("note <> 'x'"));

        database().assertRowIsThere();
    }

    @Test
    default void newColumnGetsItsDefaultInOldRows() {
        database().createItemsWithRow();

        database()
                .run(new AddColumn(
                        ITEMS, Column.of("status", varchar(20)).notNull().defaultValue("it's draft")));

        assertThat(database().jdbc().queryForObject("select status from items", String.class))
                .isEqualTo("it's draft");
    }

    @Test
    default void newColumnThatMayBeNullGetsItsDefaultInOldRowsAsWell() {
        database().createItemsWithRow();

        database().run(new AddColumn(ITEMS, Column.of("amount", integer()).defaultValue(7)));

        assertThat(database().jdbc().queryForObject("select amount from items", Integer.class))
                .isEqualTo(7);
    }

    @Test
    default void columnIsRenamedWithItsValues() {
        database().createItemsWithRow();
        Column title = title();

        database().assertReversible(new AlterColumn(ITEMS, title, title.named("name")));

        database().assertRowIsThere();
    }

    @Test
    default void columnChangesItsType() {
        database().createItemsWithRow();
        AlterColumn wider = new AlterColumn(ITEMS, title(), title().type(varchar(300)));

        if (database().refuses(Feature.SHRINK_TYPE)) {
            database().run(wider);
            database().whereSupported(Feature.SHRINK_TYPE, wider.reverse());
        } else {
            database().whereSupported(Feature.ALTER_TYPE, wider);
        }
        database().assertRowIsThere();
    }

    @Test
    default void columnChangesItsNullability() {
        database().createItemsWithRow();
        database().whereSupported(Feature.ALTER_NULLABLE, new AlterColumn(ITEMS, title(), title().nullable(true)));
        database().assertRowIsThere();
    }

    @Test
    default void columnChangesItsDefault() {
        database().createItemsWithRow();
        database().whereSupported(Feature.ALTER_DEFAULT, new AlterColumn(ITEMS, title(), title().defaultValue("new")));
        database().whereSupported(Feature.ALTER_DEFAULT, new AlterColumn(ITEMS, price(), price().withDefault(null)));
        database().assertRowIsThere();
    }

    @Test
    default void columnChangesAllAtOnce() {
        database().createItemsWithRow();
        Column changed = title().named("name").nullable(true).defaultValue("x");
        boolean shrinks = database().refuses(Feature.SHRINK_TYPE);

        database()
                .whereSupported(
                        Feature.ALTER_DEFAULT,
                        new AlterColumn(ITEMS, title(), shrinks ? changed : changed.type(varchar(250))));
        database().assertRowIsThere();
    }

    @Test
    default void handWrittenChangeLeavesTheRestOfTheColumn() {
        database().createItemsWithRow();
        database().whereSupported(Feature.ALTER_TYPE, () -> {
            database().run(new ModifyColumn(ITEMS, "title").type(varchar(400)).existing(it -> it.type(varchar(200))
                    .notNull()));

            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> database().run(new BulkInsert(ITEMS, List.of(row("title", null)))));
        });
    }

    @Test
    default void identityComesAndGoes() {
        Table plain = Table.of("counted")
                .column("id", bigint(), Column::notNull)
                .column("a", integer())
                .primaryKey("id");
        database().run(new CreateTable(plain, false));
        Column id = Column.of("id", bigint()).notNull();
        QualifiedName counted = QualifiedName.of("counted");
        List<String> before = database().snapshot();

        database().whereSupported(Feature.ADD_IDENTITY, () -> {
            database().run(new AlterColumn(counted, id, id.identity()));
            database().run(new BulkInsert(counted, List.of(row("a", 1))));
            assertThat(database().jdbc().queryForObject("select id from counted", Long.class))
                    .isEqualTo(1L);
        });
        if (!database().refuses(Feature.ADD_IDENTITY)) {
            database().whereSupported(Feature.DROP_IDENTITY, () -> database()
                    .run(new AlterColumn(counted, id.identity(), id)));
            assertThat(database().snapshot()).isEqualTo(before);
        }
    }

    @Test
    default void computedColumnsCompute() {
        database().whereSupported(Feature.COMPUTED, () -> {
            database()
                    .run(new CreateTable(
                            Table.of("sums")
                                    .column("a", integer())
                                    .column("twice", integer(), column -> column.computedAs("a * 2")),
                            false));
            database().run(new BulkInsert(QualifiedName.of("sums"), List.of(row("a", 21))));
            assertThat(database().jdbc().queryForObject("select twice from sums", Integer.class))
                    .isEqualTo(42);
        });
    }
}
