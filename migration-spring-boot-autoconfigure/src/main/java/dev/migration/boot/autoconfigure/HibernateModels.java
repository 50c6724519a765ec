package dev.migration.boot.autoconfigure;

import dev.migration.NoModelException;
import dev.migration.dialect.DatabaseProduct;
import dev.migration.dialect.Dialect;
import dev.migration.source.SchemaSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * The entities of the persistence unit whose EntityManagerFactory uses the same DataSource as a database, or is named for
 * it, with the settings that it has. Which one that is turns out when the model is used: most starts use none.
 */
final class HibernateModels implements DatabaseModels {

    private final PersistenceUnits units;

    private final DataSourceBeans dataSources;

    HibernateModels(ConfigurableListableBeanFactory beanFactory) {
        this.units = new PersistenceUnits(beanFactory);
        this.dataSources = new DataSourceBeans(beanFactory);
    }

    @Override
    public Optional<Function<Dialect, SchemaSource>> of(DatabaseSettings settings, DataSource dataSource) {
        boolean isNamed = settings.autogenerate().entityManagerFactory() != null;
        return isNamed || units.names().findAny().isPresent()
                ? Optional.of(dialect -> source(settings, dataSource, dialect))
                : Optional.empty();
    }

    private SchemaSource source(DatabaseSettings settings, DataSource dataSource, Dialect dialect) {
        PersistenceUnit unit = unit(settings, dataSource);
        try (Connection connection = dataSource.getConnection()) {
            return unit.model(DatabaseProduct.of(connection)).source(dialect, connection.getSchema());
        } catch (SQLException failure) {
            throw new ModelDialectException(failure);
        }
    }

    private PersistenceUnit unit(DatabaseSettings settings, DataSource dataSource) {
        String name = settings.autogenerate().entityManagerFactory();
        if (name != null) {
            if (units.names().noneMatch(name::equals)) {
                throw PersistenceUnitException.notNamed(
                        settings, name, units.names().toList());
            }
            return units.unit(name);
        }
        List<PersistenceUnit> all = units.names().map(units::unit).toList();
        List<PersistenceUnit> found = on(dataSources.applicationsOwn(settings).orElse(dataSource), all);
        if (found.size() > 1) {
            throw PersistenceUnitException.ambiguous(
                    settings, found.stream().map(PersistenceUnit::name).toList());
        }
        return found.stream().findFirst().orElseThrow(() -> none(settings, all));
    }

    /** By the DataSource itself, or else by where it leads to. */
    private static List<PersistenceUnit> on(DataSource dataSource, List<PersistenceUnit> units) {
        DataSourceIdentity identity = DataSourceIdentity.of(dataSource);
        List<PersistenceUnit> same = on(it -> it.root() == identity.root(), units);
        return same.isEmpty() ? on(identity::leadsWhere, units) : same;
    }

    private static List<PersistenceUnit> on(Predicate<DataSourceIdentity> isSame, List<PersistenceUnit> units) {
        return units.stream()
                .filter(it -> it.dataSource()
                        .map(DataSourceIdentity::of)
                        .filter(isSame)
                        .isPresent())
                .toList();
    }

    private static NoModelException none(DatabaseSettings settings, List<PersistenceUnit> units) {
        return new NoModelException(
                settings.name(),
                "No EntityManagerFactory uses its DataSource. Name the one whose entities it has: %s.autogenerate.entity-manager-factory=%s"
                        .formatted(settings.prefix(), units.get(0).name()));
    }
}
