package dev.migration.dialect;

import dev.migration.schema.Constraint;
import dev.migration.schema.DialectOption;
import dev.migration.schema.Table;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that a database made up for constraints which were given none. Those constraints are read without a name, as
 * they were written; what has to drop one finds its real name here.
 *
 * @param names in an order that is the same in every process
 */
public record SystemNames(Map<Constraint, String> names) implements DialectOption {

    public SystemNames {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** What the database calls a constraint of the table: its name, or the one that was made up. */
    public static Optional<String> of(Table table, Constraint constraint) {
        String name = constraint.name();
        return name != null
                ? Optional.of(name)
                : table.options().stream()
                        .filter(SystemNames.class::isInstance)
                        .map(SystemNames.class::cast)
                        .flatMap(it -> Optional.ofNullable(it.names.get(constraint)).stream())
                        .findFirst();
    }

    static SystemNames inTheOrderOf(List<Constraint> constraints, Map<Constraint, String> names) {
        Map<Constraint, String> ordered = new LinkedHashMap<>();
        constraints.forEach(constraint -> ordered.computeIfAbsent(constraint, names::get));
        return new SystemNames(ordered);
    }
}
