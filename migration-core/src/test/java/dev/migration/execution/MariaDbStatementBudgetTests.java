package dev.migration.execution;

import dev.migration.server.MariaDbServer;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.util.List;

class MariaDbStatementBudgetTests extends MysqlStatementBudgetContract {

    @Override
    TestDatabase newDatabase(Path folder) {
        return MariaDbServer.newDatabase();
    }

    @Override
    String showLimits() {
        return "select concat(@@lock_wait_timeout, ' ', @@innodb_lock_wait_timeout, ' ', @@max_statement_time)";
    }

    @Override
    List<String> otherLimits() {
        return List.of(
                "set session lock_wait_timeout = 41",
                "set session innodb_lock_wait_timeout = 42",
                "set session max_statement_time = 765.5");
    }

    @Override
    String limited() {
        return "3 3 100.000000";
    }

    @Override
    String blockers() {
        return "Blocked by: perhaps session ";
    }
}
