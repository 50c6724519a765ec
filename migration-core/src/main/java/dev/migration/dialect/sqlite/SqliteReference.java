package dev.migration.dialect.sqlite;

import dev.migration.schema.Deferrability;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.MatchType;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.ReferentialAction;
import java.util.List;
import java.util.Locale;

/** What follows {@code references} in the text of a table. */
final class SqliteReference {

    private SqliteReference() {}

    static ForeignKey read(SqliteCursor cursor, List<String> columns) {
        QualifiedName table = QualifiedName.of(cursor.name());
        List<String> referenced = cursor.isAt('(') ? cursor.names() : List.of();
        ForeignKey key = ForeignKey.foreignKey(columns.toArray(String[]::new))
                .references(table, referenced.toArray(String[]::new));
        while (true) {
            if (cursor.accept("on", "delete")) {
                key = key.onDelete(action(cursor));
            } else if (cursor.accept("on", "update")) {
                key = key.onUpdate(action(cursor));
            } else if (cursor.accept("match")) {
                key = key.match(match(cursor.name()));
            } else if (cursor.accept("not", "deferrable")) {
                isInitiallyDeferred(cursor);
            } else if (cursor.accept("deferrable")) {
                key = key.deferrability(
                        isInitiallyDeferred(cursor) ? Deferrability.INITIALLY_DEFERRED : Deferrability.DEFERRABLE);
            } else {
                return key;
            }
        }
    }

    /** Whether {@code initially deferred} came. */
    private static boolean isInitiallyDeferred(SqliteCursor cursor) {
        cursor.accept("initially", "immediate");
        return cursor.accept("initially", "deferred");
    }

    private static ReferentialAction action(SqliteCursor cursor) {
        if (cursor.accept("set", "null")) {
            return ReferentialAction.SET_NULL;
        }
        if (cursor.accept("set", "default")) {
            return ReferentialAction.SET_DEFAULT;
        }
        if (cursor.accept("no", "action")) {
            return ReferentialAction.NO_ACTION;
        }
        return ReferentialAction.valueOf(cursor.name().toUpperCase(Locale.ROOT));
    }

    /** SQLite takes any word here, and matches simply whatever it is. */
    private static MatchType match(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "full" -> MatchType.FULL;
            case "partial" -> MatchType.PARTIAL;
            default -> MatchType.SIMPLE;
        };
    }
}
