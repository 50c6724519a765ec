package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Sequences of operations that nobody thought of. The same ones each time; {@code -Dcontract.seed} makes others, and
 * {@code -Dcontract.sequences} more of them, as long as {@code -Dcontract.seconds} last.
 */
interface RandomContract {

    ContractDatabase database();

    @Test
    default void randomSequencesAreTakenBackWhole() {
        long seed = Long.getLong("contract.seed", 1);
        int sequences = Integer.getInteger("contract.sequences", 10);
        // A slow machine makes fewer of them, and says so, instead of holding up the build.
        double seconds = Integer.getInteger("contract.seconds", 60);
        Random seeds = new Random(seed);
        int refused = 0;
        long begin = System.nanoTime();
        int ran = 0;
        while (ran < sequences && (ran == 0 || since(begin) < seconds)) {
            RandomSequence sequence = new RandomSequence(database(), seeds.nextLong());
            try {
                sequence.run(15);
            } catch (AssertionError failure) {
                throw new AssertionError(
                        "Sequence %d of -Dcontract.seed=%d on %s."
                                .formatted(ran + 1, seed, database().dialect().name()),
                        failure);
            }
            refused += sequence.refused();
            ran++;
        }
        assertThat(ran).isPositive();
        System.out.printf(
                "random on %s: seed %d, %d of %d sequences of 15 operations, %d more refused by the dialect, %.1f s%n",
                database().dialect().name(), seed, ran, sequences, refused, since(begin));
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
