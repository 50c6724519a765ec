package dev.migration.dialect;

import static java.util.Comparator.comparing;

import dev.migration.schema.Deferrability;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.ReferentialAction;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys and indexes of one table, as JDBC's metadata tells of them. */
final class StandardConstraints {

    private final DatabaseMetaData metaData;

    private final @Nullable String catalog;

    private final @Nullable String schema;

    private final CatalogNames names;

    StandardConstraints(
            DatabaseMetaData metaData, @Nullable String catalog, @Nullable String schema, CatalogNames names) {
        this.metaData = metaData;
        this.catalog = catalog;
        this.schema = schema;
        this.names = names;
    }

    void read(String table, TableAssembly parts) throws SQLException {
        List<CatalogRow> key = CatalogRow.all(metaData.getPrimaryKeys(catalog, schema, table)).stream()
                .sorted(comparing(it -> it.integer("key_seq")))
                .toList();
        if (!key.isEmpty()) {
            PrimaryKey primaryKey = PrimaryKey.primaryKey(columns(key, "column_name"));
            String name = key.get(0).find("pk_name");
            parts.constraint(name == null ? primaryKey : primaryKey.named(names.written(name)));
        }
        grouped(CatalogRow.all(metaData.getImportedKeys(catalog, schema, table)), "fk_name")
                .forEach((name, rows) -> parts.constraint(foreignKey(name, rows)));
        grouped(CatalogRow.all(metaData.getIndexInfo(catalog, schema, table, false, true)), "index_name")
                .forEach((name, rows) ->
                        index(name, rows).filter(it -> !isOwned(it, parts)).ifPresent(parts::index));
    }

    private static Map<String, List<CatalogRow>> grouped(List<CatalogRow> rows, String column) {
        Map<String, List<CatalogRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.text(column), it -> new ArrayList<>())
                .add(row));
        groups.remove("");
        return groups;
    }

    private String[] columns(List<CatalogRow> rows, String column) {
        return rows.stream().map(it -> names.written(it.text(column))).toArray(String[]::new);
    }

    private ForeignKey foreignKey(String name, List<CatalogRow> rows) {
        CatalogRow first = rows.get(0);
        return ForeignKey.foreignKey(columns(rows, "fkcolumn_name"))
                .references(
                        names.qualified(first.find("pktable_schem"), first.text("pktable_name")),
                        columns(rows, "pkcolumn_name"))
                .named(names.written(name))
                .onDelete(action(first.integer("delete_rule")))
                .onUpdate(action(first.integer("update_rule")))
                .deferrability(
                        switch (first.integer("deferrability")) {
                            case DatabaseMetaData.importedKeyInitiallyDeferred -> Deferrability.INITIALLY_DEFERRED;
                            case DatabaseMetaData.importedKeyInitiallyImmediate -> Deferrability.DEFERRABLE;
                            default -> Deferrability.NOT_DEFERRABLE;
                        });
    }

    private static ReferentialAction action(int rule) {
        return switch (rule) {
            case DatabaseMetaData.importedKeyCascade -> ReferentialAction.CASCADE;
            case DatabaseMetaData.importedKeySetNull -> ReferentialAction.SET_NULL;
            case DatabaseMetaData.importedKeySetDefault -> ReferentialAction.SET_DEFAULT;
            // Drivers say "restrict" of a plain reference as well.
            default -> ReferentialAction.NO_ACTION;
        };
    }

    private Optional<Index> index(String name, List<CatalogRow> rows) {
        if (rows.get(0).integer("type") == DatabaseMetaData.tableIndexStatistic) {
            return Optional.empty();
        }
        Index index = Index.of(names.written(name));
        for (CatalogRow row : rows) {
            IndexPart part = IndexPart.column(names.written(row.text("column_name")));
            index = index.part(row.text("asc_or_desc").equals("D") ? part.descending() : part);
        }
        return Optional.of(rows.get(0).flag("non_unique") ? index : index.asUnique());
    }

    private static boolean isOwned(Index index, TableAssembly parts) {
        List<String> columns = index.parts().stream().map(IndexPart::text).toList();
        return index.unique() && columns.equals(parts.primaryKey())
                || parts.constraints().stream().anyMatch(it -> index.name().equals(it.name()));
    }
}
