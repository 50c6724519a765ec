package dev.migration.script;

import dev.migration.operation.Operations;
import dev.migration.operation.StatementLimits;
import dev.migration.revision.Revision;
import dev.migration.script.ScriptSection.Direction;
import dev.migration.sql.SqlChecksum;
import dev.migration.sql.SqlStatement;
import dev.migration.sql.SqlSyntax;
import dev.migration.sql.SqlSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A revision written in SQL: sections of statements, in the order of the file. */
final class SqlScript implements Script {

    private final Revision revision;

    private final String location;

    private final StatementLimits limits;

    private final List<ScriptSection> sections;

    private final ScriptArguments arguments;

    private final Map<String, Integer> headerLines;

    SqlScript(
            Revision revision,
            String location,
            StatementLimits limits,
            List<ScriptSection> sections,
            ScriptArguments arguments,
            Map<String, Integer> headerLines) {
        this.limits = limits;
        this.revision = revision;
        this.location = location;
        this.sections = List.copyOf(sections);
        this.arguments = arguments;
        this.headerLines = Map.copyOf(headerLines);
    }

    @Override
    public Revision revision() {
        return revision;
    }

    @Override
    public ScriptType type() {
        return ScriptType.SQL;
    }

    @Override
    public String location() {
        return location;
    }

    @Override
    public Optional<String> checksum(String dialect, SqlSyntax syntax) {
        SqlChecksum checksum = new SqlChecksum(syntax);
        if (!arguments.isEmpty()) {
            checksum.add("arguments " + arguments.declaration());
        }
        sections(Direction.UPGRADE, dialect).forEach(it -> {
            checksum.add(it.transactional() ? "upgrade" : "upgrade transaction=false");
            SectionBackfill backfill = it.backfill();
            if (backfill != null) {
                checksum.add(backfill.description());
            }
            checksum.addScript(it.text().text(), it.text()::statements);
        });
        return Optional.of(checksum.value());
    }

    @Override
    public List<ScriptProblem> problems(String dialect, SqlSyntax syntax) {
        List<ScriptProblem> problems = new ArrayList<>();
        for (ScriptSection section : sections) {
            if (section.isFor(dialect)) {
                try {
                    section.text().statements(syntax).stream()
                            .filter(it -> section.backfill() != null && !SectionBackfill.isPlacedIn(it.text()))
                            .forEach(it -> problems.add(unplaced(it)));
                    problems.addAll(arguments.problems(location, section, syntax));
                } catch (SqlSyntaxException wrong) {
                    problems.add(new ScriptProblem(location, wrong.line(), wrong.problem(), wrong.remedy()));
                }
            }
        }
        return problems;
    }

    private ScriptProblem unplaced(SqlStatement statement) {
        return new ScriptProblem(
                location,
                statement.line(),
                "The statement is to be done in batches and does not say where the rows of one batch are meant.",
                "Write {batch} there: `update items set checked = 1 where price > 0 and {batch}`.");
    }

    @Override
    public List<String> argumentProblems(Map<String, String> values) {
        return arguments.problems(values).stream()
                .map(it -> "Revision '%s' (%s) cannot run: %s.".formatted(revision.id(), location, it))
                .toList();
    }

    @Override
    public Set<String> dialects() {
        return sections.stream().flatMap(it -> it.dialects().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int headerLine(String key) {
        return headerLines.getOrDefault(key, 0);
    }

    @Override
    public boolean reversible(String dialect) {
        return sections(Direction.DOWNGRADE, dialect).findAny().isPresent();
    }

    @Override
    public void upgrade(Operations op) {
        run(Direction.UPGRADE, op);
    }

    @Override
    public void downgrade(Operations op) {
        if (!reversible(op.dialect())) {
            throw new IrreversibleRevisionException(revision.id());
        }
        run(Direction.DOWNGRADE, op);
    }

    private void run(Direction direction, Operations op) {
        List<String> problems = argumentProblems(op.arguments());
        if (!problems.isEmpty()) {
            throw new ScriptArgumentException(problems);
        }
        op.limit(limits, () -> sections(direction, op.dialect())
                .forEach(it -> arguments.filled(it, op).run(op)));
    }

    @Override
    public int upgradeLength(String dialect, SqlSyntax syntax) {
        return length(sections(Direction.UPGRADE, dialect), syntax);
    }

    @Override
    public int downgradeLength(String dialect, SqlSyntax syntax) {
        return length(sections(Direction.DOWNGRADE, dialect), syntax);
    }

    private static int length(Stream<ScriptSection> sections, SqlSyntax syntax) {
        return sections.mapToInt(it -> it.text().statements(syntax).size()).sum();
    }

    private Stream<ScriptSection> sections(Direction direction, String dialect) {
        return sections.stream().filter(it -> it.direction() == direction && it.isFor(dialect));
    }
}
