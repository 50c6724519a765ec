package dev.migration.execution;

import dev.migration.server.MysqlServer;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.util.List;

class MysqlStatementBudgetTests extends MysqlStatementBudgetContract {

    @Override
    TestDatabase newDatabase(Path folder) {
        return MysqlServer.newDatabase();
    }

    @Override
    String showLimits() {
        return "select concat(@@lock_wait_timeout, ' ', @@innodb_lock_wait_timeout)";
    }

    @Override
    List<String> otherLimits() {
        return List.of("set session lock_wait_timeout = 41", "set session innodb_lock_wait_timeout = 42");
    }

    @Override
    String limited() {
        return "3 3";
    }

    @Override
    String blockers() {
        return "Blocked by: session ";
    }
}
