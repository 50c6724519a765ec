package dev.migration.cli;

import dev.migration.schema.Constraint;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.QualifiedName;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A schema for machines: each value as an object with the names that it has in {@code dev.migration.schema}; nothing absent. */
final class SchemaJson {

    private SchemaJson() {}

    static Map<String, ?> of(DatabaseSchema schema) {
        return object(schema);
    }

    private static Map<String, ?> object(Record value) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (value instanceof Constraint constraint) {
            json.put("kind", constraint.type().name().toLowerCase(Locale.ROOT));
        }
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = read(component, value);
            if (part instanceof QualifiedName name && component.getName().equals("name")) {
                name.schemaName().ifPresent(it -> json.put("schema", it));
                json.put("name", name.name());
            } else if (part != null && !(part instanceof Collection<?> all && all.isEmpty())) {
                json.put(component.getName(), part(part));
            }
        }
        return json;
    }

    private static Object part(Object value) {
        if (value instanceof Record fixed) {
            return object(fixed);
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(SchemaJson::part).toList();
        }
        return value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value;
    }

    private static @Nullable Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException ofAnotherModule) {
            return null;
        }
    }
}
