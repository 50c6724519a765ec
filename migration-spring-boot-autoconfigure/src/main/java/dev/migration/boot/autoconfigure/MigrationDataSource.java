package dev.migration.boot.autoconfigure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * Marks the {@code DataSource} bean that migrations use, where it is not the one that the application uses. That one is
 * then usually {@code @Primary}, or this one {@code @Bean(defaultCandidate = false)}.
 */
@Documented
@Qualifier @Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface MigrationDataSource {

    /** Name of the database under {@code migration.datasources}. Default: the one of an application that lists none. */
    String value() default DatabaseSettings.PRIMARY;
}
