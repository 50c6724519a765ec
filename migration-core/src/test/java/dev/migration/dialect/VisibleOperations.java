package dev.migration.dialect;

import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.varchar;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.CommentOnTable;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.CreateTable;
import dev.migration.operation.CreateView;
import dev.migration.operation.SchemaOperation;
import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.Index;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.schema.Unique;
import dev.migration.schema.View;
import java.util.List;

/** Single changes of a schema that a reading has to show, each of which can be taken back. */
final class VisibleOperations {

    private static final QualifiedName THINGS = QualifiedName.of("things");

    private static final Column STATE = Column.of("state", varchar(20)).notNull();

    private VisibleOperations() {}

    static Table table() {
        return Table.of(THINGS)
                .column("id", integer(), Column::notNull)
                .column(STATE)
                .primaryKey("id");
    }

    static List<SchemaOperation> all() {
        return List.of(
                new AddColumn(THINGS, Column.of("note", varchar(30))),
                new AddColumn(THINGS, Column.of("many", integer()).notNull().defaultValue(7)),
                new AlterColumn(THINGS, STATE, STATE.defaultValue("new")),
                new AlterColumn(THINGS, STATE, STATE.nullable(true)),
                new AlterColumn(THINGS, STATE, STATE.comment("how it is")),
                new CommentOnTable(THINGS, "all of them", null),
                new CreateConstraint(THINGS, Check.check("id > 0").named("ck_things")),
                new CreateConstraint(THINGS, Unique.unique("state").named("uq_things")),
                new CreateIndex(THINGS, Index.of("ix_things", "state")),
                new CreateSequence(Sequence.of("numbers")),
                new CreateView(View.of("names", "select state from things")),
                new CreateTable(Table.of("others").column("a", integer()), false));
    }
}
