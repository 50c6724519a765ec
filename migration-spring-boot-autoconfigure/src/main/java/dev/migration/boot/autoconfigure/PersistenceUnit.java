package dev.migration.boot.autoconfigure;

import dev.migration.dialect.DatabaseProduct;
import dev.migration.source.hibernate.HibernateModel;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.orm.jpa.persistenceunit.SmartPersistenceUnitInfo;

/**
 * What an EntityManagerFactory would be built of: what is handed to Hibernate, before Hibernate does anything with it.
 *
 * @param name of its bean
 */
record PersistenceUnit(String name, PersistenceUnitInfo info, Map<String, Object> settings) {

    PersistenceUnit {
        settings = Map.copyOf(settings);
    }

    static PersistenceUnit of(String name, PersistenceUnitInfo info, Map<?, ?> overriding) {
        Map<String, Object> settings = new LinkedHashMap<>();
        info.getProperties().forEach((key, value) -> settings.put(key.toString(), value));
        overriding.forEach((key, value) -> settings.put(String.valueOf(key), value));
        settings.values().removeIf(it -> it == null);
        return new PersistenceUnit(name, info, settings);
    }

    Optional<DataSource> dataSource() {
        DataSource jta = info.getJtaDataSource();
        return Optional.ofNullable(jta == null ? info.getNonJtaDataSource() : jta);
    }

    HibernateModel model(DatabaseProduct product) {
        List<String> packages =
                info instanceof SmartPersistenceUnitInfo scanned ? scanned.getManagedPackages() : List.of();
        return HibernateModel.of(info.getManagedClassNames().toArray(String[]::new))
                .withPackages(packages)
                .withMappings(info.getMappingFileNames())
                .on(product)
                .withSettings(settings);
    }
}
