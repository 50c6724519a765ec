package dev.migration.dialect.sqlite;

import dev.migration.dialect.SchemaAssembly;
import dev.migration.dialect.TableAssembly;
import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;
import java.util.List;
import java.util.Optional;

/** Names in full what foreign keys refer to: the table as it spells itself, and the key if no columns were said. */
final class SqliteReferences {

    private SqliteReferences() {}

    static void complete(SchemaAssembly assembly) {
        assembly.tables().forEach(table -> table.constraints().replaceAll(it -> complete(it, table, assembly)));
    }

    private static Constraint complete(Constraint constraint, TableAssembly owner, SchemaAssembly assembly) {
        if (!(constraint instanceof ForeignKey key)) {
            return constraint;
        }
        Optional<TableAssembly> referenced = assembly.tables().stream()
                .filter(it -> it.name().schemaName().equals(owner.name().schemaName()))
                .filter(it -> it.name().name().equalsIgnoreCase(key.referencedTable().name()))
                .findFirst();
        List<String> columns = key.referencedColumns().isEmpty()
                ? referenced.map(TableAssembly::primaryKey).orElse(List.of())
                : key.referencedColumns();
        // A foreign key never leaves its database file, so it names the table alone.
        return new ForeignKey(
                key.name(),
                key.columns(),
                key.referencedTable().sibling(referenced.map(it -> it.name().name())
                        .orElse(key.referencedTable().name())),
                columns,
                key.onDelete(),
                key.onUpdate(),
                key.match(),
                key.deferrability(),
                key.validated());
    }
}
