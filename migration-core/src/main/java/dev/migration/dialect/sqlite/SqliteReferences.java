package dev.migration.dialect.sqlite;

import dev.migration.dialect.SchemaAssembly;
import dev.migration.dialect.TableAssembly;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Unique;
import java.util.List;
import java.util.Optional;

/**
 * Spells names in constraints as the tables and columns spell themselves, since SQLite does not care for their case, and
 * gives the key that a foreign key leads to if it names no columns.
 */
final class SqliteReferences {

    private SqliteReferences() {}

    static void complete(SchemaAssembly assembly) {
        assembly.tables().forEach(table -> table.constraints().replaceAll(it -> spelled(it, table)));
        assembly.tables().forEach(table -> table.constraints().replaceAll(it -> complete(it, table, assembly)));
    }

    private static Constraint spelled(Constraint constraint, TableAssembly table) {
        if (constraint instanceof PrimaryKey key) {
            return new PrimaryKey(key.name(), spelled(key.columns(), table), key.deferrability(), key.options());
        }
        return constraint instanceof Unique unique
                ? new Unique(
                        unique.name(),
                        spelled(unique.columns(), table),
                        unique.nullsNotDistinct(),
                        unique.deferrability(),
                        unique.options())
                : constraint;
    }

    private static List<String> spelled(List<String> columns, TableAssembly table) {
        return columns.stream()
                .map(name -> table.columns().stream()
                        .map(Column::name)
                        .filter(name::equalsIgnoreCase)
                        .findFirst()
                        .orElse(name))
                .toList();
    }

    private static Constraint complete(Constraint constraint, TableAssembly owner, SchemaAssembly assembly) {
        if (!(constraint instanceof ForeignKey key)) {
            return constraint;
        }
        String name = key.referencedTable().name();
        Optional<TableAssembly> referenced = assembly.tables().stream()
                .filter(it -> it.name().schemaName().equals(owner.name().schemaName()))
                .filter(it -> it.name().name().equalsIgnoreCase(name))
                .findFirst();
        List<String> columns = referenced
                .map(it -> key.referencedColumns().isEmpty() ? it.primaryKey() : spelled(key.referencedColumns(), it))
                .orElse(key.referencedColumns());
        return new ForeignKey(
                key.name(),
                spelled(key.columns(), owner),
                key.referencedTable()
                        .sibling(referenced.map(it -> it.name().name()).orElse(name)),
                columns,
                key.onDelete(),
                key.onUpdate(),
                key.match(),
                key.deferrability(),
                key.validated());
    }
}
