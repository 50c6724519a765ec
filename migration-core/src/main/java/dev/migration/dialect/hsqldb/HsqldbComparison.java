package dev.migration.dialect.hsqldb;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.StandardComparison;
import dev.migration.dialect.TypeText;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Index;
import dev.migration.schema.Table;
import java.util.List;
import java.util.Map;

/** What HSQLDB takes for the same. */
final class HsqldbComparison extends StandardComparison {

    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("character varying", "varchar"),
            Map.entry("character", "char"),
            Map.entry("decimal", "numeric"),
            Map.entry("int", "integer"),
            Map.entry("character large object", "clob"),
            Map.entry("binary large object", "blob"),
            Map.entry("binary varying", "varbinary"),
            Map.entry("nvarchar", "varchar"),
            Map.entry("nchar", "char"),
            Map.entry("float", "double"),
            Map.entry("real", "double"),
            Map.entry("double precision", "double"));

    /** The measure that a type has if it says none. */
    private static final Map<String, Integer> USUAL =
            Map.of("timestamp", 6, "timestamp with time zone", 6, "time", 0, "time with time zone", 0, "char", 1);

    HsqldbComparison(Dialect dialect) {
        super(dialect);
    }

    @Override
    protected TypeText words(ColumnType type) {
        TypeText text = super.words(type);
        TypeText named = text.named(SYNONYMS.getOrDefault(text.words(), text.words()));
        boolean isUsual = named.measures().equals(List.of(USUAL.getOrDefault(named.words(), -1)));
        return isUsual || named.words().equals("double") ? named.unmeasured() : named;
    }

    @Override
    public boolean changesUnderForeignKeys(Column from, Column to) {
        return from.type().equals(to.type());
    }

    /** Reads the order of an index and forgets it. */
    @Override
    public Table normalized(Table table) {
        Table counted = super.normalized(table);
        return new Table(
                counted.name(),
                counted.columns(),
                counted.constraints(),
                counted.indexes().stream().map(this::kept).toList(),
                counted.comment(),
                counted.options());
    }

    @Override
    public Index kept(Index index) {
        return index.unordered();
    }
}
