package com.acme.versions;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.uuid;
import static dev.migration.schema.ColumnType.varchar;

import com.acme.grants.Acme;
import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;

@Revision(id = "c0ffee000001", message = "Create items")
public final class CreateItems implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable("items", table -> table.column(
                        "id", bigint(), column -> column.notNull().identity())
                .column("token", uuid())
                .column("title", varchar(200), column -> column.notNull())
                .primaryKey("id"));
        Acme.grant(op, "select", "items", "public");
        op.onlyOn("acme", () -> op.commentOnTable("items", "kept by AcmeDB"));
    }

    @Override
    public void downgrade(Operations op) {
        Acme.revoke(op, "select", "items", "public");
        op.dropTable("items");
    }
}
