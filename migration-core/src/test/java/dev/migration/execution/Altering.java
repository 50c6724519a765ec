package dev.migration.execution;

import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import java.util.function.Consumer;

/** A script that alters what the script {@code aaa} created. */
@Revision(id = "alter", downRevision = "aaa", message = "Alter")
final class Altering implements Migration {

    private final Consumer<Operations> upgrade;

    Altering(Consumer<Operations> upgrade) {
        this.upgrade = upgrade;
    }

    @Override
    public void upgrade(Operations op) {
        upgrade.accept(op);
    }

    @Override
    public void downgrade(Operations op) {
        op.execute("select 1");
    }
}
