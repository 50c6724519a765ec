package dev.migration.source.hibernate.zoo.definition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Names that need quotes, and long ones that are made up. */
public final class Names {

    private Names() {}

    @Entity(name = "Quoted")
    @Table(name = "`Mixed Case`")
    public static class Quoted {
        @Id
        Long id;

        @Column(name = "`order`")
        String order;

        @Column(name = "`Some Name`")
        String spaced;
    }

    @Entity(name = "Upper")
    @Table(name = "UPPER_NAME")
    public static class Upper {
        @Id
        Long id;

        @Column(name = "SHOUTED")
        String shouted;

        @Column(name = "MixedName")
        String mixed;
    }
}
