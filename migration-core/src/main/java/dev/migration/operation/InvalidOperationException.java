package dev.migration.operation;

import dev.migration.error.MigrationException;
import java.util.List;
import java.util.stream.Collectors;

/** A script asks for something that no database could make sense of. Says all that is wrong with the operation. */
public final class InvalidOperationException extends MigrationException {

    private final List<Violation> violations;

    InvalidOperationException(String operation, List<Violation> violations) {
        super(problem(operation, violations), remedy(violations));
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }

    private static String problem(String operation, List<Violation> violations) {
        return violations.size() == 1
                ? "Cannot %s: %s.".formatted(operation, violations.get(0).problem())
                : "Cannot %s, for %d reasons:%s"
                        .formatted(
                                operation,
                                violations.size(),
                                violations.stream()
                                        .map(it -> "\n- " + it.problem() + ".")
                                        .collect(Collectors.joining()));
    }

    private static String remedy(List<Violation> violations) {
        return violations.stream().map(Violation::remedy).distinct().collect(Collectors.joining("\n"));
    }
}
