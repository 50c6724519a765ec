package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.migration.Migrator;
import dev.migration.MigratorBuilder;
import dev.migration.drift.Drift;
import dev.migration.drift.DriftException;
import dev.migration.drift.DriftKind;
import dev.migration.drift.Reaction;
import dev.migration.server.H2Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes of scripts that are not what the database remembers of them. */
class DriftTests {

    private final CountingDataSource dataSource =
            new CountingDataSource(H2Database.newDatabase().dataSource());

    private final JdbcClient jdbc = JdbcClient.create(dataSource);

    private Path folder;

    private ScriptFolder scripts;

    @BeforeEach
    void upgradeToC(@TempDir Path scriptFolder) {
        folder = scriptFolder;
        scripts = new ScriptFolder(scriptFolder)
                .script("aaa", "create table items (id int primary key);", "drop table items;")
                .script("bbb", "create table tags (id int primary key);", "drop table tags;")
                .script("ccc", "create table notes (id int primary key);", "drop table notes;");
        migrator().upgrade();
    }

    private MigratorBuilder builder() {
        return Migrator.builder(dataSource).locations(scripts.location()).applicationVersion("1.4.0");
    }

    private Migrator migrator() {
        return builder().build();
    }

    private Migrator migrator(Reaction reaction) {
        return builder()
                .drift(it -> it.withChangedScript(reaction)
                        .withMissingScript(reaction)
                        .withUnknownRevision(reaction))
                .build();
    }

    private void change() {
        scripts.sections("bbb", "aaa", "-- migrate:upgrade\ncreate table tags (id bigint primary key);\n");
    }

    private void addNext() {
        scripts.sections("ddd", "ccc", "-- migrate:upgrade\ncreate table labels (id int primary key);\n");
    }

    private void loseMiddle() throws IOException {
        Files.delete(folder.resolve("bbb_step.sql"));
        scripts.sections("ccc", "aaa", "-- migrate:upgrade\ncreate table notes (id int primary key);\n");
    }

    private void loseNewest() throws IOException {
        Files.delete(folder.resolve("ccc_step.sql"));
    }

    @Test
    void changedScriptFailsBeforeAnythingIsApplied() {
        change();
        addNext();

        assertThatExceptionOfType(DriftException.class)
                .isThrownBy(migrator(Reaction.FAIL)::upgrade)
                .satisfies(it -> {
                    assertThat(it.drifts()).extracting(Drift::revision).containsExactly("bbb");
                    assertThat(it.problem())
                            .contains("'bbb'", "bbb_step.sql", "is not the script any more", "version 1.4.0");
                    assertThat(it.remedy()).contains("migrate repair --apply");
                });
        assertThat(migrator().current().revisions()).containsExactly("ccc");
    }

    @Test
    void changedScriptFailsACheckAndAWait() {
        change();
        Migrator strict = migrator(Reaction.FAIL);

        assertThatExceptionOfType(DriftException.class).isThrownBy(strict::verify);
        assertThatExceptionOfType(DriftException.class).isThrownBy(() -> strict.await(Duration.ZERO));
    }

    @Test
    void changedScriptIsWarnedOfAtEveryStart() {
        change();

        for (int start = 0; start < 2; start++) {
            assertThat(warnings(Migrator::upgrade)).singleElement().satisfies(it -> assertThat(it)
                    .contains("primary", "'bbb'"));
        }
        assertThat(warnings(Migrator::verify)).hasSize(1);
    }

    @Test
    void changedScriptIsWarnedOfOnceByAnUpgradeThatHasSomethingToDo() {
        change();
        addNext();

        assertThat(warnings(Migrator::upgrade)).hasSize(1);
        assertThat(migrator().current().revisions()).containsExactly("ddd");
    }

    @Test
    void changedScriptThatWasRevertedIsNoDrift() {
        migrator().downgrade("aaa");
        change();

        assertThat(warnings(Migrator::upgrade)).isEmpty();
    }

    @Test
    void whatIsIgnoredDoesNotKeepAStartFromBeingOneSelect() {
        change();
        Migrator ignoring = migrator(Reaction.IGNORE);
        ignoring.upgrade();

        dataSource.reset();
        ignoring.upgrade();

        assertThat(dataSource.statements()).hasSize(1);
    }

    @Test
    void whoeverIgnoresNoLongerLooksAgain() {
        change();
        migrator(Reaction.IGNORE).upgrade();

        assertThatExceptionOfType(DriftException.class).isThrownBy(migrator(Reaction.FAIL)::upgrade);
    }

    @Test
    void missingScriptIsWarnedOfOrFails() throws IOException {
        loseMiddle();

        assertThat(warnings(Migrator::upgrade)).anyMatch(it -> it.contains("'bbb' has no script any more"));
        assertThatExceptionOfType(DriftException.class)
                .isThrownBy(migrator(Reaction.FAIL)::upgrade)
                .satisfies(it -> assertThat(it.drifts())
                        .contains(new Drift(
                                DriftKind.MISSING_SCRIPT,
                                "bbb",
                                it.drifts().get(0).problem())));
    }

    @Test
    void scriptThatWasRevertedIsNotMissing() throws IOException {
        migrator().downgrade("bbb");
        loseNewest();

        assertThat(warnings(Migrator::upgrade)).isEmpty();
        assertThat(migrator().status(0).missing()).isEmpty();
    }

    @Test
    void scriptThatWasThereBeforeAStampDownwardsIsNotMissing() throws IOException {
        migrator().stamp("aaa");
        Files.delete(folder.resolve("bbb_step.sql"));
        loseNewest();

        assertThat(warnings(Migrator::upgrade)).isEmpty();
    }

    @Test
    void unknownRevisionSaysWhoAppliedIt() throws IOException {
        loseNewest();

        assertThatExceptionOfType(DriftException.class)
                .isThrownBy(migrator()::upgrade)
                .satisfies(it -> {
                    assertThat(it.problem())
                            .startsWith(
                                    "The database is at revision 'ccc', but no script has that id: it was applied at ")
                            .endsWith(", by version 1.4.0 of the application.");
                    assertThat(it.remedy()).contains("migration.on-unknown-revision: warn", "migrate repair --forget");
                });
        assertThatExceptionOfType(DriftException.class).isThrownBy(migrator()::verify);
    }

    @Test
    void olderReleaseStartsBesideANewerDatabaseIfThatIsAllowed() throws IOException {
        loseNewest();
        Migrator older = migrator(Reaction.WARN);

        assertThat(warnings(older, Migrator::upgrade)).singleElement().satisfies(it -> assertThat(it)
                .contains("'ccc'"));
        assertThat(older.upgrade().isEmpty()).isTrue();
        assertThatCode(older::verify).doesNotThrowAnyException();
        assertThatCode(() -> older.await(Duration.ZERO)).doesNotThrowAnyException();
        assertThat(older.current().revisions()).containsExactly("ccc");
        assertThat(older.status(0).state()).isEqualTo(DatabaseState.UNKNOWN_REVISION);
    }

    @Test
    void nothingIsAppliedBesideAnUnknownRevision() throws IOException {
        loseNewest();
        scripts.sections("eee", "bbb", "-- migrate:upgrade\ncreate table labels (id int primary key);\n");

        assertThat(migrator(Reaction.IGNORE).upgrade().isEmpty()).isTrue();

        assertThat(migrator().current().revisions()).containsExactly("ccc");
    }

    @Test
    void everythingThatFailsIsToldAtOnce() throws IOException {
        Files.delete(folder.resolve("bbb_step.sql"));
        scripts.sections("ccc", "aaa", "-- migrate:upgrade\ncreate table notes (id bigint primary key);\n");

        assertThatExceptionOfType(DriftException.class)
                .isThrownBy(migrator(Reaction.FAIL)::upgrade)
                .satisfies(it -> assertThat(it.problem())
                        .contains("disagree about 2 revisions", "- Revision 'ccc'", "- Revision 'bbb'"));
    }

    @Test
    void severalRowsAreForgottenOneByOne() throws IOException {
        scripts.sections("xxx", "aaa", "-- migrate:upgrade\ncreate table x (id int primary key);\n");
        migrator().upgrade("heads");
        loseNewest();
        Files.delete(folder.resolve("xxx_step.sql"));

        migrator().forget("ccc");
        assertThat(migrator().current().revisions()).containsExactlyInAnyOrder("bbb", "xxx");
        migrator().forget("xxx");

        assertThat(migrator().current().revisions()).containsExactly("bbb");
    }

    @Test
    void revisionWithAScriptIsNotForgotten() {
        assertThatExceptionOfType(CannotForgetException.class)
                .isThrownBy(() -> migrator().forget("ccc"));
        assertThat(migrator().current().revisions()).containsExactly("ccc");
    }

    @Test
    void revisionThatNobodyRecordedIsNotForgotten() {
        jdbc.sql("update migration_version set version_num = 'zzz'").update();

        assertThatExceptionOfType(CannotForgetException.class)
                .isThrownBy(() -> migrator().forget("zzz"))
                .satisfies(it -> assertThat(it.remedy()).contains("migrate stamp --purge"));
    }

    @Test
    void revisionAfterAStampDownwardsIsNotForgottenByGuessing() throws IOException {
        migrator().stamp("aaa");
        scripts.sections("xxx", "aaa", "-- migrate:upgrade\ncreate table x (id int primary key);\n");
        migrator().upgrade("xxx");
        Files.delete(folder.resolve("xxx_step.sql"));

        assertThatExceptionOfType(CannotForgetException.class)
                .isThrownBy(() -> migrator().forget("xxx"));
    }

    private List<String> warnings(Consumer<Migrator> call) {
        return warnings(migrator(), call);
    }

    private static List<String> warnings(Migrator migrator, Consumer<Migrator> call) {
        Logger logger = (Logger) LoggerFactory.getLogger(DriftCheck.class);
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        logger.addAppender(appender);
        try {
            call.accept(migrator);
        } finally {
            logger.detachAppender(appender);
        }
        return appender.list.stream()
                .filter(it -> it.getLevel() == Level.WARN)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}
