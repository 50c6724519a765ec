package dev.migration.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** One PostgreSQL, of the newest version, for all tests of a JVM. */
public final class PostgresServer {

    private static final PostgresDatabases DATABASES = PostgresDatabases.of(EmbeddedPostgres.builder());

    private PostgresServer() {}

    public static TestDatabase newDatabase() {
        return DATABASES.create();
    }
}
