package dev.migration.dialect.mysql;

import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Computed;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Deferrability;
import dev.migration.schema.Identity;
import dev.migration.schema.IndexPart;
import dev.migration.schema.MatchType;
import dev.migration.schema.SequenceOptions;
import dev.migration.schema.SqlType;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Columns and constraints as MySQL and its kin spell them. */
public class MysqlClauses extends StandardClauses {

    private static final Pattern CURRENT_TIME =
            Pattern.compile("(?is)(current_timestamp|now|localtime|localtimestamp)\\b.*");

    private static final Pattern BARE_CURRENT_TIME =
            Pattern.compile("(?i)(current_timestamp|now|localtime|localtimestamp)(\\(\\))?");

    private static final Pattern CALL = Pattern.compile("(?s)[^('\"]+\\(.*");

    protected MysqlClauses(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    protected String definition(Column column) {
        return definition(column, "");
    }

    /** Everything of a column but its name, with a word for one that may be null. */
    String definition(Column column, String nullWord) {
        List<String> words = new ArrayList<>(List.of(dialect.type(column.type())));
        Computed computed = column.computed();
        Identity generator = column.generator();
        if (computed != null) {
            words.add(computed(computed));
        }
        words.add(column.nullable() && generator == null ? nullWord(column, nullWord) : "not null");
        column.findDefault().ifPresent(it -> words.add("default " + inPrecisionOf(column.type(), defaultValue(it))));
        if (generator != null) {
            words.add(identity(generator));
        }
        if (column.comment() != null) {
            words.add("comment " + dialect.literal(column.comment()));
        }
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }

    // A timestamp, unlike any other type, is not null on some servers unless it is told otherwise.
    private String nullWord(Column column, String nullWord) {
        return dialect.type(column.type()).startsWith("timestamp") ? "null" : nullWord;
    }

    /** The current time as a default must have as many digits as the column, or the server refuses it. */
    private static String inPrecisionOf(ColumnType type, String value) {
        boolean isBare = BARE_CURRENT_TIME.matcher(value).matches();
        return type.type() == SqlType.TIMESTAMP && isBare
                ? "current_timestamp(%d)".formatted(type.length() == null ? 6 : type.length())
                : value;
    }

    /** Dates and times without the word before them, which MySQL does not take for a constant. */
    @Override
    public String defaultValue(DefaultValue value) {
        String text = super.defaultValue(value);
        return value instanceof DefaultValue.Literal literal && literal.value() instanceof Temporal
                ? text.substring(text.indexOf('\''))
                : text;
    }

    @Override
    protected String expression(DefaultValue.Expression expression) {
        String sql = expression.sql();
        return CALL.matcher(sql).matches() && !isCurrentTime(sql) ? functionDefault(sql) : sql;
    }

    /** A default that calls a function, which MySQL wants in parentheses. */
    protected String functionDefault(String sql) {
        return "(" + sql + ")";
    }

    static boolean isCurrentTime(String sql) {
        return CURRENT_TIME.matcher(sql).matches();
    }

    /** A table has one counter; where it starts is an option of the table. */
    @Override
    public String identity(Identity identity) {
        SequenceOptions options = identity.options();
        SequenceOptions start = new SequenceOptions(options.start(), null, null, null, null, false);
        if (!options.equals(start)) {
            throw dialect.cannot(
                    "count an identity column in its own steps or limits",
                    "Give it a start alone; the step is the server's auto_increment_increment.");
        }
        return "auto_increment";
    }

    @Override
    protected String match(MatchType match) {
        if (match != MatchType.SIMPLE) {
            throw dialect.cannot(
                    "match foreign keys '%s'".formatted(match.name().toLowerCase(Locale.ROOT)),
                    "Leave match(...) out: it is ignored, and makes ON DELETE and ON UPDATE ignored as well.");
        }
        return "";
    }

    @Override
    protected String deferrability(Deferrability deferrability) {
        return refuseDeferral(deferrability);
    }

    @Override
    protected String indexPart(IndexPart part) {
        if (part.prefixLength() == null || part.expression()) {
            return super.indexPart(part);
        }
        return dialect.quote(part.text()) + "(" + part.prefixLength() + ")" + order(part);
    }

    @Override
    protected String nulls(IndexPart.Nulls nulls) {
        return refuseNulls();
    }

    @Override
    protected String indexExpression(String sql) {
        return sql.startsWith("(") && sql.endsWith(")") ? sql : "(" + sql + ")";
    }
}
