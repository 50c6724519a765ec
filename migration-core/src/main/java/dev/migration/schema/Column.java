package dev.migration.schema;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table. Each method that changes something gives a new column.
 *
 * @param generator how the database counts the column's values, if it does
 */
public record Column(
        String name,
        ColumnType type,
        boolean nullable,
        @Nullable DefaultValue defaultValue,
        @Nullable Identity generator,
        @Nullable Computed computed,
        @Nullable String comment) {

    /** A column that may be null and has nothing else to it. */
    public static Column of(String name, ColumnType type) {
        return new Column(name, type, true, null, null, null, null);
    }

    public Column named(String newName) {
        return new Column(newName, type, nullable, defaultValue, generator, computed, comment);
    }

    public Column type(ColumnType newType) {
        return new Column(name, newType, nullable, defaultValue, generator, computed, comment);
    }

    public Column notNull() {
        return nullable(false);
    }

    public Column nullable(boolean newNullable) {
        return new Column(name, type, newNullable, defaultValue, generator, computed, comment);
    }

    /** A value for rows that give none: text, number, boolean, or one of {@code java.time}. */
    public Column defaultValue(Object literal) {
        return withDefault(DefaultValue.literal(literal));
    }

    /** SQL that is evaluated for rows that give no value. */
    public Column defaultExpression(String sql) {
        return withDefault(DefaultValue.expression(sql));
    }

    public Column withDefault(@Nullable DefaultValue newDefault) {
        return new Column(name, type, nullable, newDefault, generator, computed, comment);
    }

    /** Counted by the database, unless an insert gives a value. */
    public Column identity() {
        return withIdentity(Identity.byDefault());
    }

    /** Counted by the database, in its own way. */
    public Column identity(UnaryOperator<Identity> change) {
        return withIdentity(change.apply(Identity.byDefault()));
    }

    public Column withIdentity(@Nullable Identity newIdentity) {
        return new Column(name, type, nullable, defaultValue, newIdentity, computed, comment);
    }

    public Column computedAs(String expression) {
        return withComputed(Computed.of(expression));
    }

    public Column withComputed(@Nullable Computed newComputed) {
        return new Column(name, type, nullable, defaultValue, generator, newComputed, comment);
    }

    public Column comment(String newComment) {
        return withComment(newComment);
    }

    public Column withComment(@Nullable String newComment) {
        return new Column(name, type, nullable, defaultValue, generator, computed, newComment);
    }

    public Optional<DefaultValue> findDefault() {
        return Optional.ofNullable(defaultValue);
    }
}
