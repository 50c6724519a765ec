package dev.migration.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Has a reader look at all statements of a golden file. */
final class SyntaxCheck {

    private final List<String> statements;

    private final Map<String, String> refusals;

    private SyntaxCheck(GoldenFile file, StatementReader reader) {
        this.statements = file.statements();
        this.refusals = reader.refusals(statements);
    }

    static SyntaxCheck ofOperations(String dialect, StatementReader reader) {
        return new SyntaxCheck(GoldenFile.ofOperations(dialect), reader);
    }

    static SyntaxCheck ofModel(String dialect, StatementReader reader) {
        return new SyntaxCheck(GoldenFile.ofModel(dialect), reader);
    }

    /** Requires that what is refused is exempted, and that no exemption is there for nothing. */
    void require(List<Exemption> exemptions) {
        assertThat(statements).hasSizeGreaterThan(60);
        List<String> unexplained = statements.stream()
                .filter(refusals::containsKey)
                .filter(it -> exemptions.stream().noneMatch(exemption -> exemption.covers(it)))
                .map(it -> it + "\n    " + refusals.get(it))
                .toList();
        assertThat(unexplained).as("refused, of %d", statements.size()).isEmpty();
        List<String> needless = exemptions.stream()
                .filter(exemption -> refusals.keySet().stream().noneMatch(exemption::covers))
                .map(it -> it.statements() + ": " + it.reason())
                .toList();
        assertThat(needless).as("exemptions that nothing needs any more").isEmpty();
        List<String> tooWide = exemptions.stream()
                .flatMap(exemption -> statements.stream()
                        .filter(it -> exemption.covers(it) && !refusals.containsKey(it))
                        .map(it -> exemption.statements() + " covers what is accepted: " + it))
                .toList();
        assertThat(tooWide).as("exemptions that are wider than needed").isEmpty();
        System.out.printf(
                "%d statements, %d accepted, %d exempted by %d rules%n",
                statements.size(), statements.size() - refusals.size(), refusals.size(), exemptions.size());
    }

    /** Requires that the reader refuses what is broken, so that its word means something. */
    static void requireTeeth(StatementReader reader, String... broken) {
        assertThat(reader.refusals(List.of(broken)).keySet()).containsExactlyInAnyOrder(broken);
    }

    static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().limit(1).collect(Collectors.joining());
    }
}
