package dev.migration.execution;

import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.varchar;

import dev.migration.Migrator;
import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Ends in the middle of a Java migration, behind rows whose columns were given without an order. */
final class HaltingProcess {

    static final int CODE = 3;

    private HaltingProcess() {}

    public static void main(String[] arguments) {
        DataSource database = new DriverManagerDataSource(arguments[0], arguments[1], arguments[2]);
        migrator(database, () -> Runtime.getRuntime().halt(CODE)).upgrade();
    }

    static Migrator migrator(DataSource database, Runnable middle) {
        return Migrator.builder(database)
                .locations()
                .migrations(List.of(new Rows(middle)))
                .build();
    }

    @Revision(id = "rows")
    static final class Rows implements Migration {

        private final Runnable middle;

        Rows(Runnable middle) {
            this.middle = middle;
        }

        @Override
        public void upgrade(Operations op) {
            op.createTable("items", table -> table.column("id", integer())
                    .column("title", varchar(20))
                    .column("price", integer())
                    .column("colour", varchar(20))
                    .column("weight", integer())
                    .column("height", integer()));
            op.bulkInsert(
                    "items",
                    List.of(Map.of("id", 1, "title", "a", "price", 2, "colour", "b", "weight", 3, "height", 4)));
            middle.run();
            op.execute("update items set price = price + 1");
        }
    }
}
