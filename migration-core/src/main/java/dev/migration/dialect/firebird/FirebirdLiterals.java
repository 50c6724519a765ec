package dev.migration.dialect.firebird;

import dev.migration.dialect.Literals;
import java.util.UUID;

/** Values as Firebird writes them: a UUID is its sixteen bytes. */
final class FirebirdLiterals extends Literals {

    @Override
    protected String uuid(UUID value) {
        return bytes(value.toString().replace("-", ""));
    }
}
