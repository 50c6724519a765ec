package dev.migration.source.hibernate.zoo.type;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Enums by name, by number and as types of their own. */
public final class Enums {

    private Enums() {}

    /** In an order that is not that of the alphabet. */
    public enum Status {
        OPEN,
        CLOSED,
        ARCHIVED
    }

    public enum Colour {
        RED,
        GREEN
    }

    @Entity(name = "EnumValues")
    public static class EnumValues {
        @Id
        Long id;

        @Enumerated(EnumType.STRING)
        Status byName;

        @Enumerated(EnumType.STRING)
        @Column(length = 20, nullable = false)
        Status required;

        @Enumerated(EnumType.ORDINAL)
        Status byNumber;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        @Column(length = 10)
        Colour plain;
    }
}
