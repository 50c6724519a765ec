package dev.migration.dialect.postgresql;

import dev.migration.dialect.Literals;
import java.time.OffsetDateTime;

/** Values as PostgreSQL writes them. */
final class PostgresqlLiterals extends Literals {

    @Override
    protected String bytes(String hex) {
        return "'\\x" + hex + "'::bytea";
    }

    @Override
    protected String moment(OffsetDateTime value) {
        return "timestamp with time zone '" + text(value.toLocalDateTime()) + value.getOffset() + "'";
    }
}
