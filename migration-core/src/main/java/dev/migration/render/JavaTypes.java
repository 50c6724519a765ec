package dev.migration.render;

import dev.migration.schema.ColumnType;
import dev.migration.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Column types by their factories: {@code varchar(200)}, {@code timestamp(3).zoned()}. */
final class JavaTypes {

    private static final Map<SqlType, String> FACTORIES = Map.ofEntries(
            Map.entry(SqlType.BOOLEAN, "bool"),
            Map.entry(SqlType.TINYINT, "tinyint"),
            Map.entry(SqlType.SMALLINT, "smallint"),
            Map.entry(SqlType.INTEGER, "integer"),
            Map.entry(SqlType.BIGINT, "bigint"),
            Map.entry(SqlType.NUMERIC, "numeric"),
            Map.entry(SqlType.REAL, "real"),
            Map.entry(SqlType.FLOAT, "floating"),
            Map.entry(SqlType.DOUBLE, "doublePrecision"),
            Map.entry(SqlType.CHAR, "character"),
            Map.entry(SqlType.VARCHAR, "varchar"),
            Map.entry(SqlType.NCHAR, "nchar"),
            Map.entry(SqlType.NVARCHAR, "nvarchar"),
            Map.entry(SqlType.TEXT, "text"),
            Map.entry(SqlType.BINARY, "binary"),
            Map.entry(SqlType.VARBINARY, "varbinary"),
            Map.entry(SqlType.BLOB, "blob"),
            Map.entry(SqlType.DATE, "date"),
            Map.entry(SqlType.TIME, "time"),
            Map.entry(SqlType.TIMESTAMP, "timestamp"),
            Map.entry(SqlType.INTERVAL, "interval"),
            Map.entry(SqlType.UUID, "uuid"),
            Map.entry(SqlType.JSON, "json"),
            Map.entry(SqlType.JSONB, "jsonb"),
            Map.entry(SqlType.XML, "xml"));

    /** Those whose factory insists on a length. */
    private static final List<SqlType> SIZED = List.of(SqlType.CHAR, SqlType.NCHAR, SqlType.BINARY, SqlType.VARBINARY);

    /** Those whose factory takes a length if there is one. */
    private static final List<SqlType> SIZABLE =
            List.of(SqlType.NUMERIC, SqlType.FLOAT, SqlType.VARCHAR, SqlType.NVARCHAR, SqlType.TIMESTAMP);

    private final JavaSource source;

    JavaTypes(JavaSource source) {
        this.source = source;
    }

    /** As near to the type as its methods lead. */
    Chain<ColumnType> of(ColumnType type) {
        Chain<ColumnType> chain = factory(type);
        Integer length = type.length();
        if (length != null && !chain.makes(type) && !takesLength(type)) {
            chain.then("sized(" + length + ")", it -> it.sized(length));
        }
        if (type.withTimeZone()) {
            chain.then("zoned()", ColumnType::zoned);
        }
        if (type.dimensions() > 0) {
            String dimensions = type.dimensions() == 1 ? "" : String.valueOf(type.dimensions());
            chain.then("array(" + dimensions + ")", it -> it.array(type.dimensions()));
        }
        String collation = type.collation();
        if (collation != null) {
            chain.then("collate(" + JavaText.literal(collation) + ")", it -> it.collate(collation));
        }
        return chain;
    }

    String text(ColumnType type) {
        return source.value(type);
    }

    private static boolean takesLength(ColumnType type) {
        return SIZED.contains(type.type()) || SIZABLE.contains(type.type());
    }

    private Chain<ColumnType> factory(ColumnType type) {
        String name = type.name();
        if (type.type() == SqlType.CUSTOM && name != null) {
            return new Chain<>(call("custom", JavaText.literal(name)), ColumnType.custom(name));
        }
        if (type.type() == SqlType.ENUM && name != null) {
            String words = Stream.concat(Stream.of(name), type.values().stream())
                    .map(JavaText::literal)
                    .collect(Collectors.joining(", "));
            String[] values = type.values().toArray(String[]::new);
            return new Chain<>(call("enumeration", words), ColumnType.enumeration(name, values));
        }
        String factory = FACTORIES.get(type.type());
        Integer length = type.length();
        Integer scale = type.scale();
        if (factory == null || (length == null && SIZED.contains(type.type()))) {
            return new Chain<>(
                    source.type(ColumnType.class) + ".of(" + source.value(type.type()) + ")",
                    ColumnType.of(type.type()));
        }
        ColumnType plain = ColumnType.of(type.type());
        if (length == null || !takesLength(type)) {
            return new Chain<>(call(factory, ""), plain);
        }
        if (scale != null && type.type() == SqlType.NUMERIC) {
            return new Chain<>(call(factory, length + ", " + scale), ColumnType.numeric(length, scale));
        }
        return new Chain<>(call(factory, length.toString()), plain.sized(length));
    }

    private String call(String factory, String arguments) {
        return source.method(ColumnType.class, factory) + "(" + arguments + ")";
    }
}
