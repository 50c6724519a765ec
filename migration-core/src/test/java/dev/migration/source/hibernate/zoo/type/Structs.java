package dev.migration.source.hibernate.zoo.type;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Struct;

/** Values that are one column of a type of their own. */
public final class Structs {

    private Structs() {}

    /** What it holds has the name of its table. */
    @Embeddable
    @Struct(name = "sum_of_money")
    static class Money {
        long amount;

        @Column(length = 3, comment = "As in ISO 4217")
        String currency;

        String offers;
    }

    /** Holds another. */
    @Embeddable
    @Struct(name = "price")
    static class Price {
        Money net;
        Money gross;
    }

    /** Comes with both. */
    @Entity
    @Table(name = "offers")
    static class Offer {
        @Id
        Long id;

        Price price;

        Money discount;
    }
}
