package dev.migration.dialect.postgresql;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.StandardComparison;
import dev.migration.dialect.TypeText;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identity;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import dev.migration.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL takes for the same. */
final class PostgresqlComparison extends StandardComparison {

    /** Words of the manual's table 8.1, "Data Types", and what {@code format_type} calls them. */
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("int2", "smallint"),
            Map.entry("serial", "integer"),
            Map.entry("bigserial", "bigint"),
            Map.entry("smallserial", "smallint"),
            Map.entry("decimal", "numeric"),
            Map.entry("float8", "double precision"),
            Map.entry("float4", "real"),
            Map.entry("bool", "boolean"),
            Map.entry("character varying", "varchar"),
            Map.entry("character", "char"),
            Map.entry("bpchar", "char"),
            Map.entry("timestamptz", "timestamp with time zone"),
            Map.entry("timestamp without time zone", "timestamp"),
            Map.entry("timetz", "time with time zone"),
            Map.entry("time without time zone", "time"),
            Map.entry("varbit", "bit varying"));

    private static final Set<String> WITH_FRACTION =
            Set.of("timestamp", "timestamp with time zone", "time", "time with time zone");

    PostgresqlComparison(Dialect dialect) {
        super(dialect, new PostgresqlLikeness(dialect.syntax()));
    }

    /** The manual, SET TRANSACTION: such a transaction refuses {@code nextval} as well. */
    @Override
    public Optional<String> harmlessTransaction() {
        return Optional.of("set transaction read only");
    }

    @Override
    protected TypeText words(ColumnType type) {
        TypeText text = super.words(type);
        String word = SYNONYMS.getOrDefault(text.words(), text.words());
        if (word.equals("float")) {
            return floating(text);
        }
        TypeText named = text.named(word);
        boolean saysDefault = WITH_FRACTION.contains(word) && named.measures().equals(List.of(6))
                || word.equals("char") && named.measures().equals(List.of(1));
        return saysDefault ? named.unmeasured() : named;
    }

    /** "float(1) to float(24) select real, float(25) to float(53) double precision": the manual, 8.1.3. */
    private static TypeText floating(TypeText text) {
        boolean isReal = !text.measures().isEmpty() && text.measures().get(0) <= 24;
        return text.named(isReal ? "real" : "double precision").unmeasured();
    }

    @Override
    public Table normalized(Table table) {
        return new Table(
                table.name(),
                table.columns().stream().map(PostgresqlComparison::normalized).toList(),
                table.constraints(),
                table.indexes().stream().map(PostgresqlComparison::normalized).toList(),
                table.comment(),
                table.options());
    }

    private static Column normalized(Column column) {
        Identity identity = column.generator();
        return identity == null
                ? column
                : column.withIdentity(new Identity(identity.always(), normalized(identity.options())));
    }

    @Override
    public Sequence normalized(Sequence sequence) {
        return new Sequence(sequence.name(), sequence.type(), normalized(sequence.options()));
    }

    /** The manual, CREATE SEQUENCE: what an ascending sequence has anyway. */
    private static SequenceOptions normalized(SequenceOptions options) {
        return new SequenceOptions(
                unless(options.start(), 1),
                unless(options.increment(), 1),
                unless(options.minimum(), 1),
                options.maximum(),
                unless(options.cache(), 1),
                options.cycle());
    }

    private static @Nullable Long unless(@Nullable Long value, long usual) {
        return Objects.equals(value, usual) ? null : value;
    }

    private static Index normalized(Index index) {
        return new Index(
                index.name(),
                index.parts().stream().map(PostgresqlComparison::normalized).toList(),
                index.unique(),
                index.include(),
                "btree".equals(index.method()) ? null : index.method(),
                index.where(),
                index.nullsNotDistinct(),
                index.options());
    }

    /** Nulls are last, and first in a descending order, unless it is said otherwise. */
    private static IndexPart normalized(IndexPart part) {
        boolean isDescending = part.order() == IndexPart.Order.DESC;
        IndexPart.Nulls usual = isDescending ? IndexPart.Nulls.FIRST : IndexPart.Nulls.LAST;
        return new IndexPart(
                part.text(),
                part.expression(),
                isDescending ? IndexPart.Order.DESC : null,
                part.nulls() == usual ? null : part.nulls(),
                part.operatorClass(),
                part.prefixLength());
    }
}
