package dev.migration.execution;

import dev.migration.dialect.CatalogScope;
import dev.migration.dialect.Dialect;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.QualifiedName;
import dev.migration.source.database.DatabaseSchemaSource;
import java.util.List;

/** What the database of a session holds, as its transaction sees it; without the tables that keep our own state. */
record LiveCatalog(Session session, Dialect dialect, List<QualifiedName> ownTables) {

    DatabaseSchema read(CatalogScope scope) {
        CatalogScope others = scope.excluding(ownTables.toArray(QualifiedName[]::new));
        return DatabaseSchemaSource.of(session.connection(), dialect, others).read();
    }
}
