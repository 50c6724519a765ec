package dev.migration.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What finds the rows of a table faster.
 *
 * @param name empty where a naming convention is to give one
 * @param include columns that ride along without being sorted by
 * @param method the kind of index, such as {@code gin} or {@code hash}
 * @param where the condition of the rows that are in it
 */
public record Index(
        String name,
        List<IndexPart> parts,
        boolean unique,
        List<String> include,
        @Nullable String method,
        @Nullable String where,
        boolean nullsNotDistinct,
        List<DialectOption> options) {

    public Index {
        parts = List.copyOf(parts);
        include = List.copyOf(include);
        options = List.copyOf(options);
    }

    /** An index of these columns; more parts may follow. */
    public static Index of(String name, String... columns) {
        List<IndexPart> parts = Arrays.stream(columns).map(IndexPart::column).toList();
        return new Index(name, parts, false, List.of(), null, null, false, List.of());
    }

    /** An index of these columns that gets its name from the naming convention. */
    public static Index unnamed(String... columns) {
        return of("", columns);
    }

    public Index named(String newName) {
        return new Index(newName, parts, unique, include, method, where, nullsNotDistinct, options);
    }

    public Index column(String column) {
        return part(IndexPart.column(column));
    }

    public Index expression(String sql) {
        return part(IndexPart.expression(sql));
    }

    public Index part(IndexPart part) {
        List<IndexPart> longer = new ArrayList<>(parts);
        longer.add(part);
        return new Index(name, longer, unique, include, method, where, nullsNotDistinct, options);
    }

    /** Sorted as the database likes. */
    public Index unordered() {
        List<IndexPart> plain = parts.stream()
                .map(it -> new IndexPart(it.text(), it.expression(), null, null, it.operatorClass(), it.prefixLength()))
                .toList();
        return new Index(name, plain, unique, include, method, where, nullsNotDistinct, options);
    }

    /** Lets no two rows have the same values. */
    public Index asUnique() {
        return new Index(name, parts, true, include, method, where, nullsNotDistinct, options);
    }

    public Index include(String... columns) {
        return new Index(name, parts, unique, List.of(columns), method, where, nullsNotDistinct, options);
    }

    public Index using(String newMethod) {
        return new Index(name, parts, unique, include, newMethod, where, nullsNotDistinct, options);
    }

    public Index where(String condition) {
        return new Index(name, parts, unique, include, method, condition, nullsNotDistinct, options);
    }

    /** Two nulls count as the same value. */
    public Index withNullsNotDistinct() {
        return new Index(name, parts, unique, include, method, where, true, options);
    }

    public Index options(DialectOption... newOptions) {
        return new Index(name, parts, unique, include, method, where, nullsNotDistinct, List.of(newOptions));
    }
}
