package dev.migration.source.hibernate.zoo.type;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Every plain Java type that has a column type of its own. */
public final class Basics {

    private Basics() {}

    @Entity(name = "BasicValues")
    public static class BasicValues {
        @Id
        Long id;

        boolean flag;

        Boolean maybe;

        byte tiny;

        short small;

        int whole;

        Integer maybeWhole;

        long large;

        float single;

        double twice;

        char letter;

        BigInteger huge;

        BigDecimal amount;

        @Column(precision = 12, scale = 3)
        BigDecimal price;

        @Column(precision = 9, scale = 0)
        BigDecimal counted;

        String text;

        @Column(length = 40, nullable = false)
        String shortText;

        @Column(name = "camelCase")
        String camel;
    }
}
