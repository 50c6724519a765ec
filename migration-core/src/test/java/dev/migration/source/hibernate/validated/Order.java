package dev.migration.source.hibernate.validated;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Says of its columns with constraints what others say with {@code @Column}. */
@Entity
@Table(name = "orders")
public class Order {

    @Id
    long id;

    @NotNull @Size(max = 50) @Nullable String code;

    @Min(1) @Max(99) int amount;

    @Digits(integer = 5, fraction = 3) @Nullable BigDecimal price;

    @Valid @Embedded
    @Nullable Address address;
}
