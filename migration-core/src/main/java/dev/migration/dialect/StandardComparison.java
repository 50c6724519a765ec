package dev.migration.dialect;

import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Identity;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import dev.migration.schema.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What most databases need no more than: types by their words, defaults and other SQL by their tokens. */
public class StandardComparison implements SchemaComparison {

    protected final Dialect dialect;

    private final SqlLikeness likeness;

    public StandardComparison(Dialect dialect) {
        this(dialect, new SqlLikeness(dialect.syntax(), dialect.folding()));
    }

    protected StandardComparison(Dialect dialect, SqlLikeness likeness) {
        this.dialect = dialect;
        this.likeness = likeness;
    }

    @Override
    public Table normalized(Table table) {
        List<Column> columns = table.columns().stream().map(this::counted).toList();
        return new Table(table.name(), columns, table.constraints(), table.indexes(), table.comment(), table.options());
    }

    private Column counted(Column column) {
        Identity identity = column.generator();
        return identity == null
                ? column
                : column.withIdentity(new Identity(identity.always(), unusual(identity.options())));
    }

    @Override
    public Sequence normalized(Sequence sequence) {
        return new Sequence(sequence.name(), sequence.type(), unusual(sequence.options()));
    }

    /** How something counts, without what it would do anyway: from one, in ones. */
    protected SequenceOptions unusual(SequenceOptions options) {
        return new SequenceOptions(
                unlessUsual(options.start(), 1),
                unlessUsual(options.increment(), 1),
                options.minimum(),
                options.maximum(),
                options.cache(),
                options.cycle());
    }

    protected static @Nullable Long unlessUsual(@Nullable Long value, long usual) {
        return Objects.equals(value, usual) ? null : value;
    }

    @Override
    public boolean sameType(ColumnType actual, ColumnType wanted) {
        return actual.equals(wanted) || words(actual).equals(words(wanted));
    }

    /** The type as this database gives it back, whoever spelled it. */
    protected TypeText words(ColumnType type) {
        return TypeText.of(dialect.type(type));
    }

    @Override
    public boolean sameDefault(Column actual, Column wanted) {
        DefaultValue first = actual.defaultValue();
        DefaultValue second = wanted.defaultValue();
        if (first == null || second == null) {
            return Objects.equals(first, second);
        }
        return sameValue(first, second) || likeness.same(sql(first), sql(second));
    }

    private static boolean sameValue(DefaultValue first, DefaultValue second) {
        return first instanceof DefaultValue.Literal one
                && second instanceof DefaultValue.Literal other
                && canonical(one.value()).equals(canonical(other.value()));
    }

    /** Numbers by what they are worth, whatever they are kept in. */
    private static Object canonical(Object value) {
        return value instanceof Number
                ? new BigDecimal(value.toString()).stripTrailingZeros()
                : value instanceof Boolean ? value : value.toString();
    }

    private String sql(DefaultValue value) {
        return value instanceof DefaultValue.Literal literal
                ? dialect.literal(literal.value())
                : ((DefaultValue.Expression) value).sql();
    }

    @Override
    public boolean sameExpression(String actual, String wanted) {
        return likeness.same(actual, wanted);
    }
}
