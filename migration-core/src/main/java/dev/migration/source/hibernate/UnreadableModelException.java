package dev.migration.source.hibernate;

import dev.migration.error.MigrationException;
import java.util.List;

/** Hibernate's model cannot be built, or does not say what a column is. */
public final class UnreadableModelException extends MigrationException {

    private UnreadableModelException(String problem, String remedy, Throwable failure) {
        super(problem, remedy, failure);
    }

    static UnreadableModelException ofModel(RuntimeException failure, NamedTypes types) {
        String reasons = reasons(failure);
        List<String> attributes = types.attributes(reasons);
        String where = attributes.isEmpty() ? "" : " That is the type of %s.".formatted(String.join(", ", attributes));
        return new UnreadableModelException(
                "Hibernate cannot build its model of the entities: %s%s".formatted(reasons, where),
                "Correct the mapping that it names. The application itself would not start with it either.",
                failure);
    }

    static UnreadableModelException ofColumn(String attribute, String column, RuntimeException failure) {
        return new UnreadableModelException(
                "Hibernate cannot say what the column '%s' of %s is: %s".formatted(column, attribute, reasons(failure)),
                "Give the attribute a type that Hibernate knows on this database: @JdbcTypeCode, a converter, or "
                        + "@Column(columnDefinition = \"...\").",
                failure);
    }

    static UnreadableModelException ofConstraints(Throwable failure) {
        return new UnreadableModelException(
                "The validation constraints of the entities cannot be read: %s".formatted(reasons(failure)),
                "Correct the constraint that it names, or leave them out of the schema: "
                        + "spring.jpa.properties.hibernate.validator.apply_to_ddl=false",
                failure);
    }

    /** Hibernate often says the reason in a cause, and only the context in the exception itself. */
    private static String reasons(Throwable failure) {
        StringBuilder reasons = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).strip();
            if (reasons.indexOf(message) < 0) {
                reasons.append(reasons.isEmpty() ? "" : " ").append(message);
                reasons.append(message.endsWith(".") ? "" : ".");
            }
        }
        return reasons.toString();
    }
}
