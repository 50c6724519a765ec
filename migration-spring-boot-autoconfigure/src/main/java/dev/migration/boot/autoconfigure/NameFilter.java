package dev.migration.boot.autoconfigure;

import dev.migration.diff.SchemaFilter;
import dev.migration.diff.SchemaObject;
import java.util.List;
import org.springframework.util.PatternMatchUtils;

/** Looks at what is included by name, and not at what is excluded. */
record NameFilter(List<String> include, List<String> exclude) implements SchemaFilter {

    NameFilter {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    @Override
    public boolean includes(SchemaObject object, boolean isInDatabase) {
        String name = object.owner().or(object::name).map(Object::toString).orElse("");
        return (include.isEmpty() || matches(include, name)) && !matches(exclude, name);
    }

    private static boolean matches(List<String> patterns, String name) {
        return PatternMatchUtils.simpleMatch(patterns.toArray(String[]::new), name);
    }
}
