package dev.migration.source.hibernate;

import dev.migration.dialect.CatalogDefaults;
import dev.migration.dialect.Dialect;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Computed;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.EnumType;
import dev.migration.schema.Identity;
import java.util.List;
import java.util.Locale;
import org.hibernate.HibernateException;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** A column: its type as Hibernate would write it, and all that Hibernate would write after it. */
final class ColumnReader {

    private final MetadataImplementor metadata;

    private final ModelNames names;

    private final ModelTypes types;

    private final CatalogDefaults defaults;

    private final ColumnDefinitionReader definitions;

    private final org.hibernate.dialect.Dialect hibernateDialect;

    ColumnReader(MetadataImplementor metadata, Dialect dialect, ModelNames names, List<EnumType> enumTypes) {
        this.metadata = metadata;
        this.names = names;
        this.types = new ModelTypes(dialect, names, enumTypes);
        this.defaults = new CatalogDefaults(dialect.syntax());
        this.definitions = new ColumnDefinitionReader(dialect.syntax());
        this.hibernateDialect = metadata.getDatabase().getDialect();
    }

    ModelColumn read(Table table, org.hibernate.mapping.Column column) {
        // Hibernate forgets whether a type came from columnDefinition, so each text is taken for what one could be.
        ColumnDefinition definition = definitions.read(sqlType(table, column), options(column));
        ColumnType type = types.read(definition.type())
                .collate(column.getCollation() == null ? definition.collation() : column.getCollation());
        Column read = Column.of(names.of(column), type)
                .nullable(column.isNullable() && definition.nullable())
                .withComment(column.getComment());
        return new ModelColumn(withValue(read, column, definition), definition.constraints(read.name()));
    }

    private Column withValue(Column read, org.hibernate.mapping.Column column, ColumnDefinition definition) {
        if (column.isIdentity()) {
            return read.notNull().withIdentity(identity(column));
        }
        Computed computed = column.getGeneratedAs() == null ? definition.computed() : computed(column);
        if (computed != null) {
            return read.withComputed(computed);
        }
        if (definition.identity() != null) {
            return read.notNull().withIdentity(definition.identity());
        }
        return read.withDefault(defaultValue(column, definition, read.type()));
    }

    private String sqlType(Table table, org.hibernate.mapping.Column column) {
        try {
            return column.getSqlType(metadata);
        } catch (HibernateException failure) {
            String attribute = new AttributeFinder(metadata).attributeOf(table, column);
            throw UnreadableModelException.ofColumn(attribute, names.of(column), failure);
        }
    }

    private static String options(org.hibernate.mapping.Column column) {
        String options = column.getOptions();
        return options == null ? "" : options;
    }

    private Identity identity(org.hibernate.mapping.Column column) {
        String words = hibernateDialect
                .getIdentityColumnSupport()
                .getIdentityColumnString(column.getSqlTypeCode(metadata))
                .toLowerCase(Locale.ROOT);
        return words.contains("generated always") ? Identity.generatedAlways() : Identity.byDefault();
    }

    /** Whether the result is kept is not the mapping's to say but the dialect's. */
    private Computed computed(org.hibernate.mapping.Column column) {
        String expression = column.getGeneratedAs();
        String words = hibernateDialect.generatedAs("").toLowerCase(Locale.ROOT);
        if (words.contains("stored") || words.contains("persisted")) {
            return Computed.stored(expression);
        }
        return words.contains("virtual") ? Computed.virtual(expression) : Computed.of(expression);
    }

    private @Nullable DefaultValue defaultValue(
            org.hibernate.mapping.Column column, ColumnDefinition definition, ColumnType type) {
        String sql = column.getDefaultValue() == null ? definition.defaultSql() : column.getDefaultValue();
        return defaults.read(sql, type);
    }
}
