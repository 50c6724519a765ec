package dev.migration.boot.autoconfigure.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** An entity, by whose name Spring's naming strategy is seen. */
@Entity
public class Parcel {

    @Id
    private Long id = 0L;

    @Column(length = 40)
    private @Nullable String trackingNumber;

    public Long getId() {
        return id;
    }

    public @Nullable String getTrackingNumber() {
        return trackingNumber;
    }
}
