package dev.migration.dialect;

import dev.migration.operation.AlterSequence;
import dev.migration.schema.SequenceOptions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What {@code alter sequence} has to say; where a sequence starts is past and cannot be altered. */
final class SequenceChange {

    private SequenceChange() {}

    static SequenceOptions between(AlterSequence operation) {
        SequenceOptions from = operation.from().options();
        SequenceOptions to = operation.to().options();
        return new SequenceOptions(
                null,
                changed(from.increment(), to.increment()),
                changed(from.minimum(), to.minimum()),
                changed(from.maximum(), to.maximum()),
                changed(from.cache(), to.cache()),
                to.cycle() && !from.cycle());
    }

    private static @Nullable Long changed(@Nullable Long from, @Nullable Long to) {
        return Objects.equals(from, to) ? null : to;
    }
}
