package dev.migration.dialect;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.date;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ForeignKey.foreignKey;
import static dev.migration.schema.PrimaryKey.primaryKey;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.operation.AlterColumn;
import dev.migration.operation.BulkInsert;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.CreateTable;
import dev.migration.operation.DropByName;
import dev.migration.operation.ObjectType;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** What is said to be refused by the server is refused by it, and everywhere else it works. */
interface ObstacleContract {

    ContractDatabase database();

    @Test
    default void tableWithACheckIsRenamedUnlessThatIsAnObstacle() {
        QualifiedName checked = QualifiedName.of("checked");
        create(Table.of(checked)
                .column("a", integer())
                .constraint(Check.check("a > 0").named("ck_checked")));

        whereNothingHinders(Obstacle.RENAME_CHECKED_TABLE, new RenameTable(checked, "renamed"));
    }

    @Test
    default void keyIsRenamedUnlessThatIsAnObstacle() {
        create(wholes());
        create(parts());

        whereNothingHinders(Obstacle.RENAME_KEY_COLUMN, renamed("wholes", "id", "key_of_whole"));
        whereNothingHinders(Obstacle.RENAME_KEY_COLUMN, renamed("parts", "whole_id", "whole"));
    }

    @Test
    default void keyBesideACheckIsRenamedUnlessThatIsAnObstacle() {
        Check check = Check.check("made is not null or amount is null");
        create(wholes().column("made", date()).constraint(check.named("ck_wholes")));
        create(parts().column("made", date()).constraint(check.named("ck_parts")));
        Obstacle obstacle = database().has(Obstacle.RENAME_KEY_COLUMN)
                ? Obstacle.RENAME_KEY_COLUMN
                : Obstacle.RENAME_REFERENCE_BESIDE_CHECK;

        whereNothingHinders(obstacle, renamed("wholes", "id", "key_of_whole"));
        whereNothingHinders(obstacle, renamed("parts", "whole_id", "whole"));
    }

    @Test
    default void keysThatDeleteAlongAreBesideOthersUnlessThatIsAnObstacle() {
        create(wholes());
        ForeignKey toWhole = foreignKey("whole_id").references("wholes", "id").onDelete(ReferentialAction.CASCADE);
        create(Table.of("shares")
                .column("id", bigint(), Column::notNull)
                .column("whole_id", bigint())
                .primaryKey("id")
                .constraint(toWhole.named("fk_shares")));
        Table pieces = Table.of("pieces")
                .column("whole_id", bigint())
                .column("share_id", bigint())
                .constraint(toWhole.named("fk_pieces"))
                .constraint(foreignKey("share_id").references("shares", "id").named("fk_pieces_share"));

        whereNothingHinders(Obstacle.MIXED_CASCADES, new CreateTable(pieces, false));
    }

    @Test
    default void uniqueIndexLeavesNullsApartUnlessThatIsAnObstacle() {
        create(wholes());
        for (int id = 1; id < 3; id++) {
            database().run(new BulkInsert(QualifiedName.of("wholes"), List.of(ContractDatabase.row("id", id))));
        }

        whereNothingHinders(
                Obstacle.UNIQUE_INDEX_OF_NULLS,
                new CreateIndex(
                        QualifiedName.of("wholes"), Index.of("ux_amount", "amount").asUnique()));
    }

    @Test
    default void tableElsewhereRefersHomeUnlessThatIsAnObstacle() {
        CreateSchema elsewhere = new CreateSchema("elsewhere_" + System.nanoTime(), false);
        if (!database().accepts(elsewhere)) {
            return;
        }
        database().run(elsewhere);
        create(wholes());
        Table far = Table.of(QualifiedName.of(elsewhere.name(), "far"))
                .column("whole_id", bigint())
                .constraint(foreignKey("whole_id").references("wholes", "id").named("fk_far"));

        whereNothingHinders(Obstacle.REFER_HOME_FROM_ELSEWHERE, new CreateTable(far, false));

        if (!database().has(Obstacle.REFER_HOME_FROM_ELSEWHERE)) {
            database().run(DropByName.of(ObjectType.TABLE, far.name()));
        }
        database().run(elsewhere.reverse());
    }

    private void create(Table table) {
        database().run(new CreateTable(table, false));
    }

    private static Table wholes() {
        return Table.of("wholes")
                .column("id", bigint(), Column::notNull)
                .column("amount", integer())
                .constraint(primaryKey("id").named("pk_wholes"));
    }

    private static Table parts() {
        return Table.of("parts")
                .column("id", bigint(), Column::notNull)
                .column("amount", integer())
                .column("whole_id", bigint())
                .constraint(primaryKey("id").named("pk_parts"))
                .constraint(foreignKey("whole_id").references("wholes", "id").named("fk_parts"));
    }

    private AlterColumn renamed(String table, String from, String to) {
        Column column = Column.of(from, bigint()).nullable(!from.equals("id"));
        return new AlterColumn(QualifiedName.of(table), column, column.named(to));
    }

    private void whereNothingHinders(Obstacle obstacle, Operation operation) {
        if (!database().accepts(operation)) {
            return;
        }
        if (database().has(obstacle)) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as("the server's refusal of %s", operation)
                    .isThrownBy(() -> database().run(operation));
        } else {
            database().run(operation);
        }
    }
}
