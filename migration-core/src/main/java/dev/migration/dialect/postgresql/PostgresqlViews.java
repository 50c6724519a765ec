package dev.migration.dialect.postgresql;

import dev.migration.dialect.StandardStatements;
import dev.migration.dialect.Views;
import dev.migration.operation.RefreshView;
import java.util.List;

/** How PostgreSQL replaces views: in place only as long as the columns stay, which nobody can tell from a query. */
final class PostgresqlViews extends Views {

    PostgresqlViews(StandardStatements statements) {
        super(statements);
    }

    @Override
    protected boolean replacesAnyColumns() {
        return false;
    }

    @Override
    public List<String> refresh(RefreshView operation) {
        return List.of("refresh materialized view " + (operation.concurrently() ? "concurrently " : "")
                + dialect.qualify(operation.view()));
    }
}
