package dev.migration.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code failed} as the tenants that failed. */
final class TenantSetConverter implements ITypeConverter<TenantSet> {

    @Override
    public TenantSet convert(String value) {
        return Arrays.stream(TenantSet.values())
                .filter(it -> it != TenantSet.UNSAID && word(it).equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "'%s' is not one of %s".formatted(value, String.join(", ", new Names()))));
    }

    private static String word(TenantSet set) {
        return set.name().toLowerCase(Locale.ROOT);
    }

    /** For the help and the completion script. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return List.of(word(TenantSet.ALL), word(TenantSet.FAILED), word(TenantSet.PENDING))
                    .iterator();
        }
    }
}
