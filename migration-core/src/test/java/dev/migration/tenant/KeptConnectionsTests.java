package dev.migration.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.dialect.SessionSchemas;
import dev.migration.server.H2Database;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class KeptConnectionsTests {

    private final SessionSchemas schemas = SessionSchemas.jdbc();

    private final KeptConnections kept =
            new KeptConnections(new PooledConnections(H2Database.newDatabase().dataSource(), schemas));

    @Test
    void keepsTwoAndReturnsWhatIsMore() throws SQLException {
        Borrowed one = kept.take();
        Borrowed two = kept.take();
        Borrowed watcher = kept.take();

        kept.giveBack(one);
        kept.giveBack(two);
        kept.giveBack(watcher);

        assertThat(watcher.connection().isClosed()).isTrue();
        assertThat(one.connection().isClosed()).isFalse();
        kept.close();
        assertThat(one.connection().isClosed()).isTrue();
        assertThat(two.connection().isClosed()).isTrue();
    }

    @Test
    void returnsWhatComesAfterTheEnd() throws SQLException {
        Borrowed late = kept.take();
        kept.close();

        kept.giveBack(late);

        assertThat(late.connection().isClosed()).isTrue();
    }

    @Test
    void connectionThatIsGivenBackCannotBeUsed() throws SQLException {
        Connection lent = new SchemaDataSource(kept, schemas, it -> "PUBLIC").getConnection();
        assertThat(lent.getSchema()).isEqualTo("PUBLIC");

        lent.close();
        lent.close();

        assertThat(lent.isClosed()).isTrue();
        assertThat(lent).isEqualTo(lent).hasToString("closed connection");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(lent::createStatement)
                .withMessage("The connection is closed.");
        kept.close();
    }
}
