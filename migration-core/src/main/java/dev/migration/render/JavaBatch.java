package dev.migration.render;

import dev.migration.operation.AddColumn;
import dev.migration.operation.Batch;
import dev.migration.operation.BatchAlterTable;
import dev.migration.operation.BatchChange;
import dev.migration.operation.BatchOptions;
import java.util.List;
import java.util.Optional;

/** Batches: {@code op.batchAlterTable("items", batch -> batch.addColumn("title", varchar(200)))}. */
final class JavaBatch {

    private final JavaSource source;

    JavaBatch(JavaSource source) {
        this.source = source;
    }

    /** Empty where it says more than its changes. */
    Optional<String> of(BatchAlterTable operation) {
        boolean isPlain =
                operation.equals(new BatchAlterTable(operation.table(), operation.changes(), BatchOptions.defaults()))
                        && operation.changes().stream().noneMatch(BatchChange::hasPlace);
        if (!isPlain) {
            return Optional.empty();
        }
        Chain<Batch> chain = new Chain<>("batch -> batch", new Batch(operation.table(), List.of()));
        operation.changes().forEach(it -> chain.then(call(it), batch -> batch.change(it.operation())));
        return Optional.of(JavaCall.of(
                operation.table(),
                "batchAlterTable",
                JavaText.literal(operation.table().name()),
                chain.isEmpty() ? chain.text() : chain.broken()));
    }

    private String call(BatchChange change) {
        if (change.operation() instanceof AddColumn add && add.equals(new AddColumn(add.table(), add.column()))) {
            return "addColumn(" + String.join(", ", new JavaColumns(source).arguments(add.column())) + ")";
        }
        return "change(" + source.value(change.operation()) + ")";
    }
}
