package dev.migration.source.hibernate.zoo.definition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;

/** Comments on a table and a column, with a quote in one of them. */
// Hibernate recommends the standard annotation now, but applications have this one.
@SuppressWarnings("deprecation")
public final class Comments {

    private Comments() {}

    @Entity(name = "Commented")
    @Comment("Said of the table")
    public static class Commented {
        @Id
        Long id;

        @Comment("Said of the column")
        String text;
    }
}
