package dev.migration.diff;

import dev.migration.dialect.SchemaComparison;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two indexes of one name are the same index. */
final class IndexComparison {

    private final SchemaComparison comparison;

    IndexComparison(SchemaComparison comparison) {
        this.comparison = comparison;
    }

    boolean same(Index actual, Index wanted) {
        return actual.unique() == wanted.unique()
                && sameParts(actual.parts(), wanted.parts())
                && actual.include().equals(wanted.include())
                && Objects.equals(actual.method(), wanted.method())
                && actual.nullsNotDistinct() == wanted.nullsNotDistinct()
                && sameSql(actual.where(), wanted.where())
                // What only one database knows counts where the model speaks of it.
                && (wanted.options().isEmpty() || actual.options().containsAll(wanted.options()));
    }

    private boolean sameParts(List<IndexPart> actual, List<IndexPart> wanted) {
        if (actual.size() != wanted.size()) {
            return false;
        }
        for (int position = 0; position < actual.size(); position++) {
            if (!same(actual.get(position), wanted.get(position))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(IndexPart actual, IndexPart wanted) {
        return sameText(actual, wanted)
                && actual.order() == wanted.order()
                && actual.nulls() == wanted.nulls()
                && Objects.equals(actual.operatorClass(), wanted.operatorClass())
                && Objects.equals(actual.prefixLength(), wanted.prefixLength());
    }

    private boolean sameText(IndexPart actual, IndexPart wanted) {
        return actual.expression() || wanted.expression()
                ? comparison.sameExpression(actual.text(), wanted.text())
                : actual.text().equals(wanted.text());
    }

    private boolean sameSql(@Nullable String actual, @Nullable String wanted) {
        return actual == null || wanted == null
                ? Objects.equals(actual, wanted)
                : comparison.sameExpression(actual, wanted);
    }
}
