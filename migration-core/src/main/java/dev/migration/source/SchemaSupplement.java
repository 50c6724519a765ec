package dev.migration.source;

import dev.migration.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a schema needs of its database and cannot say: the first rows of a table, a trigger, a function, a domain. No
 * comparison sees whether it is there, so it comes with what it belongs to.
 *
 * @param name for messages alone, such as {@code first rows of numbers}
 * @param table that it belongs to; {@code null} if its SQL tells
 * @param beforeTables whether tables may need it
 * @param create the statements that make it
 * @param drop the statements that take it away; none if it goes with its table
 */
public record SchemaSupplement(
        String name, @Nullable QualifiedName table, boolean beforeTables, List<String> create, List<String> drop) {

    public SchemaSupplement {
        create = List.copyOf(create);
        drop = List.copyOf(drop);
    }
}
