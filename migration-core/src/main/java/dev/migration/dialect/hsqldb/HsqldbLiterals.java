package dev.migration.dialect.hsqldb;

import dev.migration.dialect.Literals;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Values as HSQLDB writes them. */
final class HsqldbLiterals extends Literals {

    @Override
    protected String uuid(UUID value) {
        return "uuid '" + value + "'";
    }

    @Override
    protected String moment(OffsetDateTime value) {
        return "timestamp '" + text(value.toLocalDateTime())
                + value.getOffset().getId().replace("Z", "+00:00") + "'";
    }
}
