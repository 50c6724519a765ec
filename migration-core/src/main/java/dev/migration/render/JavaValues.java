package dev.migration.render;

import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Constraint;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Identity;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import dev.migration.schema.Table;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as expressions: those of the schema as one would write them, any other record by its constructor. */
final class JavaValues {

    private static final Set<Class<?>> PARSED = Set.of(
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            OffsetTime.class,
            ZonedDateTime.class,
            Instant.class,
            Duration.class,
            Period.class);

    private final JavaSource source;

    JavaValues(JavaSource source) {
        this.source = source;
    }

    String of(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Record fixed) {
            return record(fixed);
        }
        if (value instanceof Collection<?> collection) {
            return collection(collection);
        }
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        if (value instanceof Optional<?> optional) {
            String type = source.type(Optional.class);
            return optional.map(it -> type + ".of(" + of(it) + ")").orElse(type + ".empty()");
        }
        return value instanceof Enum<?> constant
                ? source.type(constant.getDeclaringClass()) + "." + constant.name()
                : scalar(value);
    }

    private String scalar(Object value) {
        if (value instanceof String text) {
            return JavaText.literal(text);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof Character character) {
            return JavaText.literal(character.toString()) + ".charAt(0)";
        }
        if (value instanceof UUID) {
            return source.type(UUID.class) + ".fromString(" + JavaText.literal(value.toString()) + ")";
        }
        if (value instanceof byte[] bytes) {
            return "new byte[] {" + Arrays.toString(bytes).replaceAll("[\\[\\]]", "") + "}";
        }
        if (PARSED.contains(value.getClass())) {
            return source.type(value.getClass()) + ".parse(" + JavaText.literal(value.toString()) + ")";
        }
        throw new UnwritableInJavaException(value.getClass());
    }

    private String number(Number number) {
        if (number instanceof Integer) {
            return number.toString();
        }
        if (number instanceof Long) {
            return number + "L";
        }
        if (number instanceof Short || number instanceof Byte) {
            return "(" + (number instanceof Short ? "short" : "byte") + ") " + number;
        }
        if (number instanceof BigDecimal || number instanceof BigInteger) {
            return "new " + source.type(number.getClass()) + "(" + JavaText.literal(number.toString()) + ")";
        }
        if (number instanceof Double || number instanceof Float) {
            return source.type(number.getClass()) + ".valueOf(" + JavaText.literal(number.toString()) + ")";
        }
        throw new UnwritableInJavaException(number.getClass());
    }

    /** A set in the order of its text, as its own may be another in the next process. */
    private String collection(Collection<?> collection) {
        List<String> values = collection.stream().map(this::of).collect(Collectors.toCollection(ArrayList::new));
        if (collection instanceof Set<?>) {
            values.sort(null);
            return source.type(Set.class) + ".of(" + String.join(", ", values) + ")";
        }
        return collection.stream().anyMatch(it -> it == null)
                ? source.type(Arrays.class) + ".asList(" + String.join(", ", values) + ")"
                : source.type(List.class) + ".of(" + String.join(", ", values) + ")";
    }

    private String map(Map<?, ?> map) {
        String type = source.type(Map.class);
        return map.entrySet().stream()
                .map(it -> type + ".entry(" + of(it.getKey()) + ", " + of(it.getValue()) + ")")
                .sorted()
                .collect(Collectors.joining(", ", type + ".ofEntries(", ")"));
    }

    private String record(Record value) {
        return fluent(value).orElseGet(() -> constructor(value));
    }

    private Optional<String> fluent(Record value) {
        if (value instanceof QualifiedName name) {
            return Optional.of(name(name));
        }
        if (value instanceof ColumnType type) {
            return new JavaTypes(source).of(type).textFor(type);
        }
        if (value instanceof Column column) {
            return new JavaColumns(source).whole(column);
        }
        if (value instanceof Constraint constraint) {
            return new JavaConstraints(source).of(constraint);
        }
        if (value instanceof Index index) {
            return new JavaIndexes(source).whole(index);
        }
        if (value instanceof IndexPart part) {
            return new JavaIndexes(source).part(part);
        }
        if (value instanceof Table table) {
            return new JavaTables(source).whole(table);
        }
        JavaCounters counters = new JavaCounters(source);
        if (value instanceof Sequence sequence) {
            return counters.whole(sequence);
        }
        if (value instanceof SequenceOptions options) {
            return counters.whole(options);
        }
        if (value instanceof Identity identity) {
            return counters.whole(identity);
        }
        return value instanceof DefaultValue given ? Optional.of(defaultValue(given)) : Optional.empty();
    }

    private String name(QualifiedName name) {
        String schema = name.schemaName().map(it -> JavaText.literal(it) + ", ").orElse("");
        return source.type(QualifiedName.class) + ".of(" + schema + JavaText.literal(name.name()) + ")";
    }

    private String defaultValue(DefaultValue value) {
        String type = source.type(DefaultValue.class);
        return value instanceof DefaultValue.Literal literal
                ? type + ".literal(" + of(literal.value()) + ")"
                : type + ".expression(" + of(((DefaultValue.Expression) value).sql()) + ")";
    }

    private String constructor(Record value) {
        if (!isPublic(value.getClass())) {
            throw new UnwritableInJavaException(value.getClass());
        }
        String arguments = Arrays.stream(value.getClass().getRecordComponents())
                .map(it -> of(component(it, value)))
                .collect(Collectors.joining(", "));
        return "new " + source.type(value.getClass()) + "(" + arguments + ")";
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && !type.isLocalClass() && (outer == null || isPublic(outer));
    }

    private static @Nullable Object component(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new UnwritableInJavaException(value.getClass());
        }
    }
}
