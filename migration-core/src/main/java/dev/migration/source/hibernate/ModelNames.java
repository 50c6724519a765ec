package dev.migration.source.hibernate;

import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.Dialect;
import dev.migration.schema.QualifiedName;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.engine.jdbc.env.spi.NameQualifierSupport;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** Hibernate's names as a script writes them: as they would come back from the database once Hibernate had written them. */
final class ModelNames {

    private final Dialect dialect;

    private final SqlStringGenerationContext context;

    private final CatalogNames names;

    private final @Nullable String ownSchema;

    ModelNames(Dialect dialect, SqlStringGenerationContext context, @Nullable String ownSchema) {
        this.dialect = dialect;
        this.context = context;
        this.names = new CatalogNames(dialect, dialect.folding(), null);
        this.ownSchema = ownSchema;
    }

    String of(Column column) {
        return written(column.getName(), column.isQuoted());
    }

    QualifiedName of(Table table) {
        return qualified(table.getCatalogIdentifier(), table.getSchemaIdentifier(), table.getNameIdentifier());
    }

    QualifiedName qualified(@Nullable Identifier catalog, @Nullable Identifier schema, Identifier name) {
        String container = container(catalog, schema).map(this::of).orElse(null);
        boolean isOwn = container != null && container.equals(ownSchema);
        return new QualifiedName(isOwn ? null : container, of(name));
    }

    /** MySQL and its kin have catalogs where others have schemas. */
    private Optional<Identifier> container(@Nullable Identifier catalog, @Nullable Identifier schema) {
        boolean hasCatalogs = context.getDialect().getNameQualifierSupport() == NameQualifierSupport.CATALOG;
        return Optional.ofNullable(
                hasCatalogs ? context.catalogWithDefault(catalog) : context.schemaWithDefault(schema));
    }

    private String of(Identifier name) {
        return written(name.getText(), name.isQuoted());
    }

    /** A name in an annotation or a file, quoted in one of the ways that Hibernate knows, or not. */
    String of(String text) {
        boolean isQuoted = Identifier.isQuoted(text);
        return written(isQuoted ? Identifier.unQuote(text) : text, isQuoted);
    }

    private String written(String text, boolean isQuoted) {
        return names.written(isQuoted ? text : folded(text));
    }

    private String folded(String text) {
        return switch (dialect.folding()) {
            case UPPER -> text.toUpperCase(Locale.ROOT);
            case LOWER -> text.toLowerCase(Locale.ROOT);
            case NONE -> text;
        };
    }
}
