package dev.migration.dialect.h2;

import dev.migration.dialect.Literals;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Values as H2 writes them. */
final class H2Literals extends Literals {

    @Override
    protected String uuid(UUID value) {
        return "uuid '" + value + "'";
    }

    @Override
    protected String moment(OffsetDateTime value) {
        return "timestamp with time zone '" + text(value.toLocalDateTime()) + value.getOffset() + "'";
    }
}
