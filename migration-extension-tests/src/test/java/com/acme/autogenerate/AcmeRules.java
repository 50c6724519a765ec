package com.acme.autogenerate;

import com.acme.grants.Grant;
import dev.migration.autogenerate.DestructivePolicy;
import dev.migration.autogenerate.Rewriter;
import dev.migration.boot.autoconfigure.MigratorCustomizer;
import dev.migration.diff.SchemaFilter;
import dev.migration.operation.CreateTable;
import dev.migration.operation.DropTable;
import dev.migration.operation.ObjectType;
import dev.migration.render.JavaRendering;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Acme wants of generated scripts. */
@Configuration(proxyBeanMethods = false)
class AcmeRules {

    @Bean
    SchemaFilter withoutTechnicalColumns() {
        return (object, isInDatabase) -> object.type() != ObjectType.COLUMN
                || object.name().filter(it -> it.name().startsWith("sys_")).isEmpty();
    }

    @Bean
    Rewriter letReportsRead() {
        return Rewriter.each(
                CreateTable.class,
                create -> List.of(
                        create, new Grant("select", create.table().name().name(), "reports")));
    }

    @Bean
    Rewriter keepTables() {
        return Rewriter.each(DropTable.class, drop -> List.of());
    }

    @Bean
    Rewriter nameTheTicket() {
        return revision ->
                List.of(revision.withMessage("ACME-17: " + revision.request().message()));
    }

    @Bean
    JavaRendering<Grant> grantRendering() {
        return new GrantRendering();
    }

    @Bean
    MigratorCustomizer compareViewsAndRefuseToDrop() {
        return (database, migrator) -> migrator.autogenerate(
                it -> it.withDiff(it.diff().withViews(true)).withDestructive(DestructivePolicy.REFUSE));
    }
}
