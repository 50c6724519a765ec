package dev.migration.source.hibernate;

import dev.migration.source.SchemaSupplement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.UserDefinedType;

/**
 * The types that a model composes of others, in an order in which they can be created. Hibernate's own order misses those
 * that are parts of one another more than once.
 */
final class CompositeTypes {

    private final MetadataImplementor metadata;

    private final SqlStringGenerationContext context;

    CompositeTypes(MetadataImplementor metadata, SqlStringGenerationContext context) {
        this.metadata = metadata;
        this.context = context;
    }

    List<SchemaSupplement> read() {
        if (!context.getDialect().supportsUserDefinedTypes()) {
            return List.of();
        }
        List<SchemaSupplement> found = new ArrayList<>();
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            namespace.getDependencyOrderedUserDefinedTypes().forEach(it -> found.add(supplement(it)));
        }
        return inOrder(found);
    }

    private SchemaSupplement supplement(UserDefinedType type) {
        var exporter = context.getDialect().getUserDefinedTypeExporter();
        return new SchemaSupplement(
                type.getName(),
                null,
                true,
                Arrays.asList(exporter.getSqlCreateStrings(type, metadata, context)),
                Arrays.asList(exporter.getSqlDropStrings(type, metadata, context)));
    }

    private static List<SchemaSupplement> inOrder(List<SchemaSupplement> types) {
        List<SchemaSupplement> remaining = new ArrayList<>(types);
        List<SchemaSupplement> ordered = new ArrayList<>();
        while (!remaining.isEmpty()) {
            SchemaSupplement next = remaining.stream()
                    .filter(type -> remaining.stream().noneMatch(it -> isMadeOf(type, it)))
                    .findFirst()
                    .orElse(remaining.get(0));
            remaining.remove(next);
            ordered.add(named(next));
        }
        return ordered;
    }

    private static boolean isMadeOf(SchemaSupplement type, SchemaSupplement other) {
        return !type.equals(other)
                && Pattern.compile("\\b" + Pattern.quote(other.name().toLowerCase(Locale.ROOT)) + "\\b")
                        .matcher(type.create().get(0).toLowerCase(Locale.ROOT))
                        .find();
    }

    private static SchemaSupplement named(SchemaSupplement type) {
        return new SchemaSupplement(
                "type " + type.name(), type.table(), type.beforeTables(), type.create(), type.drop());
    }
}
