package dev.migration.execution;

import dev.migration.server.H2Database;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.util.List;

class H2StatementBudgetTests extends StatementBudgetContract {

    @Override
    TestDatabase newDatabase(Path folder) {
        return H2Database.newDatabase();
    }

    @Override
    String showLimits() {
        return "select lock_timeout() || ' ' || (select setting_value from information_schema.settings"
                + " where setting_name = 'QUERY_TIMEOUT')";
    }

    @Override
    List<String> otherLimits() {
        return List.of("set lock_timeout 4321", "set query_timeout 765432");
    }

    @Override
    String limited() {
        return "3000 100000";
    }

    @Override
    String slow() {
        return "create table much as select count(*) c from system_range(1, 100000) a, system_range(1, 100000) b";
    }

    @Override
    String blockers() {
        return "Blocked by: perhaps session ";
    }
}
