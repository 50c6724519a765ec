package dev.migration.source.hibernate.zoo.constraint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** Indexes of expressions, for databases that have them. */
public final class ExpressionIndexes {

    private ExpressionIndexes() {}

    @Entity(name = "Expressed")
    @Table(
            indexes = {
                @Index(name = "ix_expressed_lower", columnList = "lower(name)"),
                @Index(name = "ux_expressed_upper", columnList = "upper(name)", unique = true),
                @Index(name = "ux_expressed_down", columnList = "name desc", unique = true)
            })
    public static class Expressed {
        @Id
        Long id;

        @Column(length = 50)
        String name;
    }
}
