package dev.migration.render;

import dev.migration.schema.ColumnType;
import dev.migration.schema.Identity;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sequences, and the counting of identity columns. */
final class JavaCounters {

    private final JavaSource source;

    JavaCounters(JavaSource source) {
        this.source = source;
    }

    /** What follows {@code sequence -> sequence}. */
    Chain<Sequence> details(Sequence sequence, String start) {
        Chain<Sequence> chain = new Chain<>(start, Sequence.of(sequence.name()));
        ColumnType type = sequence.type();
        if (type != null) {
            chain.then("type(" + source.value(type) + ")", it -> it.type(type));
        }
        if (!sequence.options().equals(SequenceOptions.defaults())) {
            chain.then(counting(sequence.options()), it -> it.counting(options -> sequence.options()));
        }
        return chain;
    }

    Optional<String> whole(Sequence sequence) {
        QualifiedName name = sequence.name();
        String argument = name.schemaName().isEmpty() ? JavaText.literal(name.name()) : source.value(name);
        return details(sequence, source.type(Sequence.class) + ".of(" + argument + ")")
                .textFor(sequence);
    }

    Optional<String> whole(SequenceOptions options) {
        return options(options, source.type(SequenceOptions.class) + ".defaults()")
                .textFor(options);
    }

    Optional<String> whole(Identity identity) {
        String type = source.type(Identity.class);
        Chain<Identity> chain = identity.always()
                ? new Chain<>(type + ".generatedAlways()", Identity.generatedAlways())
                : new Chain<>(type + ".byDefault()", Identity.byDefault());
        return withOptions(chain, identity).textFor(identity);
    }

    /** The arguments of {@code identity(...)} for what an identity column usually is. */
    Optional<String> identityChange(Identity identity) {
        if (identity.equals(Identity.byDefault())) {
            return Optional.of("");
        }
        return identity.always()
                ? Optional.empty()
                : withOptions(new Chain<>("identity -> identity", Identity.byDefault()), identity)
                        .textFor(identity);
    }

    private Chain<Identity> withOptions(Chain<Identity> chain, Identity identity) {
        return identity.options().equals(SequenceOptions.defaults())
                ? chain
                : chain.then(counting(identity.options()), it -> it.counting(options -> identity.options()));
    }

    String counting(SequenceOptions options) {
        return "counting(options -> "
                + options(options, "options").textFor(options).orElseGet(() -> source.value(options)) + ")";
    }

    private static Chain<SequenceOptions> options(SequenceOptions options, String start) {
        Chain<SequenceOptions> chain = new Chain<>(start, SequenceOptions.defaults());
        add(chain, "startWith", options.start(), SequenceOptions::startWith);
        add(chain, "incrementBy", options.increment(), SequenceOptions::incrementBy);
        add(chain, "minimum", options.minimum(), SequenceOptions::minimum);
        add(chain, "maximum", options.maximum(), SequenceOptions::maximum);
        add(chain, "cache", options.cache(), SequenceOptions::cache);
        return options.cycle() ? chain.then("cycling()", SequenceOptions::cycling) : chain;
    }

    private static void add(Chain<SequenceOptions> chain, String call, @Nullable Long value, Change change) {
        if (value != null) {
            chain.then(call + "(" + number(value) + ")", it -> change.apply(it, value));
        }
    }

    static String number(long value) {
        return (int) value == value ? String.valueOf(value) : value + "L";
    }

    private interface Change {

        SequenceOptions apply(SequenceOptions options, long value);
    }
}
