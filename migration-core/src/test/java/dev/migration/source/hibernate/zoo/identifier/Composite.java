package dev.migration.source.hibernate.zoo.identifier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.io.Serializable;

/** Keys of several columns, embedded, by class, and derived from another entity. */
public final class Composite {

    private Composite() {}

    @Embeddable
    public record PlaceKey(@Column(length = 2) String country, @Column(name = "place_number") int number)
            implements Serializable {}

    @Entity(name = "Place")
    public static class Place {
        @EmbeddedId
        PlaceKey key;

        String name;
    }

    /** The key of {@link Street}. */
    public record StreetKey(PlaceKey place, String name) implements Serializable {}

    @Entity(name = "Street")
    @IdClass(StreetKey.class)
    public static class Street {
        @Id
        @ManyToOne
        Place place;

        @Id
        @Column(length = 60)
        String name;

        int metres;
    }

    @Entity(name = "Account")
    public static class Account {
        @Id
        Long id;
    }

    @Entity(name = "AccountDetails")
    public static class AccountDetails {
        @Id
        Long id;

        @MapsId
        @OneToOne
        @JoinColumn(name = "account_id")
        Account account;

        String remark;
    }
}
