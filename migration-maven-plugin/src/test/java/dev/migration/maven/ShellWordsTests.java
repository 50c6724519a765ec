package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.maven.ShellWords.UnterminatedQuoteException;
import org.junit.jupiter.api.Test;

class ShellWordsTests {

    @Test
    void wordsAreSeparatedByWhiteSpace() {
        assertThat(ShellWords.of("  --sql\tae10:heads \n -v ")).containsExactly("--sql", "ae10:heads", "-v");
        assertThat(ShellWords.of("")).isEmpty();
        assertThat(ShellWords.of(null)).isEmpty();
    }

    @Test
    void quotesKeepAWordTogetherAndVanish() {
        assertThat(ShellWords.of("-m 'Add items' --tag=\"v 1\" a'b c'd ''"))
                .containsExactly("-m", "Add items", "--tag=v 1", "ab cd", "");
    }

    @Test
    void aBackslashTakesWhatFollowsAsItIs() {
        assertThat(ShellWords.of("Add\\ items \\'x \"say \\\"a\\n\\\"\" 'a\\b' end\\"))
                .containsExactly("Add items", "'x", "say \"a\\n\"", "a\\b", "end\\");
    }

    @Test
    void nothingIsExpanded() {
        assertThat(ShellWords.of("$HOME *.sql `id`")).containsExactly("$HOME", "*.sql", "`id`");
    }

    @Test
    void aQuoteThatIsNotClosedIsRefused() {
        assertThatExceptionOfType(UnterminatedQuoteException.class)
                .isThrownBy(() -> ShellWords.of("-m 'Add items"))
                .withMessage("The quote ' at position 4 of '-m 'Add items' is not closed."
                        + " Close it, or put a backslash before it.");
    }
}
