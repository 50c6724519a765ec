package dev.migration.boot.autoconfigure;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether there is anything to migrate: a bean that leads to a database, or properties that do. */
final class OnDatabaseCondition extends AnyNestedCondition {

    OnDatabaseCondition() {
        super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnBean(DataSource.class)
    static final class DataSourceBean {}

    @ConditionalOnBean(JdbcConnectionDetails.class)
    static final class JdbcConnectionDetailsBean {}

    @ConditionalOnBean(MigrationConnectionDetails.class)
    static final class MigrationConnectionDetailsBean {}

    @ConditionalOnProperty("migration.url")
    static final class Url {}

    @Conditional(OnListedDatabaseCondition.class)
    static final class ListedDatabase {}

    /** Whether {@code migration.datasources} lists a database. */
    static final class OnListedDatabaseCondition extends SpringBootCondition {

        private static final String PROPERTY = "migration.datasources";

        @Override
        public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
            boolean listed = Binder.get(context.getEnvironment())
                    .bind(PROPERTY, Bindable.mapOf(String.class, Object.class))
                    .isBound();
            ConditionMessage.Builder message = ConditionMessage.forCondition("Listed database");
            return listed
                    ? ConditionOutcome.match(message.foundExactly(PROPERTY))
                    : ConditionOutcome.noMatch(message.didNotFind("property").items(PROPERTY));
        }
    }
}
