package dev.migration.source.hibernate.validated;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where an order goes. */
@Embeddable
public class Address {

    @Size(max = 80) @Nullable String city;
}
