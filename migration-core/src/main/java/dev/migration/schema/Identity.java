package dev.migration.schema;

import java.util.function.UnaryOperator;

/**
 * A column whose values the database counts.
 *
 * @param always whether an insert may not give a value of its own
 */
public record Identity(boolean always, SequenceOptions options) {

    public static Identity byDefault() {
        return new Identity(false, SequenceOptions.defaults());
    }

    public static Identity generatedAlways() {
        return new Identity(true, SequenceOptions.defaults());
    }

    public Identity counting(UnaryOperator<SequenceOptions> change) {
        return new Identity(always, change.apply(options));
    }
}
