package dev.migration.schema;

import org.jspecify.annotations.Nullable;

/**
 * One thing that an index sorts by: a column, or SQL computed from columns.
 *
 * @param operatorClass how the values are compared, where the database has a choice
 */
public record IndexPart(
        String text,
        boolean expression,
        @Nullable Order order,
        @Nullable Nulls nulls,
        @Nullable String operatorClass,
        @Nullable Integer prefixLength) {

    /** Which way the values run. */
    public enum Order {
        ASC,
        DESC
    }

    /** Where the nulls are. */
    public enum Nulls {
        FIRST,
        LAST
    }

    public static IndexPart column(String name) {
        return new IndexPart(name, false, null, null, null, null);
    }

    public static IndexPart expression(String sql) {
        return new IndexPart(sql, true, null, null, null, null);
    }

    public IndexPart descending() {
        return new IndexPart(text, expression, Order.DESC, nulls, operatorClass, prefixLength);
    }

    public IndexPart ascending() {
        return new IndexPart(text, expression, Order.ASC, nulls, operatorClass, prefixLength);
    }

    public IndexPart nulls(Nulls newNulls) {
        return new IndexPart(text, expression, order, newNulls, operatorClass, prefixLength);
    }

    public IndexPart operatorClass(String name) {
        return new IndexPart(text, expression, order, nulls, name, prefixLength);
    }

    /** Only the first characters or bytes of the column, where the database can do that. */
    public IndexPart prefix(int length) {
        return new IndexPart(text, expression, order, nulls, operatorClass, length);
    }
}
