package dev.migration.dialect.hsqldb;

import dev.migration.dialect.Literals;
import java.time.OffsetDateTime;

/** Values as HSQLDB writes them. */
final class HsqldbLiterals extends Literals {

    @Override
    protected String moment(OffsetDateTime value) {
        return "timestamp '" + text(value.toLocalDateTime())
                + value.getOffset().getId().replace("Z", "+00:00") + "'";
    }
}
