package dev.migration.dialect.postgresql;

import dev.migration.dialect.Literals;
import java.time.OffsetDateTime;

/** Values as PostgreSQL writes them. */
final class PostgresqlLiterals extends Literals {

    /** A backslash means the same whatever {@code standard_conforming_strings} says only in a string with an E before it. */
    @Override
    public String string(String text) {
        return text.indexOf('\\') < 0 ? super.string(text) : "E" + super.string(text.replace("\\", "\\\\"));
    }

    @Override
    protected String bytes(String hex) {
        return "decode('" + hex + "', 'hex')";
    }

    @Override
    protected String moment(OffsetDateTime value) {
        return "timestamp with time zone '" + text(value.toLocalDateTime()) + value.getOffset() + "'";
    }
}
