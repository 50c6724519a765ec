package dev.migration.cli;

import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;

/** Shows what it was given with {@code -x}. */
@Revision(id = "args6666", message = "Tell arguments")
public final class TellsArguments implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.execute("select 1 -- %s, flag '%s'"
                .formatted(op.arguments().get("tenant"), op.arguments().get("flag")));
        op.jdbc().sql("select 1").query(Integer.class).single();
    }
}
