package dev.migration.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds, without a database in mind: each dialect has its own word for it. Import the factories
 * statically: {@code bigint()}, {@code varchar(200)}, {@code custom("geometry(Point,4326)")}.
 *
 * @param length characters, bytes, or the precision of a number, a time or a timestamp
 * @param scale digits after the point
 * @param dimensions of an array; 0 for a single value
 * @param name of an enum type, or the whole text of a custom one
 * @param values of an enum, in order
 */
public record ColumnType(
        SqlType type,
        @Nullable Integer length,
        @Nullable Integer scale,
        boolean withTimeZone,
        int dimensions,
        @Nullable String collation,
        @Nullable String name,
        List<String> values) {

    public ColumnType {
        values = List.copyOf(values);
    }

    public static ColumnType of(SqlType type) {
        return new ColumnType(type, null, null, false, 0, null, null, List.of());
    }

    public static ColumnType bool() {
        return of(SqlType.BOOLEAN);
    }

    public static ColumnType tinyint() {
        return of(SqlType.TINYINT);
    }

    public static ColumnType smallint() {
        return of(SqlType.SMALLINT);
    }

    public static ColumnType integer() {
        return of(SqlType.INTEGER);
    }

    public static ColumnType bigint() {
        return of(SqlType.BIGINT);
    }

    public static ColumnType numeric() {
        return of(SqlType.NUMERIC);
    }

    public static ColumnType numeric(int precision) {
        return numeric().sized(precision);
    }

    public static ColumnType numeric(int precision, int scale) {
        return new ColumnType(SqlType.NUMERIC, precision, scale, false, 0, null, null, List.of());
    }

    public static ColumnType real() {
        return of(SqlType.REAL);
    }

    /** A floating-point number as wide as the database makes it. */
    public static ColumnType floating() {
        return of(SqlType.FLOAT);
    }

    /** A floating-point number of at least so many binary digits. */
    public static ColumnType floating(int binaryDigits) {
        return floating().sized(binaryDigits);
    }

    public static ColumnType doublePrecision() {
        return of(SqlType.DOUBLE);
    }

    public static ColumnType character(int length) {
        return of(SqlType.CHAR).sized(length);
    }

    /** As long as the database allows; some insist on a length. */
    public static ColumnType varchar() {
        return of(SqlType.VARCHAR);
    }

    public static ColumnType varchar(int length) {
        return varchar().sized(length);
    }

    public static ColumnType nchar(int length) {
        return of(SqlType.NCHAR).sized(length);
    }

    public static ColumnType nvarchar() {
        return of(SqlType.NVARCHAR);
    }

    public static ColumnType nvarchar(int length) {
        return nvarchar().sized(length);
    }

    public static ColumnType text() {
        return of(SqlType.TEXT);
    }

    public static ColumnType binary(int length) {
        return of(SqlType.BINARY).sized(length);
    }

    /** As long as the database allows; some insist on a length. */
    public static ColumnType varbinary() {
        return of(SqlType.VARBINARY);
    }

    public static ColumnType varbinary(int length) {
        return of(SqlType.VARBINARY).sized(length);
    }

    public static ColumnType blob() {
        return of(SqlType.BLOB);
    }

    public static ColumnType date() {
        return of(SqlType.DATE);
    }

    public static ColumnType time() {
        return of(SqlType.TIME);
    }

    /** A time of day with so many digits of a second's fraction. */
    public static ColumnType time(int fractionDigits) {
        return time().sized(fractionDigits);
    }

    public static ColumnType timestamp() {
        return of(SqlType.TIMESTAMP);
    }

    /** A timestamp with so many digits of a second's fraction. */
    public static ColumnType timestamp(int fractionDigits) {
        return timestamp().sized(fractionDigits);
    }

    public static ColumnType interval() {
        return of(SqlType.INTERVAL);
    }

    public static ColumnType uuid() {
        return of(SqlType.UUID);
    }

    public static ColumnType json() {
        return of(SqlType.JSON);
    }

    public static ColumnType jsonb() {
        return of(SqlType.JSONB);
    }

    public static ColumnType xml() {
        return of(SqlType.XML);
    }

    /** One of the words; by this name where the database has named types, which must then exist. */
    public static ColumnType enumeration(String name, String... values) {
        return new ColumnType(SqlType.ENUM, null, null, false, 0, null, name, List.of(values));
    }

    /** A type that only this database has, as it spells it. */
    public static ColumnType custom(String text) {
        return new ColumnType(SqlType.CUSTOM, null, null, false, 0, null, text, List.of());
    }

    public ColumnType sized(int newLength) {
        return new ColumnType(type, newLength, scale, withTimeZone, dimensions, collation, name, values);
    }

    /** This time or timestamp, with its zone. */
    public ColumnType zoned() {
        return new ColumnType(type, length, scale, true, dimensions, collation, name, values);
    }

    /** An array of this. */
    public ColumnType array() {
        return array(1);
    }

    public ColumnType array(int newDimensions) {
        return new ColumnType(type, length, scale, withTimeZone, newDimensions, collation, name, values);
    }

    /** What one place of the array holds. */
    public ColumnType element() {
        return array(0);
    }

    public ColumnType collate(@Nullable String newCollation) {
        return new ColumnType(type, length, scale, withTimeZone, dimensions, newCollation, name, values);
    }

    public boolean isArray() {
        return dimensions > 0;
    }
}
