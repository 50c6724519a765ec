package dev.migration.operation;

import dev.migration.schema.DefaultValue;
import dev.migration.schema.DialectOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Records with random contents, whatever their components are: what nobody thought of is in one of them. */
final class RandomValues {

    private final Random random;

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    <T> T record(Class<T> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Object[] values =
                Arrays.stream(type.getRecordComponents()).map(this::component).toArray();
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(components);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException(type + " with " + Arrays.toString(values), exception);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        boolean mayBeAbsent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return mayBeAbsent && random.nextBoolean() ? null : value(component.getGenericType());
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        if (plain.isSealed() && !plain.isRecord()) {
            Class<?>[] permitted = plain.getPermittedSubclasses();
            return record(permitted[random.nextInt(permitted.length)]);
        }
        return plain.isRecord() ? record(plain) : scalar(plain);
    }

    private Object collection(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        int size = random.nextInt(4);
        if (type.getRawType() == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            IntStream.range(0, size).forEach(it -> map.put(value(arguments[0]), value(arguments[1])));
            return map;
        }
        List<Object> list = new ArrayList<>();
        IntStream.range(0, size).forEach(it -> list.add(value(arguments[0])));
        return type.getRawType() == Set.class ? Set.copyOf(list) : list;
    }

    private Object scalar(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == int.class || type == Integer.class) {
            return random.nextInt(100);
        }
        if (type == long.class || type == Long.class) {
            return (long) random.nextInt(100);
        }
        if (type == DialectOption.class) {
            return new Option(random.nextInt(100));
        }
        if (type == DefaultValue.class) {
            return DefaultValue.literal(random.nextInt(100));
        }
        if (type == String.class || type == Object.class) {
            return "name" + random.nextInt(100);
        }
        throw new IllegalStateException("Teach RandomValues to make a " + type.getName());
    }

    /** An option of a database that nobody has. */
    record Option(int value) implements DialectOption {}
}
