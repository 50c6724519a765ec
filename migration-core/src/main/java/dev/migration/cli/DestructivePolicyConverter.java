package dev.migration.cli;

import dev.migration.autogenerate.DestructivePolicy;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Writes a policy as command lines do: {@code comment}. */
final class DestructivePolicyConverter implements ITypeConverter<DestructivePolicy> {

    /** What can be completed. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }

    @Override
    public DestructivePolicy convert(String value) {
        return Arrays.stream(DestructivePolicy.values())
                .filter(it -> name(it).equals(value))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException("'%s' is none of %s".formatted(value, String.join(", ", names()))));
    }

    private static List<String> names() {
        return Arrays.stream(DestructivePolicy.values())
                .map(DestructivePolicyConverter::name)
                .toList();
    }

    private static String name(DestructivePolicy policy) {
        return policy.name().toLowerCase(Locale.ROOT);
    }
}
