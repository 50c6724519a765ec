package dev.migration.boot.migrations.elsewhere;

import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;

/** Is in no database's locations. */
@Revision(id = "stray", message = "Stray")
public class Stray implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.execute("create table stray (id bigint primary key)");
    }
}
