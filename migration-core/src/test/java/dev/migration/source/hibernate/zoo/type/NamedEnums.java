package dev.migration.source.hibernate.zoo.type;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Enums that are types of their own, for databases that have them. */
public final class NamedEnums {

    private NamedEnums() {}

    /** In an order that is not that of the alphabet. */
    public enum Rank {
        LOW,
        HIGH,
        MIDDLE
    }

    @Entity(name = "Ranked")
    public static class Ranked {
        @Id
        Long id;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Rank sortedRank;

        @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
        Rank orderedRank;
    }
}
