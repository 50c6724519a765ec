package dev.migration.dialect;

import static java.util.Comparator.comparing;

import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.Computed;
import dev.migration.schema.Constraint;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import dev.migration.schema.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A schema as sorted lines in a dialect's spelling, in which what was asked for and what was read can be compared: types
 * by their words, SQL without what databases add to it and take from it.
 */
final class SpelledSchema {

    private final Dialect dialect;

    private SpelledSchema(Dialect dialect) {
        this.dialect = dialect;
    }

    static List<String> of(DatabaseSchema schema, Dialect dialect) {
        SpelledSchema spelled = new SpelledSchema(dialect);
        List<String> lines = new ArrayList<>();
        schema.tables().stream()
                .sorted(comparing(it -> it.name().toString()))
                .forEach(it -> lines.addAll(spelled.table(it)));
        schema.sequences().stream().map(spelled::sequence).sorted().forEach(lines::add);
        schema.enumTypes().forEach(it -> lines.add(it.toString()));
        schema.views().forEach(it -> lines.add("view " + it.name() + " " + it.materialized()));
        return lines;
    }

    private List<String> table(Table table) {
        List<String> lines = new ArrayList<>(List.of("table %s %s".formatted(table.name(), table.comment())));
        table.columns().forEach(it -> lines.add("  " + column(it)));
        TreeSet<String> rules = new TreeSet<>();
        table.constraints().forEach(it -> rules.add("  " + constraint(it)));
        table.indexes().forEach(it -> rules.add("  " + index(it)));
        lines.addAll(rules);
        return lines;
    }

    private String column(Column column) {
        return "%s %s %s default %s, %s, %s, %s"
                .formatted(
                        column.name(),
                        dialect.type(column.type()),
                        column.nullable() ? "null" : "not null",
                        value(column.defaultValue()),
                        column.generator(),
                        computed(column.computed()),
                        column.comment());
    }

    private static String computed(@Nullable Computed computed) {
        return computed == null ? "" : plain(computed.expression()) + computed.stored();
    }

    private String value(@Nullable DefaultValue value) {
        if (value == null) {
            return "none";
        }
        return value instanceof DefaultValue.Literal literal
                ? dialect.literal(
                        literal.value() instanceof BigDecimal number ? number.stripTrailingZeros() : literal.value())
                : plain(((DefaultValue.Expression) value).sql());
    }

    private static String constraint(Constraint constraint) {
        return constraint instanceof Check check
                ? "check %s %s %s".formatted(check.name(), plain(check.condition()), check.validated())
                : constraint.toString();
    }

    private static String index(Index index) {
        List<String> parts = index.parts().stream().map(SpelledSchema::part).toList();
        String where = index.where() == null ? "" : plain(index.where());
        return "index %s %s %s %s %s %s"
                .formatted(index.name(), parts, index.unique(), index.include(), index.method(), where);
    }

    private static String part(IndexPart part) {
        return (part.expression() ? plain(part.text()) : part.text()) + " " + part.order() + " " + part.nulls();
    }

    private String sequence(Sequence sequence) {
        var type = sequence.type();
        // Where counting begins need not be said if it is at the limit.
        SequenceOptions options = sequence.options();
        SequenceOptions plain = new SequenceOptions(
                Objects.equals(options.start(), options.minimum()) ? null : options.start(),
                options.increment(),
                options.minimum(),
                options.maximum(),
                options.cache(),
                options.cycle());
        return "sequence %s %s %s".formatted(sequence.name(), type == null ? "" : dialect.type(type), plain);
    }

    /** SQL without quotes, parentheses, casts and blanks, in small letters. */
    static String plain(String sql) {
        return sql.toLowerCase(Locale.ROOT)
                .replaceAll("::[a-z ]+", "")
                .replaceAll("cast\\((\\S+) as [a-z]+(\\(\\d+\\))?\\)", "$1")
                .replaceAll("[\\s()\"`\\[\\]]", "")
                .replace("\\'", "''")
                .replace("!=", "<>")
                .replace("current_timestamp6", "current_timestamp");
    }
}
