package dev.migration.cli;

import dev.migration.script.HeadRule;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Writes a rule as command lines do: {@code per-label}. */
final class HeadRuleConverter implements ITypeConverter<HeadRule> {

    /** What can be completed. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }

    @Override
    public HeadRule convert(String value) {
        return Arrays.stream(HeadRule.values())
                .filter(it -> name(it).equals(value))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException("'%s' is none of %s".formatted(value, String.join(", ", names()))));
    }

    private static List<String> names() {
        return Arrays.stream(HeadRule.values()).map(HeadRuleConverter::name).toList();
    }

    private static String name(HeadRule rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
