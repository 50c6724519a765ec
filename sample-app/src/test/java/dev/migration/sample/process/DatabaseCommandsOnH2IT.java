package dev.migration.sample.process;

import dev.migration.sample.server.TestDatabase;
import java.nio.file.Path;

class DatabaseCommandsOnH2IT extends DatabaseCommandsContract {

    @Override
    TestDatabase newDatabase(Path folder, String name) {
        return h2(folder, name, "");
    }

    @Override
    TestDatabase guarded(Path folder, String wrongPassword) {
        h2(folder, "guarded", "right").jdbc().sql("select 1").query().listOfRows();
        return h2(folder, "guarded", wrongPassword);
    }

    @Override
    TestDatabase missing(Path folder) {
        return h2(folder, "missing;IFEXISTS=TRUE", "");
    }

    @Override
    String dialect() {
        return "h2";
    }

    private static TestDatabase h2(Path folder, String name, String password) {
        return new TestDatabase("jdbc:h2:" + folder.resolve(name), "sa", password);
    }
}
