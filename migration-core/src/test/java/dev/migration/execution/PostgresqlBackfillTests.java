package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.server.PostgresServer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PostgresqlBackfillTests extends BackfillContract {

    @Override
    DataSource freshDatabase() {
        return PostgresServer.newDatabase().dataSource();
    }

    @Override
    boolean isEmbedded() {
        return false;
    }

    @Test
    void failureAfterItInARunOfOneTransactionTakesBackOneRevision() {
        scripts.sections(
                "bbb", "aaa", "-- migrate:upgrade backfill=items key=id\nupdate items set hits = 1 where {batch};\n");
        scripts.sections("ccc", "bbb", "-- migrate:upgrade\ncreate table tags (id int);\n");
        scripts.sections("ddd", "ccc", "-- migrate:upgrade\ncreate table tags (id int);\n");
        Migrator migrator = Migrator.builder(dataSource)
                .locations(scripts.location())
                .transactionMode(TransactionMode.PER_RUN)
                .build();

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(migrator::upgrade)
                .satisfies(it -> assertThat(it.problem())
                        .contains("this revision was rolled back", "the revisions before it stayed"));

        assertThat(migrator.current().revisions()).containsExactly("ccc");
        assertThat(jdbc.queryForList("select * from migration_version_backfill"))
                .isEmpty();
    }
}
