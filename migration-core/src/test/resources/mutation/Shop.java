package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;

/** The entities of a shop, before anything changes. */
public final class Shop {

    enum Status { OPEN, SOLD, LOST }

    enum Grade { FINE, GOOD }

    enum Colour { RED, BLUE }

    @Embeddable
    static class Size {
        Integer height;
        Integer width;
    }

    @Entity(name = "Item")
    @jakarta.persistence.Table(name = "items",
            indexes = @jakarta.persistence.Index(name = "ix_items_title", columnList = "title"),
            uniqueConstraints = @UniqueConstraint(name = "uq_items_code", columnNames = "code"))
    static class Item {
        @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "items")
        @SequenceGenerator(name = "items", sequenceName = "items_seq", allocationSize = 50)
        Long id;

        @Column(length = 40) String title;
        @Column(length = 20, nullable = false) String code;
        @Column(precision = 10, scale = 2) BigDecimal price;
        int stock;
        @ColumnDefault("3") Integer rating;
        Float weight;
        @Enumerated(EnumType.STRING) Status status;
        @Enumerated(EnumType.ORDINAL) Grade grade;
        @Column(length = 10) String colour;
        LocalDateTime changed;
        @Comment("What the shop says of it") String note;
        @Embedded Size size;
        @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_items_category")) Category category;
        @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_items_maker")) Maker maker;
        @ElementCollection @CollectionTable(name = "item_tags") @Column(name = "tag", length = 30) Set<String> tags;
        @ManyToMany @JoinTable(name = "item_related") Set<Item> related;
    }

    @Entity(name = "Category")
    @jakarta.persistence.Table(name = "categories")
    static class Category {
        @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id;
        String name;
    }

    @Entity(name = "Maker")
    @jakarta.persistence.Table(name = "makers")
    @Check(name = "ck_makers_name", constraints = "name <> 'nobody'")
    static class Maker {
        @Id Long id;
        String name;
        @Column(length = 2) String country;
    }

    @Entity(name = "Supplier")
    @jakarta.persistence.Table(name = "suppliers")
    static class Supplier {
        @Id Long id;
        String name;
    }

    @Entity(name = "Person")
    @jakarta.persistence.Table(name = "people")
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorColumn(name = "kind", length = 10)
    @DiscriminatorValue("person")
    static class Person {
        @Id Long id;
        String name;
    }

    @Entity(name = "Customer")
    @DiscriminatorValue("customer")
    static class Customer extends Person {
        @Column(length = 100) String email;
    }

    @Entity(name = "Guest")
    @DiscriminatorValue("guest")
    static class Guest extends Person {
        LocalDate leaves;
    }

    @Entity(name = "Payment")
    @jakarta.persistence.Table(name = "payments")
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Payment {
        @Id Long id;
        @Column(precision = 12, scale = 2) BigDecimal amount;
    }

    @Entity(name = "CardPayment")
    @jakarta.persistence.Table(name = "card_payments")
    static class CardPayment extends Payment {
        @Column(length = 4) String digits;
    }

    @Entity(name = "Visit")
    @jakarta.persistence.Table(name = "visits")
    @SecondaryTable(name = "visit_notes", pkJoinColumns = @PrimaryKeyJoinColumn(name = "visit_id"))
    static class Visit {
        @Id Long id;
        @Column(nullable = false) LocalDate visited;
        @Column(table = "visit_notes") String text;
    }

    @Entity(name = "Country")
    @jakarta.persistence.Table(name = "countries",
            uniqueConstraints = @UniqueConstraint(name = "uq_countries_iso", columnNames = "iso"))
    static class Country implements java.io.Serializable {
        @Id Long id;
        @Column(length = 2, nullable = false) String iso;
    }

    @Entity(name = "City")
    @jakarta.persistence.Table(name = "cities",
            indexes = @jakarta.persistence.Index(name = "ix_cities_country", columnList = "country_iso, name"))
    static class City {
        @Id Long id;
        @Column(length = 40) String name;
        @ManyToOne
        @JoinColumn(name = "country_iso", referencedColumnName = "iso", foreignKey = @ForeignKey(name = "fk_cities_country"))
        Country country;
        @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) City twin;
    }

    // more
}
