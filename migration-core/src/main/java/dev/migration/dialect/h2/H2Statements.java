package dev.migration.dialect.h2;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.Drops;
import dev.migration.dialect.Sequences;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.StandardStatements;
import dev.migration.operation.BulkInsert;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.DropConstraint;
import dev.migration.schema.Index;
import java.util.List;

/** Operations as H2's statements. */
final class H2Statements extends StandardStatements {

    H2Statements(StandardDialect dialect) {
        super(dialect, new H2Clauses(dialect));
    }

    @Override
    protected ColumnChanges columnChanges() {
        return new H2ColumnChanges(dialect, clauses);
    }

    @Override
    protected Drops drops() {
        return new H2Drops(dialect);
    }

    @Override
    public List<String> dropConstraint(DropConstraint operation) {
        return operation.constraint().name() == null
                ? new H2NamelessDrop(dialect)
                        .of(operation.table(), operation.constraint())
                        .map(List::of)
                        .orElseGet(() -> super.dropConstraint(operation))
                : super.dropConstraint(operation);
    }

    @Override
    protected String indexKind(CreateIndex operation) {
        if (operation.index().nullsNotDistinct()) {
            return "unique nulls not distinct ";
        }
        return super.indexKind(operation);
    }

    /** How nulls compare has been said before. */
    @Override
    protected String indexTail(CreateIndex operation) {
        Index index = operation.index();
        Index plain = new Index(
                index.name(),
                index.parts(),
                index.unique(),
                index.include(),
                index.method(),
                index.where(),
                false,
                index.options());
        return super.indexTail(
                new CreateIndex(operation.table(), plain, operation.ifNotExists(), operation.concurrently()));
    }

    @Override
    protected String overriding(BulkInsert operation) {
        return operation.identityValues() ? " overriding system value" : "";
    }

    @Override
    protected Sequences sequences() {
        return new H2Sequences(dialect, clauses);
    }
}
