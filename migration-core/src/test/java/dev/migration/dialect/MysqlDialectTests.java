package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.operation.AlterColumn;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.QualifiedName;
import dev.migration.server.MysqlServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
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
    Set<Obstacle> obstacles() {
        return Set.of(Obstacle.REFER_HOME_FROM_ELSEWHERE, Obstacle.RENAME_REFERENCE_BESIDE_CHECK);
    }

    /** As {@code docs/databases.md} says. */
    @Test
    void columnOfAForeignKeyIsRenamedWhileTheCheckBesideItRests() {
        database().jdbc().execute("create table wholes (id int primary key)");
        database()
                .jdbc()
                .execute("create table parts (whole_id int, made date,"
                        + " foreign key (whole_id) references wholes (id), constraint ck check (made > '2020-01-01'))");
        Column column = Column.of("whole_id", ColumnType.integer());

        database().jdbc().execute("alter table parts alter check ck not enforced");
        database().run(new AlterColumn(QualifiedName.of("parts"), column, column.named("whole")));
        database().jdbc().execute("alter table parts alter check ck enforced");

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database().jdbc().execute("insert into parts (made) values ('2019-01-01')"));
    }

    @Override
    public void kill(Connection connection) throws SQLException {
        Long id = new JdbcTemplate(new SingleConnectionDataSource(connection, true))
                .queryForObject("select connection_id()", Long.class);
        database().jdbc().execute("kill " + id);
    }
}
