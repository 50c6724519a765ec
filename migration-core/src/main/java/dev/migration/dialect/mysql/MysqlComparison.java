package dev.migration.dialect.mysql;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.StandardComparison;
import dev.migration.dialect.TypeText;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.SequenceOptions;
import dev.migration.schema.Table;
import dev.migration.schema.Unique;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What MySQL takes for the same. */
public class MysqlComparison extends StandardComparison {

    private static final Map<String, String> SYNONYMS = Map.of(
            "int", "integer",
            "decimal", "numeric");

    /** The measure that a type has if it says none. */
    private static final Map<String, Integer> USUAL =
            Map.of("bit", 1, "time", 0, "char", 1, "binary", 1, "numeric", 10);

    private static final List<Integer> USUAL_NUMBER = List.of(10, 0);

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
        boolean saysDefault = named.measures().equals(List.of(USUAL.getOrDefault(word, -1)))
                || named.measures().equals(USUAL_NUMBER) && word.equals("numeric");
        return saysDefault ? named.unmeasured() : named;
    }

    /** "A precision from 25 to 53 results in an 8-byte double-precision DOUBLE column": the manual, 11.1.4. */
    private static TypeText floating(TypeText text) {
        boolean isDouble = text.measures().size() == 1 && text.measures().get(0) > 24;
        boolean isSized = text.measures().size() == 2;
        return isSized ? text : text.named(isDouble ? "double" : "float").unmeasured();
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

    /** "Cannot change column: used in a foreign key constraint", which counts whether it counts. */
    @Override
    public boolean changesUnderForeignKeys(Column from, Column to) {
        return from.type().equals(to.type()) && (from.generator() == null) == (to.generator() == null);
    }

    /** "Needed in a foreign key constraint", unless another index does as well. */
    @Override
    public boolean leansOn(ForeignKey key, List<String> columns, Table table) {
        return isServedBy(columns, key) && indexed(table).noneMatch(it -> isServedBy(it, key));
    }

    /**
     * The server needs an index for each foreign key and makes one only where it finds none. It is not read as long as
     * its key is there.
     */
    @Override
    public Optional<Index> indexLeftBy(Table table, ForeignKey key) {
        boolean isServedByOther = indexed(table).anyMatch(it -> isServedBy(it, key));
        String name = MysqlIndexReader.nameFor(key, table.name().name());
        return isServedByOther || name == null
                ? Optional.empty()
                : Optional.of(Index.of(name, key.columns().toArray(String[]::new)));
    }

    /** The columns of everything that has an index. */
    private static Stream<List<String>> indexed(Table table) {
        return Stream.of(
                        table.findPrimaryKey().stream().map(PrimaryKey::columns),
                        table.constraints(Unique.class).map(Unique::columns),
                        table.indexes().stream()
                                .map(it ->
                                        it.parts().stream().map(IndexPart::text).toList()))
                .flatMap(it -> it);
    }

    private static boolean isServedBy(List<String> columns, ForeignKey key) {
        int size = key.columns().size();
        return columns.size() >= size && columns.subList(0, size).equals(key.columns());
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
