package dev.migration.dialect;

import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.operation.BulkInsert;
import dev.migration.operation.CreateOrReplaceView;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.CreateTable;
import dev.migration.operation.CreateView;
import dev.migration.operation.DropByName;
import dev.migration.operation.ModifySequence;
import dev.migration.operation.ObjectType;
import dev.migration.operation.RenameSequence;
import dev.migration.operation.ReplaceObject;
import dev.migration.operation.ReplaceView;
import dev.migration.operation.ReplaceableObject;
import dev.migration.schema.Column;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.schema.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Views, sequences and what a database keeps as text change; many rows arrive. */
interface ObjectContract {

    QualifiedName THINGS = QualifiedName.of("things");

    ContractDatabase database();

    @Test
    default void viewTakesThePlaceOfAnother() {
        createThings();
        View view = View.of("names", "select id from things");
        View other = View.of("names", "select name as id, id as copied from things");

        database().whereSupported(Feature.REPLACE_VIEW, () -> {
            database().run(new CreateOrReplaceView(view));
            database().run(new CreateOrReplaceView(view));
            database().run(DropByName.of(ObjectType.VIEW, view.name()));
        });
        database().run(new CreateView(view));
        database().run(new ReplaceView(view, other));
        database().jdbc().queryForList("select copied from names");
        database().run(new ReplaceView(view, other).reverse());
    }

    @Test
    default void sequenceCountsOtherwiseUnderAnotherName() {
        Sequence sequence = Sequence.of("numbers");
        database().whereSupported(Feature.SEQUENCE, () -> {
            database().run(new CreateSequence(sequence));
            database().whereSupported(Feature.ALTER_SEQUENCE, () -> database()
                    .run(new ModifySequence(sequence.name()).restartWith(1000).incrementBy(5)));
            RenameSequence rename = new RenameSequence(sequence.name(), "counters");
            database().whereSupported(Feature.RENAME_SEQUENCE, () -> {
                database().run(rename);
                database().run(rename.reverse());
            });
            database().run(DropByName.of(ObjectType.SEQUENCE, sequence.name()));
        });
    }

    @Test
    default void whatADatabaseKeepsAsTextComesInVersions() {
        createThings();
        ReplaceableObject first =
                ReplaceableObject.of("view v", "create view v as select id from things", "drop view v");
        ReplaceableObject second =
                ReplaceableObject.of("view v", "create view v as select name from things", "drop view v");

        database().run(new ReplaceObject(null, first));
        database().run(new ReplaceObject(first, second));
        database().jdbc().queryForList("select name from v");
        database().run(new ReplaceObject(first, second).reverse());
        database().jdbc().queryForList("select id from v");
        database().run(new ReplaceObject(null, first).reverse());
    }

    @Test
    default void manyRowsOfDifferentColumnsArrive() {
        createThings();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (int id = 0; id < 250; id++) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("id", id);
            if (id % 50 != 0) {
                row.put("name", id % 7 == 0 ? null : "it's " + id);
            }
            rows.add(row);
        }

        database().run(new BulkInsert(THINGS, rows));

        assertThat(database().jdbc().queryForObject("select count(*) from things", Long.class))
                .isEqualTo(250);
        assertThat(database().jdbc().queryForObject("select name from things where id = 249", String.class))
                .isEqualTo("it's 249");
        assertThat(database().jdbc().queryForObject("select name from things where id = 50", String.class))
                .isEqualTo("none");
        assertThat(database().jdbc().queryForObject("select name from things where id = 7", String.class))
                .isNull();
    }

    private void createThings() {
        database()
                .run(new CreateTable(
                        Table.of(THINGS)
                                .column("id", integer(), Column::notNull)
                                .column("name", varchar(20), it -> it.defaultValue("none")),
                        false));
    }
}
