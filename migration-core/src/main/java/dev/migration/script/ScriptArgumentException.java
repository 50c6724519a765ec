package dev.migration.script;

import dev.migration.error.MigrationException;
import java.util.List;

/** A script needs arguments that were not given, or not as it needs them. Nothing was begun. */
public final class ScriptArgumentException extends MigrationException {

    private final List<String> problems;

    /** @param problems each naming the script and what it lacks, without the value: it may be a secret */
    public ScriptArgumentException(List<String> problems) {
        super(
                String.join("\n", problems),
                "Give it with `-x <name>=<value>`, or as `migration.arguments.<name>`; the header of the script says as what it is"
                        + " placed.");
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
