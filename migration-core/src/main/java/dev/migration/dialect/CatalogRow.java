package dev.migration.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row that a query of a catalog gave, held apart from its connection. Columns go by their label in any case. */
public final class CatalogRow {

    /** Where the columns stand, which all rows of a result share. */
    private final Map<String, Integer> places;

    private final @Nullable Object[] values;

    private CatalogRow(Map<String, Integer> places, @Nullable Object[] values) {
        this.places = places;
        this.values = values;
    }

    /** All rows of a query with these values in place of its question marks. */
    public static List<CatalogRow> query(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int position = 0; position < parameters.length; position++) {
                statement.setObject(position + 1, parameters[position]);
            }
            return all(statement.executeQuery());
        }
    }

    /**
     * The rows of each of several queries, which are sent together and answered together, where the driver takes more than
     * one statement at a time.
     */
    public static List<List<CatalogRow>> queries(Connection connection, List<String> queries, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(String.join(";\n", queries))) {
            for (int position = 0; position < parameters.length; position++) {
                statement.setObject(position + 1, parameters[position]);
            }
            List<List<CatalogRow>> results = new ArrayList<>();
            for (boolean isResult = statement.execute(); isResult; isResult = statement.getMoreResults()) {
                results.add(all(statement.getResultSet()));
            }
            return results;
        }
    }

    /** All rows of an open result, which is closed. */
    public static List<CatalogRow> all(ResultSet result) throws SQLException {
        try (result) {
            List<CatalogRow> rows = new ArrayList<>();
            Map<String, Integer> places = Map.of();
            while (result.next()) {
                // Some drivers have nothing to say of a result without rows.
                places = rows.isEmpty() ? places(result.getMetaData()) : places;
                rows.add(new CatalogRow(places, values(result, places.size())));
            }
            return rows;
        }
    }

    private static @Nullable Object[] values(ResultSet result, int count) throws SQLException {
        @Nullable Object[] values = new Object[count];
        for (int place = 0; place < count; place++) {
            values[place] = value(result, place + 1);
        }
        return values;
    }

    private static Map<String, Integer> places(ResultSetMetaData columns) throws SQLException {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < columns.getColumnCount(); place++) {
            places.put(columns.getColumnLabel(place + 1).toLowerCase(Locale.ROOT), place);
        }
        return places;
    }

    private static @Nullable Object value(ResultSet result, int position) throws SQLException {
        Object value = result.getObject(position);
        if (value instanceof Array array) {
            return array.getArray();
        }
        return value instanceof Clob ? result.getString(position) : value;
    }

    /** The text, or an empty one if there is none. */
    public String text(String column) {
        String value = find(column);
        return value == null ? "" : value;
    }

    /** The text; nothing if it is null. Character columns lose the blanks that fill them up. */
    public @Nullable String find(String column) {
        Object value = value(column);
        return value == null ? null : string(value).stripTrailing();
    }

    /** The text exactly as it is. */
    public @Nullable String exact(String column) {
        Object value = value(column);
        return value == null ? null : string(value);
    }

    /** The whole number; nothing if there is none, or if it has more digits than a long, as some limits do. */
    public @Nullable Long number(String column) {
        Object value = value(column);
        if (value instanceof Long || value instanceof Integer || value instanceof Short) {
            return ((Number) value).longValue();
        }
        String text = text(column).strip();
        if (!text.matches("-?\\d+(\\.0*)?")) {
            return null;
        }
        BigInteger number = new BigDecimal(text).toBigInteger();
        return number.bitLength() < Long.SIZE ? Long.valueOf(number.longValue()) : null;
    }

    public int integer(String column) {
        Long value = number(column);
        return value == null ? 0 : value.intValue();
    }

    /** Whether it says true, yes or one. */
    public boolean flag(String column) {
        Object value = value(column);
        return value instanceof Boolean flag
                ? flag
                : List.of("true", "t", "yes", "y", "1").contains(text(column).toLowerCase(Locale.ROOT));
    }

    public boolean has(String column) {
        return value(column) != null;
    }

    /** The elements of an array; none if it is null. */
    public List<@Nullable String> list(String column) {
        return value(column) instanceof Object[] array
                ? Arrays.stream(array)
                        .map(it -> it == null ? null : it.toString())
                        .toList()
                : List.of();
    }

    private @Nullable Object value(String column) {
        Integer place = places.get(column);
        return place == null ? null : values[place];
    }

    private static String string(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value.toString();
    }
}
