package dev.migration.source.hibernate.zoo.constraint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.NaturalId;

/** Indexes with their order, and unique keys of every origin. */
public final class Indexes {

    private Indexes() {}

    @Entity(name = "Indexed")
    @Table(
            indexes = {
                @Index(name = "ix_indexed_name", columnList = "name"),
                @Index(name = "ix_indexed_two", columnList = "name, code desc"),
                @Index(columnList = "code"),
                @Index(name = "ux_indexed_both", columnList = "code, name", unique = true)
            },
            uniqueConstraints = {
                @UniqueConstraint(
                        name = "uq_indexed_pair",
                        columnNames = {"first_part", "second_part"}),
                @UniqueConstraint(columnNames = {"second_part", "name"})
            })
    public static class Indexed {
        @Id
        Long id;

        @Column(length = 50, nullable = false)
        String name;

        @Column(length = 50, nullable = false)
        String code;

        @Column(name = "first_part", nullable = false, length = 20)
        String firstPart;

        @Column(name = "second_part", nullable = false, length = 20)
        String secondPart;

        @Column(unique = true, length = 50)
        String single;

        @NaturalId
        @Column(length = 30)
        String natural1;
    }
}
