package dev.migration.script.sample.good;

import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;

/** The usual case: everything said, both ways written. */
@Revision(
        id = "b2",
        downRevision = {"a1", "c3"},
        dependsOn = "d4",
        branchLabels = "shop",
        tags = {"v1", "v2"},
        message = "Add items",
        created = "2026-11-21T10:15:30Z")
final class AddItems implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.execute("create table items (id int)");
    }

    @Override
    public void downgrade(Operations op) {
        op.execute("drop table items");
    }
}
