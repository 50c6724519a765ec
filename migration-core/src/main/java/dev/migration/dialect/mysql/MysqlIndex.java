package dev.migration.dialect.mysql;

import dev.migration.schema.DialectOption;
import org.jspecify.annotations.Nullable;

/**
 * What only MySQL and MariaDB know of an index.
 *
 * @param kind {@code fulltext} or {@code spatial}
 * @param parser what splits a full text into words, such as {@code ngram}
 */
public record MysqlIndex(@Nullable String kind, @Nullable String parser) implements DialectOption {

    public static MysqlIndex fulltext() {
        return new MysqlIndex("fulltext", null);
    }

    public static MysqlIndex spatial() {
        return new MysqlIndex("spatial", null);
    }

    public MysqlIndex parser(String newParser) {
        return new MysqlIndex(kind, newParser);
    }
}
