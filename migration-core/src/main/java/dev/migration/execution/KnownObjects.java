package dev.migration.execution;

import dev.migration.schema.Constraint;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.EnumType;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is in a database, asked for by names as a statement writes them: their case is taken for the same, for a database
 * may have folded it.
 */
record KnownObjects(DatabaseSchema schema) {

    boolean hasTable(QualifiedName name) {
        return table(name).isPresent();
    }

    boolean hasView(QualifiedName name) {
        return schema.views().stream().anyMatch(it -> isSame(it.name(), name));
    }

    boolean hasSequence(QualifiedName name) {
        return schema.sequences().stream().anyMatch(it -> isSame(it.name(), name));
    }

    Optional<EnumType> enumType(QualifiedName name) {
        return schema.enumTypes().stream()
                .filter(it -> isSame(it.name(), name))
                .findFirst();
    }

    boolean hasColumn(QualifiedName table, String column) {
        return table(table).stream()
                .flatMap(it -> it.columns().stream())
                .anyMatch(it -> it.name().equalsIgnoreCase(column));
    }

    /** Whether the table has these columns and no others. */
    boolean hasExactly(QualifiedName table, Collection<String> columns) {
        Set<String> wanted = columns.stream().map(KnownObjects::key).collect(Collectors.toSet());
        return table(table)
                .map(it -> it.columns().stream()
                        .map(column -> key(column.name()))
                        .collect(Collectors.toSet()))
                .filter(wanted::equals)
                .isPresent();
    }

    /** An index, or what keeps an index of that name, such as a unique constraint. */
    boolean hasIndex(QualifiedName table, String index) {
        return table(table).stream().anyMatch(it -> hasIndex(it, index));
    }

    boolean hasIndex(String index) {
        return schema.tables().stream().anyMatch(it -> hasIndex(it, index));
    }

    boolean hasConstraint(QualifiedName table, String constraint) {
        return constraints(table).stream().anyMatch(it -> constraint.equalsIgnoreCase(it.name()));
    }

    boolean hasPrimaryKey(QualifiedName table) {
        return constraints(table).stream().anyMatch(PrimaryKey.class::isInstance);
    }

    private List<Constraint> constraints(QualifiedName table) {
        return table(table).map(Table::constraints).orElse(List.of());
    }

    private static boolean hasIndex(Table table, String index) {
        return table.indexes().stream().anyMatch(it -> it.name().equalsIgnoreCase(index))
                || table.constraints().stream().anyMatch(it -> index.equalsIgnoreCase(it.name()));
    }

    private Optional<Table> table(QualifiedName name) {
        return schema.tables().stream().filter(it -> isSame(it.name(), name)).findFirst();
    }

    /** The schema that was read is the statement's; the connection's own is left out of names. */
    private static boolean isSame(QualifiedName known, QualifiedName written) {
        return known.name().equalsIgnoreCase(written.name());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
