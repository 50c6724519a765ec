package dev.migration.source.hibernate.zoo.identifier;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import java.util.UUID;

/** Every way to generate an identifier. */
public final class Generators {

    private Generators() {}

    @Entity(name = "Sequenced")
    public static class Sequenced {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        Long id;
    }

    @Entity(name = "OwnSequence")
    public static class OwnSequence {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "own")
        @SequenceGenerator(name = "own", sequenceName = "own_numbers", initialValue = 1000, allocationSize = 10)
        Long id;
    }

    @Entity(name = "PlainSequence")
    public static class PlainSequence {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plain")
        @SequenceGenerator(name = "plain", sequenceName = "plain_numbers", allocationSize = 1)
        Integer id;
    }

    @Entity(name = "FromTable")
    public static class FromTable {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE)
        Long id;
    }

    @Entity(name = "FromOwnTable")
    public static class FromOwnTable {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "numbers")
        @TableGenerator(
                name = "numbers",
                table = "number_ranges",
                pkColumnName = "range_name",
                valueColumnName = "last_number",
                pkColumnValue = "from_own_table",
                initialValue = 5,
                allocationSize = 20)
        Long id;
    }

    @Entity(name = "Unguessable")
    public static class Unguessable {
        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        UUID id;
    }
}
