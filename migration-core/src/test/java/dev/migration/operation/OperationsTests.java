package dev.migration.operation;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.varchar;
import static dev.migration.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.ConstraintType;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identity;
import dev.migration.schema.Index;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Table;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OperationsTests {

    private final RecordingContext context = new RecordingContext();

    private final Operations op = new Operations(context);

    @Test
    void tableIsWrittenAsItReads() {
        op.createTable("items", table -> table.column(
                        "id", bigint(), column -> column.notNull().identity())
                .column("title", varchar(200), column -> column.notNull())
                .primaryKey("id"));

        Table expected = Table.of("items")
                .column(new Column("id", bigint(), false, null, Identity.byDefault(), null, null))
                .column(new Column("title", varchar(200), false, null, null, null, null))
                .constraint(PrimaryKey.primaryKey("id"));
        assertThat(context.operations).containsExactly(new CreateTable(expected, false));
    }

    @Test
    void schemaAppliesToEveryNameInIt() {
        op.inSchema("shop")
                .createForeignKey(
                        "fk", "orders", "item_id", "items", "id", key -> key.onDelete(ReferentialAction.CASCADE));

        ForeignKey key = ForeignKey.foreignKey("item_id")
                .references(QualifiedName.of("shop", "items"), "id")
                .named("fk")
                .onDelete(ReferentialAction.CASCADE);
        assertThat(context.operations).containsExactly(new CreateConstraint(QualifiedName.of("shop", "orders"), key));
    }

    @Test
    void alterationSaysOnlyWhatChanges() {
        op.alterColumn("items", "title", alter -> alter.type(varchar(300)).notNull());

        assertThat(context.operations).singleElement().isInstanceOfSatisfying(ModifyColumn.class, it -> assertThat(
                        it.changes().aspects())
                .containsExactlyInAnyOrder(ColumnAspect.TYPE, ColumnAspect.NULLABLE));
    }

    @Test
    void droppedDefaultIsAChangeAndNotSilence() {
        op.alterColumn("items", "title", alter -> alter.dropDefault());

        assertThat(context.operations).singleElement().isInstanceOfSatisfying(ModifyColumn.class, it -> {
            assertThat(it.changes().has(ColumnAspect.DEFAULT)).isTrue();
            assertThat(it.changes().defaultValue()).isNull();
        });
    }

    @Test
    void columnBringsItsConstraints() {
        op.addColumn("items", Column.of("org_id", ColumnType.integer()), add -> add.references("orgs", "id")
                .onlyIfMissing());

        AddColumn expected = new AddColumn(
                QualifiedName.of("items"),
                Column.of("org_id", ColumnType.integer()),
                List.of(ForeignKey.foreignKey("org_id").references("orgs", "id")),
                true);
        assertThat(context.operations).containsExactly(expected);
    }

    @Test
    void indexTakesDetails() {
        op.createIndex(
                "ix",
                "items",
                index -> index.expression("lower(title)").where("x > 1"),
                create -> create.withoutLocking());

        Index index = Index.of("ix").expression("lower(title)").where("x > 1");
        assertThat(context.operations).containsExactly(new CreateIndex(QualifiedName.of("items"), index, false, true));
    }

    @Test
    void constraintIsDroppedByNameAndKind() {
        op.createConstraint("items", unique("title").named("uq"));
        op.dropConstraint("uq", "items", ConstraintType.UNIQUE, DropOption.IF_EXISTS);

        assertThat(context.operations)
                .last()
                .isEqualTo(new DropByName(
                        ObjectType.UNIQUE,
                        QualifiedName.of("uq"),
                        QualifiedName.of("items"),
                        Set.of(DropOption.IF_EXISTS)));
    }

    @Test
    void blockOfAnotherDialectIsPassedOver() {
        op.onlyOn("mysql", () -> op.execute("select 1"));
        op.onlyOn(Set.of("mysql", "postgresql"), () -> op.execute("select 2"));

        assertThat(context.operations).singleElement().isInstanceOfSatisfying(ExecuteSql.class, it -> assertThat(
                        it.statement().text())
                .isEqualTo("select 2"));
    }
}
