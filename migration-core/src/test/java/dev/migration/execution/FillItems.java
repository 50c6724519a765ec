package dev.migration.execution;

import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;

@Revision(id = "java1", downRevision = "aaa", message = "Fill items")
final class FillItems implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.jdbc()
                .sql("insert into items values (1, ?)")
                .param(op.arguments().get("title"))
                .update();
    }

    @Override
    public void downgrade(Operations op) {
        op.execute("delete from items");
    }
}
