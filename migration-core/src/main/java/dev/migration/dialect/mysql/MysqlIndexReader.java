package dev.migration.dialect.mysql;

import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.TableAssembly;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Unique;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Indexes, which keys and unique constraints are as well: the server does not tell them apart. */
final class MysqlIndexReader {

    private MysqlIndexReader() {}

    static String query(MysqlFlavor flavor) {
        return """
                select table_name, index_name, column_name, sub_part, collation, non_unique, index_type,
                       %s as expression
                from information_schema.statistics
                where table_schema = ?
                order by table_name, index_name, seq_in_index"""
                .formatted(flavor == MysqlFlavor.MYSQL ? "expression" : "null");
    }

    /** A primary key, a unique constraint, or an index, as the simplest of them that it can be. */
    static void read(List<CatalogRow> rows, TableAssembly table, MysqlFlavor flavor) {
        CatalogRow first = rows.get(0);
        String[] columns = rows.stream().map(it -> it.text("column_name")).toArray(String[]::new);
        String name = first.text("index_name");
        if (name.equals("PRIMARY")) {
            table.constraint(PrimaryKey.primaryKey(columns), name);
        } else if (!first.flag("non_unique") && rows.stream().allMatch(MysqlIndexReader::isPlain)) {
            table.constraint(Unique.unique(columns).named(name));
        } else if (!belongsToForeignKey(name, List.of(columns), table)) {
            table.index(index(rows, flavor));
        }
    }

    private static boolean isPlain(CatalogRow row) {
        return row.has("column_name")
                && !row.has("sub_part")
                && !row.text("collation").equals("D")
                && row.text("index_type").equals("BTREE");
    }

    /**
     * The server makes one for each foreign key that finds none, and gives it the name of the key; or, where it made
     * that up, the name of its first column.
     */
    static @Nullable String nameFor(ForeignKey key, String table) {
        return key.name() != null && isMadeUp(key, table) ? key.columns().get(0) : key.name();
    }

    private static boolean belongsToForeignKey(String name, List<String> columns, TableAssembly table) {
        return table.constraints().stream()
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast)
                .filter(it -> columns.equals(it.columns()))
                .anyMatch(it -> name.equals(it.name())
                        || name.equals(nameFor(it, table.name().name())));
    }

    private static boolean isMadeUp(ForeignKey key, String table) {
        String beginning = table + "_ibfk_";
        String name = key.name() == null ? "" : key.name();
        return name.startsWith(beginning) && name.substring(beginning.length()).matches("\\d+");
    }

    private static Index index(List<CatalogRow> rows, MysqlFlavor flavor) {
        CatalogRow first = rows.get(0);
        Index index = Index.of(first.text("index_name"));
        for (CatalogRow row : rows) {
            index = index.part(part(row, flavor));
        }
        String type = first.text("index_type").toLowerCase(Locale.ROOT);
        return switch (type) {
            case "fulltext" -> index.options(MysqlIndex.fulltext());
            case "spatial" -> index.options(MysqlIndex.spatial());
            case "btree" -> first.flag("non_unique") ? index : index.asUnique();
            default -> (first.flag("non_unique") ? index : index.asUnique()).using(type);
        };
    }

    private static IndexPart part(CatalogRow row, MysqlFlavor flavor) {
        String expression = row.find("expression");
        IndexPart part = expression == null
                ? IndexPart.column(row.text("column_name"))
                : IndexPart.expression(MysqlText.expression(expression, flavor));
        boolean hasPrefix = row.has("sub_part") && !row.text("index_type").equals("SPATIAL");
        part = hasPrefix ? part.prefix(row.integer("sub_part")) : part;
        return row.text("collation").equals("D") ? part.descending() : part;
    }
}
