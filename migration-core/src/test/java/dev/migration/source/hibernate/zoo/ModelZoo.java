package dev.migration.source.hibernate.zoo;

import dev.migration.source.hibernate.zoo.association.Collections;
import dev.migration.source.hibernate.zoo.association.Cycles;
import dev.migration.source.hibernate.zoo.association.Deletions;
import dev.migration.source.hibernate.zoo.association.References;
import dev.migration.source.hibernate.zoo.constraint.Checks;
import dev.migration.source.hibernate.zoo.constraint.Indexes;
import dev.migration.source.hibernate.zoo.definition.Comments;
import dev.migration.source.hibernate.zoo.definition.ComputedColumns;
import dev.migration.source.hibernate.zoo.definition.Defaults;
import dev.migration.source.hibernate.zoo.definition.Definitions;
import dev.migration.source.hibernate.zoo.definition.Names;
import dev.migration.source.hibernate.zoo.embedding.Embeddables;
import dev.migration.source.hibernate.zoo.embedding.Secondary;
import dev.migration.source.hibernate.zoo.identifier.Composite;
import dev.migration.source.hibernate.zoo.identifier.Generators;
import dev.migration.source.hibernate.zoo.identifier.Identities;
import dev.migration.source.hibernate.zoo.inheritance.Joined;
import dev.migration.source.hibernate.zoo.inheritance.SingleTable;
import dev.migration.source.hibernate.zoo.inheritance.Superclass;
import dev.migration.source.hibernate.zoo.inheritance.TablePerClass;
import dev.migration.source.hibernate.zoo.type.Basics;
import dev.migration.source.hibernate.zoo.type.Binaries;
import dev.migration.source.hibernate.zoo.type.Converted;
import dev.migration.source.hibernate.zoo.type.Documents;
import dev.migration.source.hibernate.zoo.type.Enums;
import dev.migration.source.hibernate.zoo.type.Temporals;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Which animals there are. */
public final class ModelZoo {

    /** What every database can hold. */
    private static final List<Class<?>> CONCEPTS = List.of(
            Basics.class,
            Temporals.class,
            Binaries.class,
            Enums.class,
            Documents.class,
            Converted.class,
            SingleTable.class,
            Joined.class,
            TablePerClass.class,
            Superclass.class,
            Identities.class,
            Generators.class,
            Composite.class,
            References.class,
            Deletions.class,
            Cycles.class,
            Collections.class,
            Embeddables.class,
            Secondary.class,
            Indexes.class,
            Checks.class,
            Defaults.class,
            ComputedColumns.class,
            Definitions.class,
            Comments.class,
            Names.class);

    private static final List<Class<? extends Annotation>> MANAGED =
            List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

    private ModelZoo() {}

    /** The concepts that nearly every database can hold. */
    public static List<Class<?>> concepts() {
        return CONCEPTS;
    }

    /** The names of the classes that Hibernate has to know of these concepts. */
    public static String[] classes(Collection<Class<?>> concepts) {
        return concepts.stream()
                .flatMap(concept -> Stream.of(concept.getDeclaredClasses()))
                .filter(it -> MANAGED.stream().anyMatch(it::isAnnotationPresent))
                .map(Class::getName)
                .sorted()
                .toArray(String[]::new);
    }
}
