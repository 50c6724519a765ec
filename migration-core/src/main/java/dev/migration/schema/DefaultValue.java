package dev.migration.schema;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    /** @param value if it is an array of bytes, they must not be changed any more */
    record Literal(Object value) implements DefaultValue {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Literal literal && Objects.deepEquals(value, literal.value);
        }

        @Override
        public int hashCode() {
            return Arrays.deepHashCode(new Object[] {value});
        }

        /** Tells the bytes of an array, and not which array it is. */
        @Override
        public String toString() {
            return value instanceof byte[] bytes
                    ? "Literal[bytes=%s]".formatted(HexFormat.of().formatHex(bytes))
                    : "Literal[value=%s]".formatted(value);
        }
    }

    record Expression(String sql) implements DefaultValue {}
}
