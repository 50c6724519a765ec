package dev.migration.dialect;

import dev.migration.operation.CreateConstraint;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.CreateTable;
import dev.migration.operation.CreateView;
import dev.migration.operation.Operation;
import dev.migration.schema.Check;
import dev.migration.schema.Constraint;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** The operations that make a whole schema: foreign keys last, as they may go in circles. */
final class SchemaMaker {

    private SchemaMaker() {}

    /** @param later whether the database can add foreign keys to a table that exists */
    static List<Operation> operations(DatabaseSchema schema, boolean later) {
        List<Operation> operations = new ArrayList<>();
        schema.enumTypes().forEach(it -> operations.add(new CreateEnumType(it)));
        schema.sequences().forEach(it -> operations.add(new CreateSequence(it)));
        schema.tables().forEach(it -> operations.add(new CreateTable(later ? withoutLate(it) : it, false)));
        if (later) {
            for (Table table : schema.tables()) {
                table.constraints().stream()
                        .filter(SchemaMaker::isLate)
                        .forEach(it -> operations.add(new CreateConstraint(table.name(), it)));
            }
        }
        schema.views().forEach(it -> operations.add(new CreateView(it)));
        return operations;
    }

    /** Foreign keys, and checks that do not hold for all rows, which a new table has none of. */
    private static boolean isLate(Constraint constraint) {
        return constraint instanceof ForeignKey || constraint instanceof Check check && !check.validated();
    }

    private static Table withoutLate(Table table) {
        List<Constraint> others =
                table.constraints().stream().filter(it -> !isLate(it)).toList();
        return new Table(table.name(), table.columns(), others, table.indexes(), table.comment(), table.options());
    }
}
