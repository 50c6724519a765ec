package dev.migration.client;

import dev.migration.server.MysqlServer;
import dev.migration.server.TestDatabase;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** With MariaDB's client where MySQL's own is not installed; both read a script in the same way. */
class MysqlClientTests extends ClientContract {

    private static Program mysql() {
        return Program.require("mariadb-client", "mysql", "mariadb");
    }

    @Override
    void requireClient() {
        MysqlServer.require();
        mysql();
    }

    @Override
    TestDatabase newDatabase() {
        return MysqlServer.newDatabase();
    }

    @Override
    String dialect() {
        return "mysql";
    }

    @Override
    String routineSections() {
        return new MariadbClientTests().routineSections();
    }

    @Override
    ClientRun run(Path script, TestDatabase database) {
        URI uri = URI.create(database.url().substring("jdbc:".length()));
        return mysql().run(
                        Map.of(),
                        script,
                        "--no-defaults",
                        "--protocol=tcp",
                        "--host=127.0.0.1",
                        "--port=" + uri.getPort(),
                        "--user=" + database.user(),
                        uri.getPath().substring(1));
    }

    /** Every statement is kept by itself here. */
    @Override
    List<Integer> authorsAfterFailure() {
        return List.of(90, 91);
    }
}
