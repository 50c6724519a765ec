package dev.migration.execution;

import static dev.migration.schema.Check.check;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ForeignKey.foreignKey;
import static dev.migration.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.operation.NamingConventionException;
import dev.migration.operation.Operations;
import dev.migration.schema.ConstraintType;
import dev.migration.schema.Index;
import dev.migration.schema.NamingConvention;
import dev.migration.server.H2Database;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A naming convention in a run against a database. */
class NamingMigratorTests {

    private final TestDatabase database = H2Database.newDatabase();

    @TempDir
    Path folder = Path.of("");

    private void upgrade(Consumer<Operations> upgrade) {
        Migrator.builder(database.dataSource())
                .locations(new ScriptFolder(folder)
                        .script("aaa", "create table orgs (id int primary key);", "")
                        .location())
                .migrations(List.of(new Altering(upgrade)))
                .namingConvention(NamingConvention.recommended())
                .build()
                .upgrade();
    }

    private static void createUsers(Operations op) {
        op.createTable("users", table -> table.column("id", integer())
                .column("a", integer())
                .column("org", integer())
                .primaryKey("id")
                .unique("a")
                .constraint(check("a > 0").named("positive"))
                .constraint(foreignKey("org").references("orgs", "id"))
                .index(Index.unnamed("a", "org")));
    }

    private List<String> constraints() {
        return database
                .jdbc()
                .queryForList(
                        "select constraint_name from information_schema.table_constraints where table_name = 'USERS'",
                        String.class)
                .stream()
                .map(it -> it.toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void constraintsOfATableAreNamed() {
        upgrade(NamingMigratorTests::createUsers);

        assertThat(constraints())
                .containsExactlyInAnyOrder("pk_users", "uq_users_a", "ck_users_positive", "fk_users_org_orgs");
        assertThat(database.jdbc()
                        .queryForList(
                                "select index_name from information_schema.indexes where table_name = 'USERS'",
                                String.class))
                .contains("IX_USERS_A");
    }

    @Test
    void constraintsAreDroppedByWhatTheyAreOrByTheGivenPartOfTheirName() {
        Consumer<Operations> create = NamingMigratorTests::createUsers;

        upgrade(create.andThen(op -> {
            op.dropConstraint("users", unique("a"));
            op.dropConstraint("users", foreignKey("org").references("orgs", "id"));
            op.dropConstraint("positive", "users", ConstraintType.CHECK);
        }));

        assertThat(constraints()).containsExactly("pk_users");
    }

    @Test
    void finalNamesAreLeftAsTheyAre() {
        Consumer<Operations> create = NamingMigratorTests::createUsers;

        upgrade(create.andThen(op -> {
            op.finalNames().createCheckConstraint("mine", "users", "a < 9");
            op.finalNames("exactly").createCheckConstraint("small", "users", "a < 10");
            op.finalNames("ck_users_positive").dropConstraint("ck_users_positive", "users", ConstraintType.CHECK);
        }));

        assertThat(constraints()).contains("mine", "ck_users_small").doesNotContain("ck_users_positive");
    }

    @Test
    void checkWithoutAnyNameSaysWhatToDo() {
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> upgrade(op -> op.createConstraint("orgs", check("id > 0"))))
                .withCauseInstanceOf(NamingConventionException.class)
                .satisfies(it -> assertThat(it.remedy()).contains("Give it a name", "migration.naming-convention"));
    }
}
