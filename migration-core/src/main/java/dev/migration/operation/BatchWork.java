package dev.migration.operation;

/** What a backfill does with one batch of rows, in the batch's transaction: {@code batch -> batch.jdbc().sql(...)}. */
@FunctionalInterface
public interface BatchWork {

    /** May be called again for the same batch if the database refuses it or the process dies: then nothing of it stayed. */
    void process(BackfillBatch batch);
}
