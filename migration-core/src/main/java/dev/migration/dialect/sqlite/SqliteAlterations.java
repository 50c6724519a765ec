package dev.migration.dialect.sqlite;

import dev.migration.operation.AlterColumn;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.ModifyColumn;
import dev.migration.operation.Operation;
import dev.migration.schema.QualifiedName;
import java.util.Optional;

/** The operations for which SQLite has no statement. */
final class SqliteAlterations {

    private SqliteAlterations() {}

    /** The table that such an operation alters. */
    static Optional<QualifiedName> tableOf(Operation operation) {
        if (operation instanceof AlterColumn alter) {
            return Optional.of(alter.table());
        }
        if (operation instanceof ModifyColumn modify) {
            return Optional.of(modify.table());
        }
        if (operation instanceof CreateConstraint create) {
            return Optional.of(create.table());
        }
        if (operation instanceof DropConstraint drop) {
            return Optional.of(drop.table());
        }
        return operation instanceof DropColumn drop ? Optional.of(drop.table()) : Optional.empty();
    }
}
