package dev.migration.benchmarks.autogenerate;

import com.zaxxer.hikari.HikariDataSource;
import dev.migration.benchmarks.database.BenchmarkDatabase;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.operation.CreateTable;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A database with as many tables as asked for. It is left on the server, for whoever measures the same number next. */
@State(Scope.Benchmark)
public class TablesState {

    @Param({"100", "500", "1000"})
    int tables;

    final Dialect dialect = Dialects.load(TablesState.class.getClassLoader()).named("postgresql");

    DatabaseSchema model = DatabaseSchema.empty();

    @SuppressWarnings("NullAway.Init")
    HikariDataSource dataSource;

    @Setup(Level.Trial)
    public void create() throws SQLException {
        model = GeneratedModel.of(tables);
        String name = databaseName(tables);
        boolean exists = BenchmarkDatabase.exists(name);
        BenchmarkDatabase database = exists ? new BenchmarkDatabase(name) : BenchmarkDatabase.create(name);
        dataSource = database.pool();
        if (!exists) {
            createTables();
        }
    }

    @TearDown(Level.Trial)
    public void disconnect() {
        dataSource.close();
    }

    static String databaseName(int tables) {
        return "tables_" + tables;
    }

    private void createTables() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (Table table : model.tables()) {
                for (String sql : dialect.render(new CreateTable(table, false))) {
                    statement.execute(sql);
                }
            }
            statement.execute("analyze");
        }
    }
}
