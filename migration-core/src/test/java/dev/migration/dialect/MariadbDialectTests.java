package dev.migration.dialect;

import dev.migration.server.MariaDbServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class MariadbDialectTests extends DialectContractTests implements SessionLockContract {

    MariadbDialectTests() {
        super("mariadb");
    }

    @Override
    DataSource newDatabase() {
        return MariaDbServer.newDatabase().dataSource();
    }

    @Override
    Set<Feature> refused() {
        return EnumSet.of(
                Feature.ARRAY,
                Feature.DEFERRABLE,
                Feature.INDEX_EXPRESSION,
                Feature.INDEX_INCLUDE,
                Feature.INDEX_NULLS,
                Feature.INDEX_WHERE,
                Feature.INTERVAL,
                Feature.MATERIALIZED_VIEW,
                Feature.NULLS_NOT_DISTINCT);
    }

    @Override
    Set<Obstacle> obstacles() {
        return Set.of(Obstacle.REFER_HOME_FROM_ELSEWHERE);
    }

    @Override
    public void kill(Connection connection) throws SQLException {
        Long id = new JdbcTemplate(new SingleConnectionDataSource(connection, true))
                .queryForObject("select connection_id()", Long.class);
        database().jdbc().execute("kill " + id);
    }
}
