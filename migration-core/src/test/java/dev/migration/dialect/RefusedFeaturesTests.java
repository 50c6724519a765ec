package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.operation.Operation;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said to be refused is refused, and nothing else, even where no server tells. */
class RefusedFeaturesTests {

    private static final Map<Feature, String> EXAMPLES = Map.ofEntries(
            Map.entry(Feature.ADD_IDENTITY, "alter column, identity"),
            Map.entry(Feature.ALTER_SEQUENCE, "alter sequence"),
            Map.entry(Feature.ARRAY, "type array"),
            Map.entry(Feature.COMMENT, "comment on table"),
            Map.entry(Feature.COMPUTED, "add column, computed"),
            Map.entry(Feature.DEFERRABLE, "foreign key, deferred"),
            Map.entry(Feature.DROP_COLUMN_IF_EXISTS, "drop column by name, if exists"),
            Map.entry(Feature.DROP_IDENTITY, "alter column, identity, none"),
            Map.entry(Feature.DROP_IF_EXISTS, "drop table by name, if exists"),
            Map.entry(Feature.INDEX_EXPRESSION, "index, of an expression"),
            Map.entry(Feature.INDEX_INCLUDE, "index, with further columns"),
            Map.entry(Feature.INDEX_NULLS, "index, nulls last"),
            Map.entry(Feature.INDEX_WHERE, "index, of some rows"),
            Map.entry(Feature.INTERVAL, "type interval"),
            Map.entry(Feature.MATERIALIZED_VIEW, "view, that keeps its result"),
            Map.entry(Feature.NULLS_NOT_DISTINCT, "unique, with nulls alike"),
            Map.entry(Feature.ON_UPDATE_CASCADE, "foreign key, on update cascade"),
            Map.entry(Feature.RENAME_TABLE, "rename table"),
            Map.entry(Feature.SCHEMA, "schema"),
            Map.entry(Feature.SEQUENCE, "sequence"));

    private static Set<Feature> refused(String name) {
        Dialect dialect =
                Dialects.load(RefusedFeaturesTests.class.getClassLoader()).named(name);
        Map<String, Operation> operations = GoldenOperations.all();
        Set<Feature> refused = EnumSet.noneOf(Feature.class);
        EXAMPLES.forEach((feature, title) -> {
            try {
                dialect.render(Objects.requireNonNull(operations.get(title)));
            } catch (UnsupportedOperationOnDialectException refusal) {
                refused.add(feature);
            }
        });
        return refused;
    }

    @Test
    void theDialectsRefuseWhatTheirDatabasesCannotDo() {
        assertThat(refused("sqlserver")).isEqualTo(RefusedFeatures.SQL_SERVER);
        assertThat(refused("oracle")).isEqualTo(RefusedFeatures.ORACLE);
        assertThat(refused("db2")).isEqualTo(RefusedFeatures.DB2);
        assertThat(refused("informix")).isEqualTo(RefusedFeatures.INFORMIX);
        assertThat(refused("sybase")).isEqualTo(RefusedFeatures.SYBASE);
    }
}
