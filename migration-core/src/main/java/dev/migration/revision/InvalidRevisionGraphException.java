package dev.migration.revision;

import dev.migration.error.MigrationException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The scripts do not form a graph. Carries everything that is wrong with them, so that it can be put right at once. */
public final class InvalidRevisionGraphException extends MigrationException {

    private static final int SHOWN = 20;

    private final List<GraphViolation> violations;

    InvalidRevisionGraphException(List<GraphViolation> violations) {
        super(lines(violations, GraphViolation::problem), lines(violations, GraphViolation::remedy));
        this.violations = List.copyOf(violations);
    }

    public List<GraphViolation> violations() {
        return violations;
    }

    private static String lines(List<GraphViolation> violations, Function<GraphViolation, String> line) {
        String shown = violations.stream().limit(SHOWN).map(line).distinct().collect(Collectors.joining("\n"));
        int hidden = violations.size() - SHOWN;
        return hidden > 0 ? "%s\n(%d more like these.)".formatted(shown, hidden) : shown;
    }
}
