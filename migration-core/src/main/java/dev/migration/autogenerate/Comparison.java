package dev.migration.autogenerate;

import dev.migration.dialect.Dialect;
import dev.migration.diff.DiffOptions;
import dev.migration.diff.Rename;
import dev.migration.diff.RenameSuspicion;
import dev.migration.diff.SchemaDiff;
import dev.migration.diff.SchemaDiffer;
import dev.migration.schema.DatabaseSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Compares, asks about what may be a rename, and compares again with what has been said. */
public final class Comparison {

    private final Dialect dialect;

    private final DiffOptions options;

    public Comparison(Dialect dialect, DiffOptions options) {
        this.dialect = dialect;
        this.options = options;
    }

    /**
     * @param renames as {@code --rename} takes them
     * @param question asked once about each suspected rename
     */
    public SchemaDiff compare(
            DatabaseSchema database,
            DatabaseSchema model,
            List<String> renames,
            Function<RenameSuspicion, RenameAnswer> question) {
        List<Rename> known = new ArrayList<>(options.renames());
        known.addAll(new RenameText(database).read(renames));
        Set<Rename> twoThings = new HashSet<>();
        Set<Rename> asked = new HashSet<>();
        while (true) {
            SchemaDiff diff = new SchemaDiffer(dialect, options.withRenames(RenameText.tablesFirst(known)))
                    .compare(database, model);
            int before = known.size();
            for (RenameSuspicion suspicion : diff.suspicions()) {
                if (asked.add(suspicion.rename())) {
                    switch (question.apply(suspicion)) {
                        case RENAMED -> known.add(suspicion.rename());
                        case TWO_THINGS -> twoThings.add(suspicion.rename());
                        case UNKNOWN -> {}
                    }
                }
            }
            if (known.size() == before) {
                return without(twoThings, diff);
            }
        }
    }

    private static SchemaDiff without(Set<Rename> twoThings, SchemaDiff diff) {
        return new SchemaDiff(
                diff.operations(),
                diff.suspicions().stream()
                        .filter(it -> !twoThings.contains(it.rename()))
                        .toList(),
                diff.remarks());
    }
}
