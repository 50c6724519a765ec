package dev.migration.boot.autoconfigure;

import dev.migration.MigratorBuilder;
import dev.migration.autogenerate.Rewriter;
import dev.migration.dialect.Dialect;
import dev.migration.diff.ColumnRule;
import dev.migration.diff.SchemaFilter;
import dev.migration.render.JavaRendering;
import dev.migration.source.SchemaSource;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;

/** The application's beans that say how databases are compared with their model, in their order. */
record AutogenerateBeans(
        ObjectProvider<DatabaseModels> models,
        ObjectProvider<SchemaFilter> filters,
        ObjectProvider<ColumnRule> columnRules,
        ObjectProvider<Rewriter> rewriters,
        ObjectProvider<JavaRendering<?>> renderings) {

    void applyTo(MigratorBuilder builder, DatabaseSettings settings) {
        builder.autogenerate(it -> it.withDiff(ColumnRules.of(columnRules).applyTo(it.diff())));
        builder.autogenerate(it -> settings.autogenerate()
                .applyTo(
                        it,
                        filters.orderedStream().toList(),
                        rewriters.orderedStream().toList(),
                        renderings.orderedStream().toList()));
    }

    Optional<Function<Dialect, SchemaSource>> model(DatabaseSettings settings, DataSource dataSource) {
        return models.stream()
                .flatMap(it -> it.of(settings, dataSource).stream())
                .findFirst();
    }
}
