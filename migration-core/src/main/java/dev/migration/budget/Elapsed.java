package dev.migration.budget;

import java.time.Duration;

/** A time as people say it. */
final class Elapsed {

    private Elapsed() {}

    static String of(Duration time) {
        long seconds = time.toSeconds();
        if (seconds < 120) {
            return seconds + " s";
        }
        return seconds < 7_200 ? "%d min".formatted(seconds / 60) : "%d h".formatted(seconds / 3_600);
    }
}
