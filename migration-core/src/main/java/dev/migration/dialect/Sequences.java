package dev.migration.dialect;

import dev.migration.operation.AlterSequence;
import dev.migration.operation.ModifySequence;
import dev.migration.operation.RenameSequence;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How sequences that exist are changed, after the standard; each dialect overrides what it says otherwise. */
public class Sequences {

    protected final StandardDialect dialect;

    protected final StandardClauses clauses;

    public Sequences(StandardDialect dialect, StandardClauses clauses) {
        this.dialect = dialect;
        this.clauses = clauses;
    }

    /** Where a sequence starts is past and cannot be altered; what is no longer said goes back to its default. */
    public List<String> alter(AlterSequence operation) {
        SequenceOptions from = operation.from().options();
        SequenceOptions to = operation.to().options();
        if (from.cache() != null && to.cache() == null) {
            throw dialect.cannot(
                    "go back to however many values of a sequence it holds ready by itself",
                    "Say how many: `options -> options.cache(...)`.");
        }
        SequenceOptions said = new SequenceOptions(
                null,
                changed(step(from), step(to)),
                changed(from.minimum(), to.minimum()),
                changed(from.maximum(), to.maximum()),
                changed(from.cache(), to.cache()),
                to.cycle() && !from.cycle());
        List<String> words = new ArrayList<>();
        Optional.of(clauses.sequenceOptions(said)).filter(it -> !it.isEmpty()).ifPresent(words::add);
        if (from.minimum() != null && to.minimum() == null) {
            words.add(none("minvalue"));
        }
        if (from.maximum() != null && to.maximum() == null) {
            words.add(none("maxvalue"));
        }
        if (from.cycle() && !to.cycle()) {
            words.add(none("cycle"));
        }
        return change(operation.to().name(), words);
    }

    public List<String> modify(ModifySequence operation) {
        List<String> words = new ArrayList<>();
        Long restart = operation.restart();
        if (restart != null) {
            words.add(restart(restart));
        }
        Optional.of(clauses.sequenceOptions(operation.changes()))
                .filter(it -> !it.isEmpty())
                .ifPresent(words::add);
        String owner = operation.ownedBy();
        if (owner != null) {
            words.add(ownedBy(owner));
        }
        return change(operation.sequence(), words);
    }

    public List<String> rename(RenameSequence operation) {
        return List.of("alter sequence " + dialect.qualify(operation.sequence()) + " rename to "
                + dialect.quote(operation.newName()));
    }

    /** The refusal to rename, for databases without a way. */
    protected final UnsupportedOperationOnDialectException cannotRename(RenameSequence operation) {
        return dialect.cannot(
                "rename the sequence '%s'".formatted(operation.sequence()),
                "Create a sequence that starts at the next value, and drop this one.");
    }

    protected String restart(long next) {
        return "restart with " + next;
    }

    protected String ownedBy(String owner) {
        throw dialect.cannot(
                "tie a sequence to the column '%s'".formatted(owner),
                "Leave ownedBy(...) out, and drop the sequence when the column goes.");
    }

    /** {@code no minvalue}; some databases write it as one word. */
    protected String none(String option) {
        return "no " + option;
    }

    protected List<String> change(QualifiedName sequence, List<String> words) {
        return words.isEmpty()
                ? List.of()
                : List.of("alter sequence " + dialect.qualify(sequence) + " " + String.join(" ", words));
    }

    private static @Nullable Long changed(@Nullable Long from, @Nullable Long to) {
        return Objects.equals(from, to) ? null : to;
    }

    private static Long step(SequenceOptions options) {
        Long increment = options.increment();
        return increment == null ? Long.valueOf(1) : increment;
    }
}
