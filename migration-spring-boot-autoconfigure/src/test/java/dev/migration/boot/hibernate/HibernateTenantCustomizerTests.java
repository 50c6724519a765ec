package dev.migration.boot.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.boot.hibernate.shop.CurrentTenant;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.context.spi.TenantCredentialsMapper;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** What is stood in front of, and what is left as the application has it. */
class HibernateTenantCustomizerTests {

    private final DefaultListableBeanFactory beanFactory = new DefaultListableBeanFactory();

    @Test
    void connectionsMayBeAnObjectAClassOrAName() {
        List<Object> settings = List.of(new NoConnections(), NoConnections.class, NoConnections.class.getName());

        assertThat(settings).allSatisfy(it -> assertThat(
                        customized(Map.of(MultiTenancySettings.MULTI_TENANT_CONNECTION_PROVIDER, it))
                                .get(MultiTenancySettings.MULTI_TENANT_CONNECTION_PROVIDER))
                .isInstanceOf(HibernateTenantConnections.class));
    }

    @Test
    void whatIsNotUnderstoodIsLeftToHibernate() {
        Map<String, Object> settings = Map.of(MultiTenancySettings.MULTI_TENANT_CONNECTION_PROVIDER, "no.such.Class");

        assertThat(customized(settings)).isEqualTo(settings);
    }

    @Test
    void nothingIsAddedWhereThereIsNoTenancy() {
        beanFactory.registerSingleton("currentTenant", new CurrentTenant());

        assertThat(customized(Map.of())).isEmpty();
    }

    @Test
    void tenantsWithCredentialsOfTheirOwnAreMigratedWhenTheirSessionsAreOpened() {
        TenantCredentialsMapper<String> credentials = new TenantCredentialsMapper<>() {

            @Override
            public String user(String tenant) {
                return tenant;
            }

            @Override
            public String password(String tenant) {
                return "";
            }
        };
        beanFactory.registerSingleton("credentials", credentials);
        beanFactory.registerSingleton("currentTenant", new CurrentTenant());

        assertThat(customized(Map.of()))
                .containsEntry(MultiTenancySettings.MULTI_TENANT_CREDENTIALS_MAPPER, credentials)
                .extractingByKey(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER)
                .isInstanceOf(CurrentTenantIdentifierResolver.class)
                .isInstanceOf(HibernateTenantResolver.class);
    }

    @Test
    void providerOfTheApplicationCanBeUnwrapped() {
        NoConnections connections = new NoConnections();
        HibernateTenantConnections<String> migrating =
                new HibernateTenantConnections<>(connections, new TenantsAtFirstUse(List::of));

        assertThat(migrating.isUnwrappableAs(NoConnections.class)).isTrue();
        assertThat(migrating.unwrap(NoConnections.class)).isSameAs(connections);
    }

    private Map<String, Object> customized(Map<String, Object> settings) {
        Map<String, Object> properties = new HashMap<>(settings);
        new HibernateTenantCustomizer(beanFactory, List::of).customize(properties);
        return properties;
    }

    /** Is made by its class, and gives out nothing. */
    static final class NoConnections implements MultiTenantConnectionProvider<String> {

        private static final long serialVersionUID = 1L;

        @Override
        public Connection getAnyConnection() {
            throw new IllegalStateException("There are no connections.");
        }

        @Override
        public void releaseAnyConnection(Connection connection) {}

        @Override
        public Connection getConnection(String tenant) {
            return getAnyConnection();
        }

        @Override
        public void releaseConnection(String tenant, Connection connection) {}

        @Override
        public boolean supportsAggressiveRelease() {
            return false;
        }

        @Override
        public boolean isUnwrappableAs(Class<?> type) {
            return type.isInstance(this);
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
