package dev.migration.dialect;

import dev.migration.server.MysqlServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class MysqlDialectTests extends DialectContractTests implements SessionLockContract {

    MysqlDialectTests() {
        super("mysql");
    }

    @BeforeAll
    static void requireServer() {
        MysqlServer.require();
    }

    @Override
    DataSource newDatabase() {
        return MysqlServer.newDatabase().dataSource();
    }

    @Override
    Set<Feature> refused() {
        return EnumSet.of(
                Feature.ARRAY,
                Feature.DEFERRABLE,
                Feature.DROP_COLUMN_IF_EXISTS,
                Feature.INDEX_INCLUDE,
                Feature.INDEX_NULLS,
                Feature.INDEX_WHERE,
                Feature.INTERVAL,
                Feature.MATERIALIZED_VIEW,
                Feature.NULLS_NOT_DISTINCT,
                Feature.SEQUENCE);
    }

    @Override
    public void kill(Connection connection) throws SQLException {
        Long id = new JdbcTemplate(new SingleConnectionDataSource(connection, true))
                .queryForObject("select connection_id()", Long.class);
        database().jdbc().execute("kill " + id);
    }
}
