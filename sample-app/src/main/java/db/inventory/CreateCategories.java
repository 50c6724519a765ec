package db.inventory;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.varchar;
import static dev.migration.schema.PrimaryKey.primaryKey;
import static dev.migration.schema.Unique.unique;

import dev.migration.operation.Operations;
import dev.migration.schema.ReferentialAction;
import dev.migration.script.Migration;
import dev.migration.script.Revision;

/** A table, a column and a foreign key in words that every database understands. */
@Revision(
        id = "b5a09e3d7c14",
        downRevision = "8f21d4c06e9b",
        message = "Create categories",
        created = "2026-11-03T10:04:18Z")
public final class CreateCategories implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable("categories", table -> table.column(
                        "id", bigint(), column -> column.notNull().identity())
                .column("name", varchar(100), column -> column.notNull())
                .constraint(primaryKey("id").named("pk_categories"))
                .constraint(unique("name").named("uq_categories_name")));
        op.addColumn("items", "category_id", bigint());
        op.createIndex("ix_items_category_id", "items", "category_id");
        op.createForeignKey(
                "fk_items_category_id",
                "items",
                "category_id",
                "categories",
                "id",
                key -> key.onDelete(ReferentialAction.SET_NULL));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("fk_items_category_id", "items");
        op.dropIndex("ix_items_category_id", "items");
        op.dropColumn("items", "category_id");
        op.dropTable("categories");
    }
}
