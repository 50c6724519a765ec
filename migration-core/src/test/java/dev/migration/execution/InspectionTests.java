package dev.migration.execution;

import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.varchar;
import static dev.migration.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.operation.Operations;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import dev.migration.server.H2Database;
import dev.migration.server.MariaDbServer;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A script sees what its database holds at that moment, its own uncommitted work included. */
class InspectionTests {

    private final List<String> blocks = new ArrayList<>();

    static Stream<TestDatabase> databases() {
        return Stream.of(H2Database.newDatabase(), PostgresServer.newDatabase(), MariaDbServer.newDatabase());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void blockRunsWhereItsConditionHolds(TestDatabase database) {
        run(database, op -> {
            op.createTable("items", table -> table.column("id", integer(), it -> it.notNull())
                    .column("title", varchar(20), it -> it.notNull())
                    .primaryKey("id")
                    .constraint(unique("title").named("uq_title"))
                    .index("ix_both", "title", "id"));
            op.onTable("items", it -> it.hasColumn("title"), () -> blocks.add("column"));
            op.onTable("items", it -> it.hasColumn("note"), () -> blocks.add("no column"));
            op.onTable("items", it -> it.hasIndex("ix_both"), () -> blocks.add("index"));
            op.onTable("items", it -> it.hasConstraint("uq_title"), () -> blocks.add("constraint"));
            op.onTable("nothing", it -> true, () -> blocks.add("no table"));
            op.when(it -> it.hasTable("items") && !it.hasTable("nothing"), () -> blocks.add("table"));
            op.when(it -> it.hasView("nothing") || it.hasSequence("nothing"), () -> blocks.add("nothing"));
        });

        assertThat(blocks).containsExactly("column", "index", "constraint", "table");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ownTablesDoNotCount(TestDatabase database) {
        run(
                database,
                op -> op.inspect().tables().forEach(it -> blocks.add(it.name().name())));

        assertThat(blocks).isEmpty();
    }

    @Test
    void schemaOfTheOperationsIsTheOneThatIsSeen() {
        List<DatabaseSchema> seen = new ArrayList<>();

        run(PostgresServer.newDatabase(), op -> {
            op.createSchema("shop");
            Operations shop = op.inSchema("shop");
            shop.createTable("items", table -> table.column("id", integer()));
            shop.createEnumType("mood", "sad", "ok");
            shop.createView("ids", "select id from shop.items");
            shop.createSequence("numbers");
            shop.onTable("items", it -> it.hasColumn("id"), () -> blocks.add("shop"));
            op.onTable("items", it -> true, () -> blocks.add("own"));
            shop.when(
                    it -> it.hasEnumType("mood") && it.hasView("ids") && it.hasSequence("numbers"),
                    () -> blocks.add("others"));
            seen.add(shop.inspect());
        });

        assertThat(blocks).containsExactly("shop", "others");
        assertThat(seen.get(0).tables()).extracting(Table::name).containsExactly(QualifiedName.of("shop", "items"));
    }

    private void run(TestDatabase database, Script script) {
        Migrator.builder(database.dataSource())
                .locations()
                .migrations(List.of(new Inspecting(script)))
                .build()
                .upgrade();
    }

    private interface Script {

        void run(Operations op);
    }

    @Revision(id = "inspects")
    static final class Inspecting implements Migration {

        private final Script script;

        Inspecting(Script script) {
            this.script = script;
        }

        @Override
        public void upgrade(Operations op) {
            script.run(op);
        }
    }
}
