package dev.migration.source.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.autogenerate.Autogeneration;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.h2.H2Dialect;
import dev.migration.dialect.postgresql.PostgresqlDialect;
import dev.migration.schema.DatabaseSchema;
import dev.migration.script.NewRevision;
import dev.migration.server.H2Database;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import dev.migration.source.hibernate.zoo.ModelZoo;
import dev.migration.source.hibernate.zoo.audited.Audits;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of Envers are the model's as well. */
class EnversModelTests {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void onPostgresqlTheyAreThoseThatHibernateCreatesAndAreMadeByAScript() {
        assertAudited(new PostgresqlDialect(), PostgresServer.newDatabase(), PostgresServer.newDatabase());
    }

    @Test
    void onH2TheyAreThoseThatHibernateCreatesAndAreMadeByAScript() {
        assertAudited(new H2Dialect(), H2Database.newDatabase(), H2Database.newDatabase());
    }

    private void assertAudited(Dialect dialect, TestDatabase first, TestDatabase second) {
        SchemaProof hibernate = proof(dialect, first);
        hibernate.createByHibernate();
        hibernate.assertNoDifferenceFrom(hibernate.wanted());
        assertThat(hibernate.wanted().tables())
                .extracting(it -> it.name().name())
                .contains("contract_log", "lease_aud", "revinfo");

        SchemaProof proof = proof(dialect, second);
        Migrator migrator = Migrator.builder(second.dataSource())
                .locations("file:" + folder)
                .model(it -> proof.model().source(it))
                .build();
        migrator.autogenerate(Autogeneration.of(NewRevision.of("Everything")));
        migrator.upgrade();

        assertThat(migrator.differences().operations()).isEmpty();
        proof.validateByHibernate();
        migrator.downgrade("base");
        assertThat(migrator.databaseSchema()).isEqualTo(DatabaseSchema.empty());
    }

    private static SchemaProof proof(Dialect dialect, TestDatabase database) {
        return SchemaProof.of(
                dialect,
                database,
                HibernateModel.of(ModelZoo.classes(List.of(Audits.class)))
                        .withSettings(ModelSchemaContract.SPRING_NAMES));
    }
}
