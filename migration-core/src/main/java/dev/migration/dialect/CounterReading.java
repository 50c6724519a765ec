package dev.migration.dialect;

import dev.migration.schema.SequenceOptions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a database counts when it is not told how. Takes away from what a catalog says of a sequence whatever would be the
 * same without being said.
 *
 * @param lowest the least that the type holds
 * @param highest the most that the type holds
 * @param first the limit from which a sequence counts upwards by default
 * @param cache how many numbers are taken at once by default
 */
public record CounterReading(@Nullable Long lowest, @Nullable Long highest, @Nullable Long first, @Nullable Long cache) {

    /** Upwards from one as far as a bigint goes, and downwards from minus one. */
    public static CounterReading ofBigint() {
        return of(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    public static CounterReading of(long lowest, long highest) {
        return new CounterReading(lowest, highest, 1L, 1L);
    }

    /** The same for databases that count from somewhere else. */
    public CounterReading from(@Nullable Long newFirst) {
        return new CounterReading(lowest, highest, newFirst, cache);
    }

    public CounterReading caching(@Nullable Long newCache) {
        return new CounterReading(lowest, highest, first, newCache);
    }

    /** Only what is not the database's default. */
    public SequenceOptions read(SequenceOptions said) {
        boolean descends = said.increment() != null && said.increment() < 0;
        Long minimum = unless(said.minimum(), descends ? lowest : first);
        Long maximum = unless(said.maximum(), descends ? Long.valueOf(-1) : highest);
        Long beginning = descends
                ? (maximum == null ? Long.valueOf(-1) : maximum)
                : (minimum == null ? first : minimum);
        return new SequenceOptions(
                unless(said.start(), beginning),
                unless(said.increment(), 1L),
                minimum,
                maximum,
                unless(said.cache(), cache),
                said.cycle());
    }

    private static @Nullable Long unless(@Nullable Long value, @Nullable Long usual) {
        return Objects.equals(value, usual) ? null : value;
    }
}
