package dev.migration.dialect.postgresql;

import dev.migration.dialect.CatalogRow;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How tables and indexes are kept: parameters, tablespace, partitions, parents. */
final class PostgresqlStorage {

    private PostgresqlStorage() {}

    static PostgresqlTable table(CatalogRow row) {
        PostgresqlTable options = PostgresqlTable.options();
        if (row.text("persistence").equals("u")) {
            options = options.unlogged();
        }
        if (row.has("partition_by")) {
            options = options.partitionBy(withSmallWord(row.text("partition_by")));
        }
        options = options.inherits(
                row.list("parents").stream().map(String::valueOf).toArray(String[]::new));
        for (String parameter : parameters(row)) {
            options = options.with(key(parameter), value(parameter));
        }
        String tablespace = row.find("tablespace");
        return tablespace == null ? options : options.tablespace(tablespace);
    }

    /** The same of an index, if there is anything to say. */
    static @Nullable PostgresqlIndex index(CatalogRow row) {
        PostgresqlIndex options = PostgresqlIndex.options();
        for (String parameter : parameters(row)) {
            options = options.with(key(parameter), value(parameter));
        }
        String tablespace = row.find("tablespace");
        options = tablespace == null ? options : options.tablespace(tablespace);
        return options.equals(PostgresqlIndex.options()) ? null : options;
    }

    private static List<String> parameters(CatalogRow row) {
        return row.list("options").stream().map(String::valueOf).toList();
    }

    private static String key(String parameter) {
        return parameter.substring(0, parameter.indexOf('='));
    }

    private static String value(String parameter) {
        return parameter.substring(parameter.indexOf('=') + 1);
    }

    /** {@code range (created)}, as one writes it, of {@code RANGE (created)}. */
    private static String withSmallWord(String partitioning) {
        int end = partitioning.indexOf(' ');
        return partitioning.substring(0, end).toLowerCase(Locale.ROOT) + partitioning.substring(end);
    }
}
