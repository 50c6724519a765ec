package dev.migration.render;

import dev.migration.operation.DropByName;
import dev.migration.operation.DropOption;
import dev.migration.operation.ObjectType;
import dev.migration.schema.ConstraintType;
import dev.migration.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drops by name. */
final class JavaDrop {

    private static final Map<ObjectType, String> METHODS = Map.ofEntries(
            Map.entry(ObjectType.TABLE, "dropTable"),
            Map.entry(ObjectType.COLUMN, "dropColumn"),
            Map.entry(ObjectType.INDEX, "dropIndex"),
            Map.entry(ObjectType.CONSTRAINT, "dropConstraint"),
            Map.entry(ObjectType.PRIMARY_KEY, "dropConstraint"),
            Map.entry(ObjectType.FOREIGN_KEY, "dropConstraint"),
            Map.entry(ObjectType.UNIQUE, "dropConstraint"),
            Map.entry(ObjectType.CHECK, "dropConstraint"),
            Map.entry(ObjectType.SEQUENCE, "dropSequence"),
            Map.entry(ObjectType.ENUM_TYPE, "dropEnumType"),
            Map.entry(ObjectType.VIEW, "dropView"),
            Map.entry(ObjectType.MATERIALIZED_VIEW, "dropMaterializedView"),
            Map.entry(ObjectType.SCHEMA, "dropSchema"));

    private final JavaSource source;

    JavaDrop(JavaSource source) {
        this.source = source;
    }

    /** Empty where the DSL has no word for it. */
    Optional<String> of(DropByName operation) {
        String method = METHODS.get(operation.type());
        QualifiedName table = operation.table();
        boolean isOfTable = isOfTable(operation.type());
        if (method == null || isOfTable != (table != null) || !isInTheSameSchema(operation)) {
            return Optional.empty();
        }
        List<String> arguments = new ArrayList<>();
        arguments.add(JavaText.literal(operation.name().name()));
        if (table != null) {
            // A column follows its table; anything else goes before it.
            arguments.add(operation.type() == ObjectType.COLUMN ? 0 : 1, JavaText.literal(table.name()));
        }
        constraintType(operation.type()).map(source::value).ifPresent(arguments::add);
        for (DropOption option : DropOption.values()) {
            if (operation.has(option)) {
                arguments.add(source.value(option));
            }
        }
        return Optional.of(JavaCall.of(operation.name(), method, arguments.toArray(String[]::new)));
    }

    private static boolean isInTheSameSchema(DropByName operation) {
        QualifiedName table = operation.table();
        if (operation.type() == ObjectType.SCHEMA) {
            return operation.name().schemaName().isEmpty();
        }
        return table == null || table.schemaName().equals(operation.name().schemaName());
    }

    private static boolean isOfTable(ObjectType type) {
        return type == ObjectType.COLUMN
                || type == ObjectType.INDEX
                || type == ObjectType.CONSTRAINT
                || constraintType(type).isPresent();
    }

    private static Optional<ConstraintType> constraintType(ObjectType type) {
        return switch (type) {
            case PRIMARY_KEY -> Optional.of(ConstraintType.PRIMARY_KEY);
            case FOREIGN_KEY -> Optional.of(ConstraintType.FOREIGN_KEY);
            case UNIQUE -> Optional.of(ConstraintType.UNIQUE);
            case CHECK -> Optional.of(ConstraintType.CHECK);
            default -> Optional.empty();
        };
    }
}
