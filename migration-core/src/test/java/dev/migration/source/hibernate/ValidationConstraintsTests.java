package dev.migration.source.hibernate;

import static dev.migration.schema.ColumnType.numeric;
import static dev.migration.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.CatalogScope;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.h2.H2Dialect;
import dev.migration.diff.DiffOptions;
import dev.migration.diff.SchemaDiff;
import dev.migration.diff.SchemaDiffer;
import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.Table;
import dev.migration.server.H2Database;
import dev.migration.server.TestDatabase;
import dev.migration.source.database.DatabaseSchemaSource;
import dev.migration.source.hibernate.validated.Address;
import dev.migration.source.hibernate.validated.Order;
import java.util.Map;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationConstraintsTests {

    private static final Dialect DIALECT = new H2Dialect();

    @Test
    void constraintsSayWhatColumnsTake() {
        Table orders = orders(Map.of());

        assertThat(column(orders, "code").nullable()).isFalse();
        assertThat(column(orders, "code").type()).isEqualTo(varchar(50));
        assertThat(column(orders, "price").type()).isEqualTo(numeric(8, 3));
        assertThat(column(orders, "city").type()).isEqualTo(varchar(80));
        assertThat(orders.constraints().stream()
                        .filter(it -> it instanceof Check)
                        .map(it -> ((Check) it).condition()))
                .anySatisfy(
                        it -> assertThat(it).contains("amount").contains(">=1").contains("<=99"));
    }

    @ParameterizedTest
    @CsvSource({
        "jakarta.persistence.validation.mode, none",
        "jakarta.persistence.validation.mode, callback",
        "hibernate.validator.apply_to_ddl, false"
    })
    void nothingIsSaidWhereTheApplicationSwitchesThatOff(String setting, String value) {
        Table orders = orders(Map.of(setting, value));

        assertThat(column(orders, "code").nullable()).isTrue();
        assertThat(column(orders, "code").type()).isEqualTo(varchar(255));
    }

    @Test
    void whatHibernateCreatesItselfIsNoDifference() {
        TestDatabase database = H2Database.newDatabase();
        createByHibernate(database);

        SchemaDiff difference = new SchemaDiffer(DIALECT, DiffOptions.defaults())
                .compare(
                        DatabaseSchemaSource.of(database.dataSource(), DIALECT, CatalogScope.own())
                                .read(),
                        model(Map.of()).source(DIALECT).read());

        assertThat(difference.operations()).isEmpty();
    }

    private static void createByHibernate(TestDatabase database) {
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder()
                .applySetting("jakarta.persistence.jdbc.url", database.url())
                .applySetting("jakarta.persistence.jdbc.user", database.user())
                .applySetting("jakarta.persistence.jdbc.password", database.password())
                .applySetting("hibernate.hbm2ddl.auto", "create")
                .build();
        try {
            new MetadataSources(registry)
                    .addAnnotatedClasses(Order.class, Address.class)
                    .buildMetadata()
                    .buildSessionFactory()
                    .close();
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    private static HibernateModel model(Map<String, Object> settings) {
        return HibernateModel.of(Order.class.getName(), Address.class.getName())
                .withSettings(Map.of("hibernate.dialect", "org.hibernate.dialect.H2Dialect"))
                .withSettings(settings);
    }

    private static Table orders(Map<String, Object> settings) {
        return model(settings).source(DIALECT).read().tables().get(0);
    }

    private static Column column(Table table, String name) {
        return table.column(name).orElseThrow();
    }
}
