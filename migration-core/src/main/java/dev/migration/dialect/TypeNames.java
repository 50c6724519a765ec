package dev.migration.dialect;

import dev.migration.schema.ColumnType;
import dev.migration.schema.SqlType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A database's words for the types of columns. Begin with {@link #standard()} and say what is different. */
public final class TypeNames {

    private final Map<SqlType, Function<ColumnType, String>> names;

    private TypeNames(Map<SqlType, Function<ColumnType, String>> names) {
        this.names = names;
    }

    /** The words of the SQL standard. */
    public static TypeNames standard() {
        Map<SqlType, Function<ColumnType, String>> names = new EnumMap<>(SqlType.class);
        names.put(SqlType.BOOLEAN, type -> "boolean");
        names.put(SqlType.TINYINT, type -> "smallint");
        names.put(SqlType.SMALLINT, type -> "smallint");
        names.put(SqlType.INTEGER, type -> "integer");
        names.put(SqlType.BIGINT, type -> "bigint");
        names.put(SqlType.NUMERIC, sized("numeric"));
        names.put(SqlType.REAL, type -> "real");
        names.put(SqlType.FLOAT, sized("float"));
        names.put(SqlType.DOUBLE, type -> "double precision");
        names.put(SqlType.CHAR, sized("char"));
        names.put(SqlType.VARCHAR, sized("varchar"));
        names.put(SqlType.NCHAR, sized("char"));
        names.put(SqlType.NVARCHAR, sized("varchar"));
        names.put(SqlType.TEXT, type -> "clob");
        names.put(SqlType.BINARY, sized("binary"));
        names.put(SqlType.VARBINARY, sized("varbinary"));
        names.put(SqlType.BLOB, type -> "blob");
        names.put(SqlType.DATE, type -> "date");
        names.put(SqlType.TIME, zoned("time"));
        names.put(SqlType.TIMESTAMP, zoned("timestamp"));
        names.put(SqlType.INTERVAL, type -> "interval day to second");
        names.put(SqlType.UUID, type -> "char(36)");
        names.put(SqlType.JSON, type -> "clob");
        names.put(SqlType.JSONB, type -> names.getOrDefault(SqlType.JSON, TypeNames::custom)
                .apply(type));
        names.put(SqlType.XML, type -> "xml");
        names.put(SqlType.ENUM, type -> "varchar(%d)".formatted(longest(type)));
        names.put(SqlType.CUSTOM, TypeNames::custom);
        return new TypeNames(names);
    }

    public TypeNames with(SqlType type, String word) {
        return with(type, it -> word);
    }

    public TypeNames with(SqlType type, Function<ColumnType, String> word) {
        Map<SqlType, Function<ColumnType, String>> changed = new EnumMap<>(names);
        changed.put(type, word);
        if (type == SqlType.JSON) {
            changed.put(SqlType.JSONB, word);
        }
        return new TypeNames(changed);
    }

    /** The same for a database that has nothing like this type. */
    public TypeNames without(SqlType type) {
        Map<SqlType, Function<ColumnType, String>> fewer = new EnumMap<>(names);
        fewer.remove(type);
        return new TypeNames(fewer);
    }

    /** The type's word with its measures, without collation or array marks; empty if the database has none. */
    public Optional<String> find(ColumnType type) {
        return Optional.ofNullable(names.get(type.type()))
                .map(it -> it.apply(type))
                .filter(it -> !it.isEmpty());
    }

    /** A word with the type's length, or precision and scale, in parentheses. */
    public static Function<ColumnType, String> sized(String word) {
        return type -> word + measures(type);
    }

    /** A word with the type's length, without which the database does not take it; refused by an empty answer. */
    public static Function<ColumnType, String> alwaysSized(String word) {
        return type -> type.length() == null ? "" : word + measures(type);
    }

    /** A word with the type's length, or with this one where it has none. */
    public static Function<ColumnType, String> sizedOr(String word, int length) {
        return type -> word + "(" + (type.length() == null ? Integer.valueOf(length) : type.length()) + ")";
    }

    /** A word with the type's length, or another word altogether where it has none. */
    public static Function<ColumnType, String> sizedOr(String word, String unlimited) {
        return type -> type.length() == null ? unlimited : word + measures(type);
    }

    /** A time or timestamp in the standard's words. */
    public static Function<ColumnType, String> zoned(String word) {
        return type -> word + measures(type) + (type.withTimeZone() ? " with time zone" : "");
    }

    /** The length of an enum's longest word. */
    public static int longest(ColumnType type) {
        return type.values().stream().mapToInt(String::length).max().orElse(1);
    }

    private static String measures(ColumnType type) {
        Integer length = type.length();
        Integer scale = type.scale();
        if (length == null) {
            return "";
        }
        return scale == null ? "(%d)".formatted(length) : "(%d, %d)".formatted(length, scale);
    }

    private static String custom(ColumnType type) {
        String text = type.name();
        return text == null ? type.type().name() : text;
    }
}
