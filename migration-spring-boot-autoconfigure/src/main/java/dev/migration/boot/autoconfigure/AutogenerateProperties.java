package dev.migration.boot.autoconfigure;

import dev.migration.autogenerate.AutogenerateOptions;
import dev.migration.autogenerate.DestructivePolicy;
import dev.migration.autogenerate.Rewriter;
import dev.migration.diff.CheckComparison;
import dev.migration.diff.DiffOptions;
import dev.migration.diff.SchemaFilter;
import dev.migration.render.JavaRendering;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How databases are compared with their model, and what is written of it.
 *
 * @param include Names of tables, sequences and other objects that are compared, with "*" as a wildcard. All by default.
 *     What belongs to a table is meant with it; "schema.name" where the schema is not the connection's own.
 * @param exclude Names of those that are not compared, with "*" as a wildcard.
 * @param checks How checks are compared, "name" by default.
 * @param destructive What is done with operations that take data away, "emit" by default.
 * @param entityManagerFactory Name of the EntityManagerFactory bean whose entities are the model. The one on the same
 *     DataSource by default.
 */
public record AutogenerateProperties(
        @Nullable List<String> include,
        @Nullable List<String> exclude,
        @Nullable CheckComparison checks,
        @Nullable DestructivePolicy destructive,
        @Nullable String entityManagerFactory) {

    static final AutogenerateProperties NONE = new AutogenerateProperties(null, null, null, null, null);

    /** These, and the inherited ones where they are silent. */
    AutogenerateProperties over(AutogenerateProperties inherited) {
        return new AutogenerateProperties(
                include != null ? include : inherited.include,
                exclude != null ? exclude : inherited.exclude,
                checks != null ? checks : inherited.checks,
                destructive != null ? destructive : inherited.destructive,
                entityManagerFactory != null ? entityManagerFactory : inherited.entityManagerFactory);
    }

    AutogenerateOptions applyTo(
            AutogenerateOptions defaults,
            List<SchemaFilter> filters,
            List<Rewriter> rewriters,
            List<JavaRendering<?>> renderings) {
        DiffOptions diff = defaults.diff();
        SchemaFilter filter = new NameFilter(orEmpty(include), orEmpty(exclude));
        for (SchemaFilter bean : filters) {
            filter = filter.and(bean);
        }
        diff = diff.withFilter(filter).withChecks(checks == null ? diff.checks() : checks);
        return defaults.withDiff(diff)
                .withRewriters(rewriters)
                .withRenderings(renderings)
                .withDestructive(destructive == null ? defaults.destructive() : destructive);
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}
