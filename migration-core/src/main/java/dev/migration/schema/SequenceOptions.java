package dev.migration.schema;

import org.jspecify.annotations.Nullable;

/** How a sequence, or the one behind an identity column, counts. What is absent is the database's default. */
public record SequenceOptions(
        @Nullable Long start,
        @Nullable Long increment,
        @Nullable Long minimum,
        @Nullable Long maximum,
        @Nullable Long cache,
        boolean cycle) {

    public static SequenceOptions defaults() {
        return new SequenceOptions(null, null, null, null, null, false);
    }

    public SequenceOptions startWith(long newStart) {
        return new SequenceOptions(newStart, increment, minimum, maximum, cache, cycle);
    }

    public SequenceOptions incrementBy(long newIncrement) {
        return new SequenceOptions(start, newIncrement, minimum, maximum, cache, cycle);
    }

    public SequenceOptions between(long newMinimum, long newMaximum) {
        return new SequenceOptions(start, increment, newMinimum, newMaximum, cache, cycle);
    }

    public SequenceOptions minimum(long newMinimum) {
        return new SequenceOptions(start, increment, newMinimum, maximum, cache, cycle);
    }

    public SequenceOptions maximum(long newMaximum) {
        return new SequenceOptions(start, increment, minimum, newMaximum, cache, cycle);
    }

    public SequenceOptions cache(long newCache) {
        return new SequenceOptions(start, increment, minimum, maximum, newCache, cycle);
    }

    public SequenceOptions cycling() {
        return new SequenceOptions(start, increment, minimum, maximum, cache, true);
    }
}
