package dev.migration.sample.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How to reach one database of the embedded server. */
record EmbeddedDatabase(String url) implements JdbcConnectionDetails {

    private static final String SUPERUSER = "postgres";

    static EmbeddedDatabase createIfAbsent(EmbeddedPostgres server, String name) {
        JdbcClient jdbc = JdbcClient.create(server.getPostgresDatabase());
        if (jdbc.sql("select 1 from pg_database where datname = ?")
                .param(name)
                .query()
                .listOfRows()
                .isEmpty()) {
            jdbc.sql("create database \"%s\"".formatted(name)).update();
        }
        return new EmbeddedDatabase(server.getJdbcUrl(SUPERUSER, name));
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return SUPERUSER;
    }

    @Override
    public String getPassword() {
        return "";
    }
}
