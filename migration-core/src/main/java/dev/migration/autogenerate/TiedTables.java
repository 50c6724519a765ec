package dev.migration.autogenerate;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.UnsupportedOperationOnDialectException;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropTable;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.Operation;
import dev.migration.render.ScriptNote;
import dev.migration.schema.Column;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import dev.migration.sql.SqlStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tables that go together and whose foreign keys are a circle, where the database cannot drop a foreign key alone, as in
 * SQLite: the first of them cannot go while rows of another refer to its own. So those rows let go before.
 */
final class TiedTables {

    private final Dialect dialect;

    TiedTables(Dialect dialect) {
        this.dialect = dialect;
    }

    List<Operation> untied(List<? extends Operation> operations) {
        List<Operation> untied = new ArrayList<>(operations);
        Set<QualifiedName> gone = new HashSet<>();
        List<Operation> letGo = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof DropTable drop) {
                Table table = drop.table();
                table.constraints(ForeignKey.class)
                        .filter(it -> gone.contains(it.referencedTable()) && staysInItsTable(table, it))
                        .flatMap(it -> letGo(table, it).stream())
                        .forEach(letGo::add);
                gone.add(table.name());
            }
        }
        untied.addAll(firstDrop(operations), letGo);
        return untied;
    }

    /** Before what is said of it. */
    private static int firstDrop(List<? extends Operation> operations) {
        int place = 0;
        while (place < operations.size() && !(operations.get(place) instanceof DropTable)) {
            place++;
        }
        while (place > 0 && operations.get(place - 1) instanceof ScriptNote) {
            place--;
        }
        return place;
    }

    private boolean staysInItsTable(Table table, ForeignKey key) {
        try {
            dialect.render(new DropConstraint(table.name(), key));
            return false;
        } catch (UnsupportedOperationOnDialectException impossible) {
            return true;
        }
    }

    /** A row with one null in its key refers to nothing. Where there can be none, only the user's constraints can help. */
    private Optional<Operation> letGo(Table table, ForeignKey key) {
        String nulls = key.columns().stream()
                .filter(it -> table.column(it).filter(Column::nullable).isPresent())
                .map(it -> dialect.quote(it) + " = null")
                .collect(Collectors.joining(", "));
        return nulls.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExecuteSql(
                        new SqlStatement("update %s set %s".formatted(dialect.qualify(table.name()), nulls), 1)));
    }
}
