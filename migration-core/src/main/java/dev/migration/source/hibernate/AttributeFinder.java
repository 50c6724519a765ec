package dev.migration.source.hibernate;

import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;

/** Says which attribute of which entity a column comes from. Slow, so only for those that have to be told. */
final class AttributeFinder {

    private final Metadata metadata;

    AttributeFinder(Metadata metadata) {
        this.metadata = metadata;
    }

    String attributeOf(Table table, Column column) {
        Stream<String> ofEntities = metadata.getEntityBindings().stream().flatMap(it -> attributes(it, table, column));
        Stream<String> ofCollections = metadata.getCollectionBindings().stream()
                .filter(it -> Objects.equals(it.getCollectionTable(), table))
                .map(Collection::getRole);
        return Stream.concat(ofEntities, ofCollections)
                .findFirst()
                .map("'%s'"::formatted)
                .orElseGet(() -> "the table '%s'".formatted(table.getName()));
    }

    private static Stream<String> attributes(PersistentClass entity, Table table, Column column) {
        Stream<Property> all =
                Stream.concat(Stream.ofNullable(entity.getIdentifierProperty()), entity.getProperties().stream());
        return all.flatMap(it -> attributes(entity.getClassName(), it, table, column));
    }

    private static Stream<String> attributes(String path, Property property, Table table, Column column) {
        String longer = path + "." + property.getName();
        Value value = property.getValue();
        if (value instanceof Component component) {
            return component.getProperties().stream().flatMap(it -> attributes(longer, it, table, column));
        }
        boolean isHere =
                Objects.equals(value.getTable(), table) && value.getColumns().contains(column);
        return isHere ? Stream.of(longer) : Stream.empty();
    }
}
