package dev.migration.autogenerate;

import dev.migration.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Changes what is about to be written: Alembic's {@code process_revision_directives}. Answers with the scripts that are
 * wanted instead of the one: itself changed, several, or none. Register it as a Spring bean or with the builder of a
 * migrator.
 */
@FunctionalInterface
public interface Rewriter {

    List<GeneratedRevision> rewrite(GeneratedRevision revision);

    /** Replaces each operation of this type, as Alembic's {@code Rewriter} does: by another, by several, or by none. */
    static <T extends Operation> Rewriter each(
            Class<T> type, Function<? super T, ? extends List<? extends Operation>> replacement) {
        return operations(all -> {
            List<Operation> replaced = new ArrayList<>();
            for (Operation operation : all) {
                replaced.addAll(
                        type.isInstance(operation) ? replacement.apply(type.cast(operation)) : List.of(operation));
            }
            return replaced;
        });
    }

    /** Changes all operations at once: their order, their number. */
    static Rewriter operations(UnaryOperator<List<Operation>> change) {
        return revision -> List.of(revision.withOperations(change.apply(revision.operations())));
    }

    /** Lets the next one work on what this one answers. */
    default Rewriter andThen(Rewriter next) {
        return revision -> rewrite(revision).stream()
                .flatMap(it -> next.rewrite(it).stream())
                .toList();
    }
}
