package dev.migration.dialect.mysql;

import dev.migration.dialect.Literals;
import java.util.UUID;

/** Values as MySQL writes them. */
public class MysqlLiterals extends Literals {

    // A backslash begins an escape sequence, unless the server runs with NO_BACKSLASH_ESCAPES, which nobody does.
    @Override
    public String string(String text) {
        return super.string(text.replace("\\", "\\\\"));
    }

    /** As the sixteen bytes that the column holds. */
    @Override
    protected String uuid(UUID value) {
        return "x'" + value.toString().replace("-", "") + "'";
    }
}
