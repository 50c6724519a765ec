package dev.migration.dialect.mysql;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.StandardComparison;
import dev.migration.dialect.TypeText;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.SequenceOptions;
import java.util.Map;
import java.util.regex.Pattern;

/** What MySQL takes for the same. */
public class MysqlComparison extends StandardComparison {

    private static final Map<String, String> SYNONYMS = Map.of(
            "int", "integer",
            "decimal", "numeric");

    /** The measure that a type has if it says none. */
    private static final Map<String, Integer> USUAL =
            Map.of("bit", 1, "time", 0, "char", 1, "binary", 1, "numeric", 10);

    /** How Hibernate spells national characters; the catalog tells only of those that differ from the table's. */
    private static final String USUAL_CHARACTERS = " character set utf8mb4";

    private static final Pattern CLOCK =
            Pattern.compile("(?i)(current_timestamp|now|localtimestamp|localtime)(\\s*\\(\\s*\\d*\\s*\\))?");

    public MysqlComparison(Dialect dialect) {
        super(dialect);
    }

    @Override
    protected TypeText words(ColumnType type) {
        TypeText text = super.words(type);
        String plain = text.words().replace(USUAL_CHARACTERS, "");
        String word = SYNONYMS.getOrDefault(plain, plain);
        if (word.equals("float")) {
            return floating(text);
        }
        TypeText named = text.named(word);
        boolean saysDefault = USUAL.getOrDefault(word, -1).equals(first(named));
        return saysDefault ? named.unmeasured() : named;
    }

    /** "A precision from 25 to 53 results in an 8-byte double-precision DOUBLE column": the manual, 11.1.4. */
    private static TypeText floating(TypeText text) {
        boolean isDouble = text.measures().size() == 1 && text.measures().get(0) > 24;
        boolean isSized = text.measures().size() == 2;
        return isSized ? text : text.named(isDouble ? "double" : "float").unmeasured();
    }

    private static int first(TypeText text) {
        return text.measures().isEmpty() ? -2 : text.measures().get(0);
    }

    /** The server gives the clock the digits of its column. */
    @Override
    public boolean sameDefault(Column actual, Column wanted) {
        return super.sameDefault(withPlainClock(actual), withPlainClock(wanted));
    }

    private static Column withPlainClock(Column column) {
        return column.defaultValue() instanceof DefaultValue.Expression expression
                        && CLOCK.matcher(expression.sql().strip()).matches()
                ? column.defaultExpression("current_timestamp")
                : column;
    }

    /** Whether numbers are kept ready is nothing that a model says, so none and the usual many are the same. */
    @Override
    protected SequenceOptions unusual(SequenceOptions options) {
        SequenceOptions unusual = super.unusual(options);
        Long cache = options.cache();
        return cache != null && cache == 0
                ? new SequenceOptions(
                        unusual.start(),
                        unusual.increment(),
                        unusual.minimum(),
                        unusual.maximum(),
                        null,
                        unusual.cycle())
                : unusual;
    }
}
