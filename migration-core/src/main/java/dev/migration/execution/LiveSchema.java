package dev.migration.execution;

import dev.migration.dialect.CatalogScope;
import dev.migration.dialect.DatabaseObject;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.dialect.ObjectNames;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.QualifiedName;
import dev.migration.source.database.DatabaseSchemaSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What is in a live database, without the tables that are ours. */
public final class LiveSchema {

    private final Database database;

    public LiveSchema(DataSource dataSource, Dialects dialects, ExecutionOptions options) {
        this.database = new Database(dataSource, dialects, options);
    }

    public Dialect dialect() {
        try (Session session = database.open()) {
            return database.dialect(session);
        }
    }

    /** @param schemas read besides the connection's own */
    public DatabaseSchema read(Collection<String> schemas) {
        try (Session session = database.open()) {
            CatalogScope scope = CatalogScope.own().excluding(stateTables(database.dialect(session)));
            if (!schemas.isEmpty()) {
                Set<String> all = new LinkedHashSet<>();
                own(session.connection()).forEach(all::add);
                all.addAll(schemas);
                scope = scope.withSchemas(all.toArray(String[]::new));
            }
            return DatabaseSchemaSource.of(session.connection(), database.dialect(session), scope)
                    .read();
        } catch (SQLException exception) {
            throw new StateUnreachableException(database.name(), exception);
        }
    }

    /** What no schema holds, by name. */
    public List<DatabaseObject> objects(ObjectNames names) {
        try (Session session = database.open()) {
            return session.jdbc()
                    .sql(names.query())
                    .query((row, number) -> new DatabaseObject(
                            row.getString(1).strip(), row.getString(2).strip(), row.getString(3)))
                    .list();
        }
    }

    /** Those of the schemas that the database does not have, in their order. */
    public Set<String> missing(Collection<String> schemas) {
        if (schemas.isEmpty()) {
            return Set.of();
        }
        try (Session session = database.open()) {
            Set<String> there = existing(session.connection());
            Set<String> missing = new LinkedHashSet<>(schemas);
            missing.removeIf(it -> there.contains(it.toLowerCase(Locale.ROOT)));
            return missing;
        } catch (SQLException exception) {
            throw new StateUnreachableException(database.name(), exception);
        }
    }

    /** What the configuration names may be the connection's own schema, whose names carry none. */
    private QualifiedName[] stateTables(Dialect dialect) {
        ExecutionOptions options = database.options();
        StateTableDefinitions definitions = new StateTableDefinitions(options, dialect.maxIdentifierLength());
        return definitions.names().stream()
                .flatMap(it -> Stream.of(
                        QualifiedName.of(it), new QualifiedName(options.schema().orElse(null), it)))
                .toArray(QualifiedName[]::new);
    }

    private static Stream<String> own(Connection connection) throws SQLException {
        String schema = connection.getSchema();
        return Stream.ofNullable(schema == null ? connection.getCatalog() : schema);
    }

    /** Where a catalog is what others call a schema, there are no schemas. */
    private static Set<String> existing(Connection connection) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet schemas = connection.getMetaData().getSchemas()) {
            while (schemas.next()) {
                names.add(schemas.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        if (names.isEmpty()) {
            try (ResultSet catalogs = connection.getMetaData().getCatalogs()) {
                while (catalogs.next()) {
                    names.add(catalogs.getString(1).toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }
}
