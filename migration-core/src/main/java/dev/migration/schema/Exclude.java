package dev.migration.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** No two rows for which all comparisons hold at once: PostgreSQL's generalised unique constraint. */
public record Exclude(
        @Nullable String name,
        List<Element> elements,
        @Nullable String method,
        @Nullable String where,
        Deferrability deferrability)
        implements Constraint {

    public Exclude {
        elements = List.copyOf(elements);
    }

    public static Exclude exclude(Element... elements) {
        return new Exclude(null, List.of(elements), null, null, Deferrability.NOT_DEFERRABLE);
    }

    /** One comparison. A column is named; anything else is SQL. */
    public record Element(String text, boolean expression, String operator) {

        public static Element column(String column, String operator) {
            return new Element(column, false, operator);
        }

        public static Element expression(String sql, String operator) {
            return new Element(sql, true, operator);
        }
    }

    @Override
    public Exclude named(String newName) {
        return new Exclude(newName, elements, method, where, deferrability);
    }

    /** The kind of index behind it, such as {@code gist}. */
    public Exclude using(String newMethod) {
        return new Exclude(name, elements, newMethod, where, deferrability);
    }

    public Exclude where(String condition) {
        return new Exclude(name, elements, method, condition, deferrability);
    }

    public Exclude deferrability(Deferrability newDeferrability) {
        return new Exclude(name, elements, method, where, newDeferrability);
    }

    @Override
    public ConstraintType type() {
        return ConstraintType.EXCLUDE;
    }
}
