package dev.migration.source.hibernate.zoo.definition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;

/** Values that the database gives. */
public final class Defaults {

    private Defaults() {}

    @Entity(name = "DefaultedValues")
    public static class DefaultedValues {
        @Id
        Long id;

        @ColumnDefault("7")
        int number;

        @ColumnDefault("'new'")
        @Column(length = 20, nullable = false)
        String state;

        @ColumnDefault("1.50")
        @Column(precision = 8, scale = 2)
        BigDecimal price;

        @ColumnDefault("current_timestamp")
        LocalDateTime madeAt;

        @Generated(event = EventType.INSERT)
        @ColumnDefault("0")
        Integer counted;

        @CreationTimestamp
        LocalDateTime createdOn;
    }
}
