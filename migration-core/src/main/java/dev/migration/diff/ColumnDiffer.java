package dev.migration.diff;

import dev.migration.dialect.SchemaComparison;
import dev.migration.operation.AlterColumn;
import dev.migration.schema.Column;
import dev.migration.schema.Computed;
import dev.migration.schema.QualifiedName;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What differs between two columns of one name. */
final class ColumnDiffer {

    private final SchemaComparison comparison;

    private final DiffOptions options;

    ColumnDiffer(SchemaComparison comparison, DiffOptions options) {
        this.comparison = comparison;
        this.options = options;
    }

    /**
     * The change that makes the one into the other. Whatever is only spelled in another way stays as it is, so that the
     * change says nothing but what differs.
     */
    Optional<AlterColumn> change(QualifiedName table, Column actual, Column wanted, boolean isKey) {
        Column changed = actual;
        if (options.comparesTypes() && differsInType(table, actual, wanted)) {
            changed = changed.type(wanted.type());
        }
        if (comparesNullable(actual, wanted, isKey)) {
            changed = changed.nullable(wanted.nullable());
        }
        if (options.comparesDefaults() && differsInDefault(table, actual, wanted)) {
            changed = changed.withDefault(wanted.defaultValue());
        }
        if (!Objects.equals(actual.generator(), wanted.generator())) {
            // A column that counts has no default beside that.
            changed = changed.withIdentity(wanted.generator()).withDefault(wanted.defaultValue());
        }
        if (options.comparesComments() && !comment(actual).equals(comment(wanted))) {
            changed = changed.withComment(wanted.comment());
        }
        return changed.equals(actual) ? Optional.empty() : Optional.of(new AlterColumn(table, actual, changed));
    }

    /** Whether the column has to be computed in another way, which no database can change in place. */
    boolean isComputedAnew(Column actual, Column wanted) {
        Computed before = actual.computed();
        Computed after = wanted.computed();
        if (before == null || after == null) {
            return before != after;
        }
        return !comparison.sameExpression(before.expression(), after.expression())
                || isKeptInAnotherWay(before.stored(), after.stored());
    }

    private static boolean isKeptInAnotherWay(@Nullable Boolean before, @Nullable Boolean after) {
        return before != null && after != null && !before.equals(after);
    }

    private boolean differsInType(QualifiedName table, Column actual, Column wanted) {
        return options.typeRule()
                .differs(table, actual, wanted)
                .orElseGet(() -> !comparison.sameType(actual.type(), wanted.type()));
    }

    private boolean differsInDefault(QualifiedName table, Column actual, Column wanted) {
        if (isMade(actual) || isMade(wanted)) {
            return false;
        }
        return options.defaultRule()
                .differs(table, actual, wanted)
                .orElseGet(() -> !comparison.sameDefault(actual, wanted));
    }

    /** Keys and identities are never null, whatever is said of them. */
    private static boolean comparesNullable(Column actual, Column wanted, boolean isKey) {
        return !isKey && actual.generator() == null && wanted.generator() == null;
    }

    private static boolean isMade(Column column) {
        return column.generator() != null || column.computed() != null;
    }

    private static String comment(Column column) {
        String comment = column.comment();
        return comment == null ? "" : comment;
    }
}
