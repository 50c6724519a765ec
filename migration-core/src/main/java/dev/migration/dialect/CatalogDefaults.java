package dev.migration.dialect;

import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.SqlType;
import dev.migration.sql.SqlParentheses;
import dev.migration.sql.SqlSyntax;
import dev.migration.sql.SqlToken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the plain values among defaults from the SQL among them. */
public final class CatalogDefaults {

    private static final Set<SqlType> NUMBERS = Set.of(
            SqlType.TINYINT,
            SqlType.SMALLINT,
            SqlType.INTEGER,
            SqlType.BIGINT,
            SqlType.NUMERIC,
            SqlType.REAL,
            SqlType.FLOAT,
            SqlType.DOUBLE);

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendOffset("+HH:mm", "Z")
            .toFormatter(Locale.ROOT);

    private final SqlSyntax syntax;

    public CatalogDefaults(SqlSyntax syntax) {
        this.syntax = syntax;
    }

    /** The default that the SQL of a catalog means; none for nothing and for null. */
    public @Nullable DefaultValue read(@Nullable String sql, ColumnType type) {
        if (sql == null || sql.isBlank() || sql.strip().equalsIgnoreCase("null")) {
            return null;
        }
        String bare = SqlParentheses.without(sql, syntax);
        return bare.equalsIgnoreCase("null")
                ? null
                : literal(bare, type).map(DefaultValue::literal).orElseGet(() -> DefaultValue.expression(sql.strip()));
    }

    /** The value that a text stands for, when the catalog gives the text without its quotes. */
    public static DefaultValue ofText(String text, ColumnType type) {
        return DefaultValue.literal(valueOf(text, type));
    }

    private Optional<Object> literal(String sql, ColumnType type) {
        List<SqlToken> tokens = SqlToken.of(sql, syntax);
        SqlToken last = tokens.get(tokens.size() - 1);
        if (tokens.size() == 1 && last.is("true") || tokens.size() == 1 && last.is("false")) {
            return Optional.of(last.is("true"));
        }
        Optional<String> text = text(tokens);
        if (text.isPresent()) {
            return Optional.of(valueOf(text.get(), type));
        }
        return number(sql).map(it -> type.type() == SqlType.BOOLEAN ? isOne(it) : it);
    }

    /** A string alone, or after the word for a date or time: {@code DATE '2024-02-29'}, {@code date('2024-02-29')}. */
    private static Optional<String> text(List<SqlToken> tokens) {
        SqlToken first = tokens.get(0);
        boolean isTemporal = first.is("date") || first.is("time") || first.is("timestamp");
        boolean isCall = tokens.size() == 4
                && tokens.get(1).isSymbol('(')
                && tokens.get(3).isSymbol(')');
        SqlToken value = tokens.get(isTemporal && tokens.size() == 2 ? 1 : isTemporal && isCall ? 2 : 0);
        boolean isValue = value != first || tokens.size() == 1;
        return isValue && value.text().startsWith("'") ? Optional.of(value.unquoted()) : Optional.empty();
    }

    private static Object valueOf(String text, ColumnType type) {
        if (NUMBERS.contains(type.type())) {
            return number(text).orElse(text);
        }
        try {
            return switch (type.type()) {
                case BOOLEAN -> isTrue(text);
                case DATE -> LocalDate.parse(text);
                case TIME -> type.withTimeZone() ? text : LocalTime.parse(text);
                case TIMESTAMP -> type.withTimeZone() ? moment(text) : LocalDateTime.parse(text.replace(' ', 'T'));
                default -> text;
            };
        } catch (DateTimeParseException isNoPlainDate) {
            return text;
        }
    }

    /** The same moment whatever zone the session had when it was read. */
    private static Object moment(String text) {
        return OffsetDateTime.parse(text.replaceFirst(" ", "T"), MOMENT).withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static Object isTrue(String text) {
        return switch (text) {
            case "1", "t", "true" -> true;
            case "0", "f", "false" -> false;
            default -> text;
        };
    }

    private static Object isOne(Object number) {
        return number.equals(0) || number.equals(1) ? Boolean.valueOf(number.equals(1)) : number;
    }

    /** Whole numbers as an int or, if they are too large, a long; others with all their digits. */
    static Optional<Object> number(String text) {
        String compact = text.replaceFirst("^([-+])\\s+", "$1");
        if (!compact.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(compact);
        if (number.scale() > 0 || compact.contains(".") || number.precision() > 18) {
            return Optional.of(number);
        }
        long whole = number.longValue();
        return whole == (int) whole ? Optional.of((int) whole) : Optional.of(whole);
    }
}
