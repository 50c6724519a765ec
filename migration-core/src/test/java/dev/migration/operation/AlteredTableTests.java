package dev.migration.operation;

import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.varchar;
import static dev.migration.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.Computed;
import dev.migration.schema.Constraint;
import dev.migration.schema.Index;
import dev.migration.schema.NamingConvention;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AlteredTableTests {

    private static final Table ITEMS = Table.of("items")
            .column("id", integer(), Column::notNull)
            .column("title", varchar(20))
            .column("price", integer())
            .column("doubled", integer(), it -> it.computedAs("price * 2"))
            .primaryKey("id")
            .constraint(unique("title").named("uq_title"))
            .constraint(Check.check("price > 0 and title <> 'price'").named("ck_price"))
            .check("title <> ''")
            .index(Index.of("ix_price", "price").where("price > 1"))
            .index(Index.of("ix_both", "title").expression("lower(title) || price"));

    private static AlteredTable altered(UnaryOperator<Batch> changes, UnaryOperator<BatchOptions> how) {
        QualifiedName name = ITEMS.name();
        return new BatchAlterTable(
                        name, changes.apply(new Batch(name, List.of())).changes(), how.apply(BatchOptions.defaults()))
                .applied(ITEMS);
    }

    private static Table after(UnaryOperator<Batch> changes) {
        return altered(changes, it -> it).table();
    }

    private static List<String> columns(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }

    private static void assertRefused(UnaryOperator<Batch> changes, String... parts) {
        assertThatExceptionOfType(InapplicableOperationException.class)
                .isThrownBy(() -> after(changes))
                .satisfies(it -> assertThat(it.problem() + it.remedy()).contains(parts));
    }

    @Test
    void everythingThatMentionsARenamedColumnFollows() {
        AlteredTable altered =
                altered(batch -> batch.renameColumn("price", "cost").renameColumn("title", "name"), it -> it);

        assertThat(altered.table().constraints())
                .contains(unique("name").named("uq_title"))
                .contains(Check.check("cost > 0 and name <> 'price'").named("ck_price"))
                .contains(Check.check("name <> ''"));
        assertThat(altered.table().indexes())
                .containsExactly(
                        Index.of("ix_price", "cost").where("cost > 1"),
                        Index.of("ix_both", "name").expression("lower(name) || cost"));
        assertThat(altered.table().column("doubled").orElseThrow().computed()).isEqualTo(Computed.of("cost * 2"));
        assertThat(altered.sources()).containsEntry("cost", "price").containsEntry("name", "title");
    }

    @Test
    void whatIsAboutADroppedColumnAloneGoesWithIt() {
        Table table = after(
                batch -> batch.dropIndex("ix_both").dropConstraint("ck_price").dropColumn("title"));

        assertThat(table.constraints()).extracting(Constraint::name).doesNotContain("uq_title");
        assertThat(table.constraints(Check.class)).isEmpty();
    }

    @Test
    void whatMentionsOtherColumnsTooIsNotLostWithADroppedOne() {
        assertRefused(batch -> batch.dropColumn("title"), "'title'", "check 'ck_price'", "Drop");
        assertRefused(
                batch -> batch.dropConstraint("ck_price").dropIndex("ix_both").dropColumn("price"),
                "computed column 'doubled'");
        assertThat(columns(after(batch -> batch.dropColumn("price")
                        .dropConstraint("ck_price")
                        .dropIndex("ix_both")
                        .dropColumn("doubled"))))
                .containsExactly("id", "title");
    }

    @Test
    void whatIsNotThereIsNamedWithWhatIs() {
        assertRefused(batch -> batch.dropColumn("titel"), "no column 'titel'", "'title'");
        assertRefused(batch -> batch.dropConstraint("uq"), "no constraint 'uq'", "'uq_title'");
        assertRefused(batch -> batch.dropIndex("ix"), "no index 'ix'", "'ix_price'");
        assertRefused(batch -> batch.createUniqueConstraint("uq_x", "nothing"), "no column 'nothing'");
        assertRefused(
                batch -> batch.renameColumn("title", "name").dropColumn("title"), "It has the name 'name' by then");
        assertRefused(batch -> batch.renameColumn("title", "price"), "already has a column 'price'");
        assertRefused(batch -> batch.createUniqueConstraint("uq_title", "id"), "already has a constraint 'uq_title'");
        assertRefused(batch -> batch.insertAfter("id"), "before any column");
        assertRefused(batch -> batch.dropConstraint("uq_title").insertAfter("id"), "Only a column");
    }

    @Test
    void columnsStandWhereTheyArePut() {
        assertThat(columns(after(batch -> batch.addColumn("n", integer())
                        .insertAfter("id")
                        .addColumn("m", integer())
                        .insertBefore("n")
                        .addColumn("last", integer())
                        .alterColumn("doubled", it -> it)
                        .insertBefore("id"))))
                .containsExactly("doubled", "id", "m", "n", "title", "price", "last");
    }

    @Test
    void groupsOfAPartialReorderingStandInTheirOrder() {
        assertThat(columns(altered(
                                batch -> batch.renameColumn("title", "name"),
                                how -> how.partialReordering("price", "title").partialReordering("doubled", "id"))
                        .table()))
                .containsExactly("price", "doubled", "id", "name");
        assertThatExceptionOfType(InapplicableOperationException.class)
                .isThrownBy(() -> altered(batch -> batch, how -> how.partialReordering("id", "title", "id")))
                .satisfies(it -> assertThat(it.problem()).contains("both before and after"));
    }

    @Test
    void newPrimaryKeyTakesThePlaceOfTheOld() {
        Table table = after(batch -> batch.createPrimaryKey("pk", "id", "title"));

        assertThat(table.findPrimaryKey())
                .hasValueSatisfying(it -> assertThat(it.columns()).containsExactly("id", "title"));
        assertThat(table.column("title").orElseThrow().nullable()).isFalse();
    }

    @Test
    void unnamedConstraintsCanBeDroppedByAConvention() {
        NamingConvention convention = NamingConvention.none().with("pk", "pk_%(table_name)s");

        assertThat(altered(batch -> batch.dropConstraint("pk_items"), how -> how.namingConvention(convention))
                        .table()
                        .findPrimaryKey())
                .isEmpty();
    }

    @Test
    void namesMayBeSwapped() {
        AlteredTable altered = altered(
                batch -> batch.renameColumn("title", "x")
                        .renameColumn("price", "title")
                        .renameColumn("x", "price"),
                it -> it);

        assertThat(altered.sources()).containsEntry("title", "price").containsEntry("price", "title");
        assertThat(altered.table().constraints())
                .contains(Check.check("title > 0 and price <> 'price'").named("ck_price"));
    }
}
