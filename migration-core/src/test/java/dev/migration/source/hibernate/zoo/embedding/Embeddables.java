package dev.migration.source.hibernate.zoo.embedding;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Embeddables, twice in one entity and nested. */
public final class Embeddables {

    private Embeddables() {}

    @Embeddable
    public record Zip(@Column(length = 10) String code, String area) {}

    @Embeddable
    public static class Address {
        String street;

        @Embedded
        Zip zip;
    }

    @Entity(name = "Company")
    public static class Company {
        @Id
        Long id;

        @Embedded
        Address seat;

        @Embedded
        @AttributeOverride(name = "street", column = @Column(name = "billing_street", length = 120))
        @AttributeOverride(name = "zip.code", column = @Column(name = "billing_zip", length = 12))
        @AttributeOverride(name = "zip.area", column = @Column(name = "billing_area"))
        Address billing;
    }
}
