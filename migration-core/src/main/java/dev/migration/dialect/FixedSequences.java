package dev.migration.dialect;

import dev.migration.operation.RenameSequence;
import dev.migration.schema.QualifiedName;
import java.util.List;

/** For databases that have no sequences, or none that could be changed. */
public final class FixedSequences extends Sequences {

    public FixedSequences(StandardDialect dialect, StandardClauses clauses) {
        super(dialect, clauses);
    }

    @Override
    public List<String> rename(RenameSequence operation) {
        throw cannotRename(operation);
    }

    @Override
    protected List<String> change(QualifiedName sequence, List<String> words) {
        throw dialect.cannot(
                "change the sequence '%s'".formatted(sequence),
                "Drop it and create one that starts at the next value.");
    }
}
