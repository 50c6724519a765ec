package com.acme.spring;

import static dev.migration.schema.ColumnType.varchar;

import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;

@Revision(id = "5e4d", message = "Announce the schema")
public final class AnnounceSchema implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "announcements", table -> table.column("sender", varchar(50)).column("topic", varchar(50)));
        op.run(new Announce("schema"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("announcements");
    }
}
