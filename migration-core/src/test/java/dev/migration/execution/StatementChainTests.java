package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatementChainTests {

    private final StatementChain chain = new StatementChain();

    @Test
    void answersComeBackInOrder() {
        chain.addAnswer(false);
        chain.add("create table a (id int)");
        chain.addAnswer(true);
        chain.addAnswer(false);

        assertThat(StatementChain.answersIn(chain.hash())).containsExactly(false, true, false);
        assertThat(chain.isAt(1, chain.hashOfDone())).isTrue();
    }

    @Test
    void withoutAnswersTheHashIsWhatItWas() {
        chain.add("create table a (id int)");

        assertThat(chain.hash()).matches("[0-9a-f]{64}");
        assertThat(StatementChain.answersIn(chain.hash())).isEmpty();
        assertThat(StatementChain.answersIn("")).isEmpty();
    }

    @Test
    void asManyAnswersAsTheColumnHasRoomForAreKept() {
        IntStream.range(0, 100).forEach(it -> chain.addAnswer(true));

        assertThat(chain.hash()).hasSizeLessThanOrEqualTo(80);
        assertThat(StatementChain.answersIn(chain.hash())).hasSize(76).containsOnly(true);
    }

    @Test
    void anotherAnswerIsAnotherChain() {
        chain.addAnswer(true);
        StatementChain other = new StatementChain();
        other.addAnswer(false);

        assertThat(List.of(chain.hash())).doesNotContain(other.hash());
    }
}
