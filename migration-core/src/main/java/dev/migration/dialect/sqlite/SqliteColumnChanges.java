package dev.migration.dialect.sqlite;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.ColumnAspect;
import dev.migration.operation.ModifyColumn;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes of one column: SQLite can give it another name, and nothing else. */
final class SqliteColumnChanges extends ColumnChanges {

    SqliteColumnChanges(StandardDialect dialect, StandardClauses clauses) {
        super(dialect, clauses);
    }

    @Override
    public List<String> of(ModifyColumn operation) {
        Set<ColumnAspect> others = EnumSet.noneOf(ColumnAspect.class);
        others.addAll(operation.changes().aspects());
        others.remove(ColumnAspect.NAME);
        if (!others.isEmpty()) {
            throw dialect.cannot(
                    "change the %s of '%s.%s'"
                            .formatted(
                                    others.stream()
                                            .map(it -> it.name().toLowerCase(Locale.ROOT))
                                            .collect(Collectors.joining(", ")),
                                    operation.table(),
                                    operation.column()),
                    SqliteStatements.RECREATE);
        }
        return super.of(operation);
    }
}
