package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Sequences of operations that nobody thought of. The same ones each time; {@code -Dcontract.seed} makes others, and
 * {@code -Dcontract.sequences} more of them.
 */
interface RandomContract {

    ContractDatabase database();

    @Test
    default void randomSequencesAreTakenBackWhole() {
        long seed = Long.getLong("contract.seed", 1);
        int sequences = Integer.getInteger("contract.sequences", 30);
        Random seeds = new Random(seed);
        int refused = 0;
        long begin = System.nanoTime();
        for (int i = 0; i < sequences; i++) {
            RandomSequence sequence = new RandomSequence(database(), seeds.nextLong());
            try {
                sequence.run(15);
            } catch (AssertionError failure) {
                throw new AssertionError(
                        "Sequence %d of -Dcontract.seed=%d on %s."
                                .formatted(i + 1, seed, database().dialect().name()),
                        failure);
            }
            refused += sequence.refused();
        }
        assertThat(sequences).isPositive();
        System.out.printf(
                "random on %s: seed %d, %d sequences of 15 operations, %d more refused by the dialect, %.1f s%n",
                database().dialect().name(), seed, sequences, refused, (System.nanoTime() - begin) / 1e9);
    }
}
