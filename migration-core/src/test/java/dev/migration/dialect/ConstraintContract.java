package dev.migration.dialect;

import static dev.migration.dialect.ContractDatabase.ITEMS;
import static dev.migration.dialect.ContractDatabase.priced;
import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ForeignKey.foreignKey;
import static dev.migration.schema.PrimaryKey.primaryKey;
import static dev.migration.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.operation.BulkInsert;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateTable;
import dev.migration.operation.Operation;
import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.Deferrability;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Constraints and indexes come, hold and go. */
interface ConstraintContract {

    ContractDatabase database();

    @Test
    default void constraintsComeAndGo() {
        database().createItemsWithRow();
        database()
                .run(new CreateTable(
                        Table.of("orders")
                                .column("id", bigint(), Column::notNull)
                                .column("item_id", bigint())
                                .column("place", integer(), Column::notNull),
                        false));
        QualifiedName orders = QualifiedName.of("orders");

        database()
                .whereSupported(
                        Feature.ADD_PRIMARY_KEY,
                        new CreateConstraint(orders, primaryKey("id").named("pk_orders")));
        database()
                .whereSupported(
                        Feature.ADD_CONSTRAINT,
                        new CreateConstraint(orders, unique("item_id", "place").named("uq_place")));
        database()
                .whereSupported(
                        Feature.ADD_CONSTRAINT,
                        new CreateConstraint(orders, Check.check("place > 0").named("ck_place")));
        database()
                .whereSupported(
                        Feature.ADD_CONSTRAINT,
                        new CreateConstraint(
                                orders,
                                foreignKey("item_id")
                                        .references("items", "id")
                                        .named("fk_orders_item")
                                        .onDelete(ReferentialAction.CASCADE)));
        database()
                .whereSupported(
                        Feature.ON_UPDATE_CASCADE,
                        new CreateConstraint(
                                orders,
                                foreignKey("item_id")
                                        .references("items", "id")
                                        .named("fk_orders_item")
                                        .onUpdate(ReferentialAction.CASCADE)
                                        .onDelete(ReferentialAction.SET_NULL)));
        database()
                .whereSupported(
                        Feature.DEFERRABLE,
                        new CreateConstraint(
                                orders,
                                foreignKey("item_id")
                                        .references("items", "id")
                                        .named("fk_orders_item")
                                        .deferrability(Deferrability.INITIALLY_DEFERRED)));
        database()
                .whereSupported(
                        Feature.NULLS_NOT_DISTINCT,
                        new CreateConstraint(
                                orders, unique("item_id").named("uq_item").withNullsNotDistinct()));
        database().assertRowIsThere();
    }

    @Test
    default void checkHoldsAndIsGoneAfterwards() {
        database().createItemsWithRow();
        database().whereSupported(Feature.ADD_CONSTRAINT, () -> {
            CreateConstraint check =
                    new CreateConstraint(ITEMS, Check.check("price < 100").named("ck_cheap"));
            Operation expensive = new BulkInsert(ITEMS, List.of(priced("b", 500)));

            database().run(check);
            assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                    .isThrownBy(() -> database().run(expensive));

            database().run(check.reverse());
            database().run(expensive);
        });
    }

    @Test
    default void indexesComeAndGo() {
        database().createItemsWithRow();

        database().assertReversible(new CreateIndex(ITEMS, Index.of("ix_title", "title")));
        database()
                .assertReversible(new CreateIndex(
                        ITEMS, Index.of("ux_title", "title", "price").asUnique()));
        database()
                .assertReversible(new CreateIndex(
                        ITEMS,
                        Index.of("ix_price").part(IndexPart.column("price").descending())));
        database()
                .whereSupported(
                        Feature.INDEX_EXPRESSION,
                        new CreateIndex(ITEMS, Index.of("ix_lower").expression("lower(title)")));
        database()
                .whereSupported(
                        Feature.INDEX_WHERE,
                        new CreateIndex(ITEMS, Index.of("ix_part", "title").where("price > 5")));
        database()
                .whereSupported(
                        Feature.INDEX_INCLUDE,
                        new CreateIndex(ITEMS, Index.of("ix_incl", "title").include("price")));
        database()
                .whereSupported(
                        Feature.INDEX_NULLS,
                        new CreateIndex(
                                ITEMS,
                                Index.of("ix_nulls")
                                        .part(IndexPart.column("price").nulls(IndexPart.Nulls.LAST))));
        database().assertRowIsThere();
    }
}
