package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.RandomOperations.Choice;
import dev.migration.operation.CreateTable;
import dev.migration.operation.Operation;
import dev.migration.operation.SchemaOperation;
import dev.migration.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Some operations one after the other on tables with rows, and all of them back. No statement is refused by the server
 * that the dialect has not refused first, the catalog is in the end as it was, and the rows are there.
 */
final class RandomSequence {

    private static final int KEPT_TABLES = 2;

    private static final int KEPT_ROWS = 3;

    private final ContractDatabase database;

    private final EvolvingSchema schema = new EvolvingSchema();

    private final RandomOperations operations;

    private final List<String> statements = new ArrayList<>();

    private final List<SchemaOperation> done = new ArrayList<>();

    private int refused;

    RandomSequence(ContractDatabase database, long seed) {
        this.database = database;
        this.operations = new RandomOperations(new Random(seed), database, schema);
    }

    /** How many operations the dialect refused before anything was sent. */
    int refused() {
        return refused;
    }

    void run(int length) {
        List<String> empty = snapshot();
        List<Table> kept = new ArrayList<>();
        for (int i = 0; i < KEPT_TABLES; i++) {
            Choice table = possible(operations::keptTable);
            run(table);
            done.remove(done.size() - 1);
            kept.add(((CreateTable) table.operation()).table());
            for (int row = 0; row < KEPT_ROWS; row++) {
                run(operations.insert(kept.get(i)));
            }
        }
        List<String> before = snapshot();
        List<String> rows = rows(kept);
        for (int i = 0; i < length; i++) {
            run(possible(operations::next));
        }
        takeBack(done);
        assertSame(before);
        assertThat(rows(kept)).as(this::story).containsAll(rows);
        List<SchemaOperation> creations = new ArrayList<>();
        kept.forEach(it -> creations.add(new CreateTable(it, false)));
        takeBack(creations);
        assertSame(empty);
    }

    /** How a table was made is not kept where it is made anew. */
    private List<String> snapshot() {
        if (!LiveOperation.makesAnew(database.dialect())) {
            return database.snapshot();
        }
        try {
            return Stream.concat(
                            database.snapshot().stream().filter(it -> !it.startsWith("table ")),
                            LiveOperation.read(database.dialect(), database.connection()).stream())
                    .toList();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void assertSame(List<String> before) {
        List<String> after = snapshot();
        List<String> lost = before.stream().filter(it -> !after.contains(it)).toList();
        List<String> left = after.stream().filter(it -> !before.contains(it)).toList();
        assertThat(lost)
                .as("what is lost, while there is %s. %s", left, story())
                .isEmpty();
        assertThat(left).as("what is left. %s", story()).isEmpty();
    }

    private Choice possible(Supplier<Choice> choices) {
        while (true) {
            Choice choice = choices.get();
            if (isPossible(choice.operation())) {
                return choice;
            }
            refused++;
        }
    }

    private boolean isPossible(Operation operation) {
        try {
            new LiveOperation(database.dialect(), operation).requirePossible();
            if (operation instanceof SchemaOperation reversible) {
                new LiveOperation(database.dialect(), reversible.reverse()).requirePossible();
            }
            return true;
        } catch (UnsupportedOperationOnDialectException refusal) {
            assertThat(refusal.remedy()).isNotBlank();
            return false;
        }
    }

    private void run(Choice choice) {
        execute(choice.operation());
        choice.effect().run();
        if (choice.operation() instanceof SchemaOperation reversible) {
            done.add(reversible);
        }
    }

    private void takeBack(List<SchemaOperation> operations) {
        for (int i = operations.size() - 1; i >= 0; i--) {
            execute(operations.get(i).reverse());
        }
    }

    private void execute(Operation operation) {
        try {
            new LiveOperation(database.dialect(), operation).run(database.connection(), statement -> {
                statements.add(statement);
                database.jdbc().execute(statement);
            });
        } catch (RuntimeException | SQLException refusal) {
            throw new AssertionError(story() + "\nRefused: " + operation, refusal);
        }
    }

    private List<String> rows(List<Table> tables) {
        List<String> rows = new ArrayList<>();
        for (Table table : tables) {
            String columns = table.columns().stream()
                    .map(it -> database.dialect().quote(it.name()))
                    .collect(Collectors.joining(", "));
            String query = "select " + columns + " from " + database.dialect().qualify(table.name());
            database.jdbc().queryForList(query).forEach(it -> rows.add(table.name() + " " + it.values()));
        }
        return rows;
    }

    private String story() {
        return statements.stream().collect(Collectors.joining(";\n", "After these statements:\n", ";"));
    }
}
