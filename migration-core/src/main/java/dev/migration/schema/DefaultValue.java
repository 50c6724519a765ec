package dev.migration.schema;

/** What the database puts into a column that an insert leaves out. */
public sealed interface DefaultValue {

    /** A value: text, number, boolean, or one of {@code java.time}. Each dialect writes it its own way. */
    static DefaultValue literal(Object value) {
        return new Literal(value);
    }

    /** SQL that the database evaluates, as it is written. */
    static DefaultValue expression(String sql) {
        return new Expression(sql);
    }

    record Literal(Object value) implements DefaultValue {}

    record Expression(String sql) implements DefaultValue {}
}
