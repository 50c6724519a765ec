package dev.migration.execution;

import dev.migration.Migrator;
import dev.migration.operation.Operations;
import dev.migration.schema.ColumnType;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Takes the lock of a database, tells that it has it, and keeps it until it is killed. */
final class HoldingProcess {

    static final String HOLDING = "HOLDING";

    private HoldingProcess() {}

    public static void main(String[] arguments) {
        DataSource database = new DriverManagerDataSource(arguments[0], arguments[1], arguments[2]);
        migrator(database, () -> {
                    System.out.println(HOLDING);
                    Pause.millis(120_000, "being killed");
                })
                .upgrade();
    }

    /** @param inTheMiddle done in the second of two revisions */
    static Migrator migrator(DataSource database, Runnable inTheMiddle) {
        return Migrator.builder(database)
                .locations()
                .migrations(List.of(new First(), new Second(inTheMiddle)))
                .applicationName("holder")
                .build();
    }

    @Revision(id = "aaa")
    static final class First implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable("items", table -> table.column("id", ColumnType.integer()));
        }
    }

    @Revision(id = "bbb", downRevision = "aaa")
    static final class Second implements Migration {

        private final Runnable inTheMiddle;

        Second(Runnable inTheMiddle) {
            this.inTheMiddle = inTheMiddle;
        }

        @Override
        public void upgrade(Operations op) {
            inTheMiddle.run();
            op.createTable("tags", table -> table.column("id", ColumnType.integer()));
        }
    }
}
