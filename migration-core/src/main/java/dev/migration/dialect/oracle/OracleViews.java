package dev.migration.dialect.oracle;

import dev.migration.dialect.StandardStatements;
import dev.migration.dialect.Views;
import dev.migration.operation.RefreshView;
import java.util.List;

/** How Oracle refreshes views that keep their rows. */
final class OracleViews extends Views {

    OracleViews(StandardStatements statements) {
        super(statements);
    }

    @Override
    public List<String> refresh(RefreshView operation) {
        return List.of("begin dbms_mview.refresh(" + dialect.literal(dialect.qualify(operation.view())) + "); end;");
    }
}
