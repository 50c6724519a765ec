package dev.migration.script;

import dev.migration.operation.Operations;
import java.util.Locale;
import java.util.regex.Pattern;

/** As what the value of an argument stands in a statement. */
enum ArgumentKind {

    /** A string, with its quotes. */
    TEXT {
        @Override
        String written(String value, Operations op) {
            return op.literal(value);
        }
    },

    /** One name, between quotes where it needs them. */
    NAME {
        @Override
        boolean allows(String value) {
            return !value.isBlank() && value.indexOf('\0') < 0;
        }

        @Override
        String written(String value, Operations op) {
            return op.name(value);
        }
    },

    /** A number as it is. */
    NUMBER {
        @Override
        boolean allows(String value) {
            return NUMERIC.matcher(value).matches();
        }

        @Override
        String written(String value, Operations op) {
            // After a minus, its own would begin a comment.
            return value.startsWith("-") ? " " + value : value;
        }
    },

    /** SQL, placed as it is: the only one that a value can break out of. */
    SQL;

    private static final Pattern NUMERIC = Pattern.compile("-?[0-9]{1,100}(\\.[0-9]{1,100})?");

    boolean allows(String value) {
        return true;
    }

    String written(String value, Operations op) {
        return value;
    }

    /** As a header names it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
