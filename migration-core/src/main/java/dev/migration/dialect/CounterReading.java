package dev.migration.dialect;

import dev.migration.schema.SequenceOptions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a database counts when it is not told how. Takes away from what a catalog says of a sequence whatever would be the
 * same without being said.
 *
 * @param upwards what is usual for a sequence that counts up; without a start, it begins at its minimum
 * @param downwards the same for one that counts down, which begins at its maximum
 */
public record CounterReading(SequenceOptions upwards, SequenceOptions downwards) {

    /** Upwards from one to the end of the type, and downwards from minus one. */
    public static CounterReading between(long lowest, long highest) {
        SequenceOptions usual = new SequenceOptions(null, 1L, 1L, highest, 1L, false);
        return new CounterReading(usual, usual.between(lowest, -1));
    }

    /** From one end of the type to the other, whichever way. */
    public static CounterReading throughout(long lowest, long highest) {
        SequenceOptions usual = new SequenceOptions(null, 1L, lowest, highest, null, false);
        return new CounterReading(usual, usual);
    }

    public CounterReading startingWith(long start) {
        return new CounterReading(upwards.startWith(start), downwards.startWith(start));
    }

    public CounterReading caching(long cache) {
        return new CounterReading(upwards.cache(cache), downwards.cache(cache));
    }

    /** Only what is not the database's default. */
    public SequenceOptions read(SequenceOptions said) {
        boolean descends = said.increment() != null && said.increment() < 0;
        SequenceOptions usual = descends ? downwards : upwards;
        Long limit = descends ? said.maximum() : said.minimum();
        return new SequenceOptions(
                unless(said.start(), usual.start() == null ? limit : usual.start()),
                unless(said.increment(), 1L),
                unless(said.minimum(), usual.minimum()),
                unless(said.maximum(), usual.maximum()),
                unless(said.cache(), usual.cache()),
                said.cycle());
    }

    private static @Nullable Long unless(@Nullable Long value, @Nullable Long usual) {
        return Objects.equals(value, usual) ? null : value;
    }
}
