package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.revision.RevisionLine;
import dev.migration.revision.RevisionNode;
import dev.migration.revision.RevisionRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "history",
        description = "Show revisions, newest first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  migrate history --graph",
            "  migrate history -r 1975ea:ae1027     both ends included",
            "  migrate history -r -3:               the last three steps",
            "  migrate history -r current: -i       from where the database stands"
        })
final class HistoryCommand implements Work {

    private static final String CURRENT = "current";

    private final Invocation invocation;

    @Mixin
    private VerboseOption verbose = new VerboseOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = {"-r", "--rev-range"},
            paramLabel = "START:END",
            description = "Which: START:END, START: or :END; 'current' and steps such as -2: and :+2 may be used.")
    private @Nullable String range;

    @Option(
            names = {"-i", "--indicate-current"},
            description = "Mark where the database stands; needs the database.")
    private boolean indicatesCurrent;

    @Option(names = "--graph", description = "Draw the branches and merges beside the revisions.")
    private boolean drawsGraph;

    HistoryCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Need need() {
        return asksTheDatabase() ? Need.DATABASE : Need.SCRIPTS;
    }

    @Override
    public Integer call() {
        return invocation.answer(json.isGiven(), this::answer);
    }

    private Answer answer(Migrator migrator) {
        RevisionRange wanted = range == null ? new RevisionRange(null, null) : RevisionRange.parse(range);
        boolean needsDatabase = asksTheDatabase();
        List<String> rows = needsDatabase ? migrator.current().revisions() : List.of();
        List<RevisionNode> history =
                migrator.graph().history(ends(wanted.start(), "base", rows), ends(wanted.end(), "heads", rows));
        RevisionEntry entry = new RevisionEntry(migrator, rows);
        return Answer.of(
                () -> Map.of(
                        "revisions",
                        history.stream()
                                .map(needsDatabase ? entry::jsonWithCurrent : entry::json)
                                .toList()),
                () -> lines(history, text(entry, rows)));
    }

    private boolean asksTheDatabase() {
        return indicatesCurrent
                || (range != null && List.of(range.split(":", 2)).contains(CURRENT));
    }

    private static List<String> ends(Optional<String> end, String otherwise, List<String> rows) {
        return end.filter(CURRENT::equals).isPresent() ? rows : List.of(end.orElse(otherwise));
    }

    private Function<RevisionNode, List<String>> text(RevisionEntry entry, List<String> rows) {
        RevisionLine line = new RevisionLine(rows);
        return verbose.isGiven() ? entry::lines : node -> List.of(line.history(node));
    }

    private List<String> lines(List<RevisionNode> history, Function<RevisionNode, List<String>> text) {
        return drawsGraph
                ? GraphDrawing.of(history, text)
                : history.stream().flatMap(node -> text.apply(node).stream()).toList();
    }
}
