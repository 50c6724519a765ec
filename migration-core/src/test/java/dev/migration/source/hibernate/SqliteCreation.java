package dev.migration.source.hibernate;

import dev.migration.schema.Constraint;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Table;
import dev.migration.schema.Unique;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.mapping.Column;

/**
 * What Hibernate creates of a schema on SQLite: no foreign keys, and of unique keys only those that a column says itself.
 */
final class SqliteCreation {

    /** With the name of their table in front. */
    private final Set<String> uniqueColumns;

    private SqliteCreation(Set<String> uniqueColumns) {
        this.uniqueColumns = uniqueColumns;
    }

    static DatabaseSchema of(SchemaProof proof) {
        DatabaseSchema schema = proof.wanted();
        SqliteCreation creation = new SqliteCreation(uniqueColumns(proof.model()));
        List<Table> tables = schema.tables().stream().map(creation::of).toList();
        return new DatabaseSchema(tables, schema.sequences(), schema.enumTypes(), schema.views());
    }

    private static Set<String> uniqueColumns(HibernateModel model) {
        return model.use(metadata -> metadata.collectTableMappings().stream()
                .flatMap(table -> table.getColumns().stream()
                        .filter(SqliteCreation::isUnique)
                        .map(it -> table.getName() + "." + it.getName()))
                .collect(Collectors.toSet()));
    }

    private static boolean isUnique(Column column) {
        String definition = column.getSqlType();
        return column.isUnique() || definition != null && definition.endsWith(" unique");
    }

    private Table of(Table table) {
        List<Constraint> created =
                table.constraints().stream().filter(it -> isCreated(table, it)).toList();
        return new Table(table.name(), table.columns(), created, table.indexes(), table.comment(), table.options());
    }

    private boolean isCreated(Table table, Constraint constraint) {
        boolean isOfColumn = !(constraint instanceof Unique unique)
                || unique.columns().size() == 1
                        && uniqueColumns.contains(
                                table.name().name() + "." + unique.columns().get(0));
        return isOfColumn && !(constraint instanceof ForeignKey);
    }
}
