package dev.migration.dialect;

import dev.migration.schema.ColumnType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Names, values and choices at random, of which no two names are alike. */
final class RandomDraws {

    private final Random random;

    private int counter;

    RandomDraws(Random random) {
        this.random = random;
    }

    /** One time in so many. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> Optional<T> pick(List<T> candidates) {
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(random.nextInt(candidates.size())));
    }

    /** A number that was not drawn before. */
    int number() {
        return ++counter;
    }

    String name(String prefix) {
        counter++;
        return switch (random.nextInt(4)) {
            case 0 -> prefix.toUpperCase(Locale.ROOT).charAt(0) + "x" + counter;
            case 1 -> prefix + " " + counter;
            default -> prefix + "_" + counter;
        };
    }

    String comment() {
        return "it's no. " + ++counter;
    }

    /** A value that a column of this type can hold. */
    Object value(ColumnType type) {
        counter++;
        return switch (type.type()) {
            case INTEGER, BIGINT -> counter;
            case SMALLINT -> counter % 100;
            case NUMERIC -> BigDecimal.valueOf(counter, 2);
            case DATE -> LocalDate.of(2020, 1, 1).plusDays(counter);
            case BOOLEAN -> random.nextBoolean();
            case TIMESTAMP -> LocalDateTime.of(2020, 1, 1, 0, 0).plusSeconds(counter);
            case DOUBLE -> counter / 2.0;
            // The first words of a type are there from its beginning, and still are when all has been taken back.
            case ENUM -> type.values().get(random.nextInt(RandomObjects.FIRST_WORDS));
            default -> "it's \\ \u00fc " + counter;
        };
    }
}
