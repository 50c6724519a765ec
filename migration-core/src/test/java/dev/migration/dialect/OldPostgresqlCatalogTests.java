package dev.migration.dialect;

import dev.migration.dialect.postgresql.PostgresqlDialect;
import dev.migration.server.OldPostgresServer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;

/** The same on the oldest PostgreSQL that is maintained. */
class OldPostgresqlCatalogTests extends PostgresqlCatalogContract {

    OldPostgresqlCatalogTests() {
        super(new PostgresqlDialect().ofVersion(new DatabaseProduct("PostgreSQL", "14", 14, 0, "")));
    }

    @BeforeAll
    static void requireServer() {
        OldPostgresServer.require();
    }

    @Override
    DataSource newDatabase() {
        return OldPostgresServer.newDatabase().dataSource();
    }

    @Override
    String views() {
        return """
                create view "View" as SELECT a.id,
                    a.parent AS "Parent"
                   FROM a;
                create materialized view kept as SELECT b.id
                   FROM b;""";
    }
}
