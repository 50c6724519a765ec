package dev.migration.dialect.db2;

import dev.migration.dialect.Literals;
import java.util.UUID;

/** Values as DB2 writes them. */
final class Db2Literals extends Literals {

    @Override
    protected String bytes(String hex) {
        return "bx'" + hex + "'";
    }

    @Override
    protected String uuid(UUID value) {
        return bytes(value.toString().replace("-", ""));
    }
}
