package dev.migration.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements made of random parts, joined by whatever may stand between them, come out as they went in. */
class SqlSplitterPropertyTests {

    private static final int SCRIPTS = 300;

    private static final List<String> PARTS = List.of(
            "from",
            "x1",
            "42",
            ",",
            "(a)",
            "=",
            "<",
            "-",
            "'a;b'",
            "'it''s;'",
            "''",
            "\"n;m\"",
            "/* c; ' \" */",
            "-- c; '\n");

    private static final Map<SqlFeature, List<String>> PARTS_OF_FEATURES = Map.ofEntries(
            Map.entry(SqlFeature.BACKSLASH_ESCAPES, List.of("'a\\';'", "\"b\\\";\"", "'\\\\'")),
            Map.entry(SqlFeature.ESCAPE_STRINGS, List.of("E'a\\';'", "e'\\\\'")),
            Map.entry(SqlFeature.ALTERNATIVE_QUOTES, List.of("q'[a;']'", "Q'<;'>'", "nq'!';!'")),
            Map.entry(SqlFeature.DOLLAR_QUOTES, List.of("$$a;'b$$", "$t$ ; $$ ; $u$ $t$")),
            Map.entry(SqlFeature.BACKTICK_NAMES, List.of("`a;``b'`")),
            Map.entry(SqlFeature.BRACKET_NAMES, List.of("[a;'b]")),
            Map.entry(SqlFeature.NESTED_COMMENTS, List.of("/* a; /* b; */ ' */", "/*/**/*/")),
            Map.entry(SqlFeature.HASH_COMMENTS, List.of("# c; '\n")),
            Map.entry(SqlFeature.DOUBLE_SLASH_COMMENTS, List.of("// c; '\n")),
            Map.entry(SqlFeature.BRACE_COMMENTS, List.of("{ c; ' }")),
            Map.entry(SqlFeature.SPACE_AFTER_DASHES, List.of("5--'a;'")),
            Map.entry(SqlFeature.EXECUTABLE_COMMENTS, List.of("/*!50000 a; 'b*/' */")),
            Map.entry(SqlFeature.SEMICOLONS_IN_PARENTHESES, List.of("(a; (b; c); ';)')")));

    private static final List<String> SPACES = List.of(" ", "\n", "\t", "\r\n", "\u00A0", " \n ");

    static Set<String> vendors() {
        return VendorScripts.SYNTAXES.keySet();
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void statementsComeOutAsTheyWentIn(String vendor) {
        SqlSyntax syntax = VendorScripts.SYNTAXES.getOrDefault(vendor, SqlSyntax.standard());
        for (int seed = 0; seed < SCRIPTS; seed++) {
            RandomScript script = new RandomScript(syntax, new Random(seed));

            assertThat(SqlSplitter.split(script.text(), 1, syntax))
                    .as("%s, seed %d:%n%s", vendor, seed, script.text())
                    .isEqualTo(script.statements());
        }
    }

    /** A script with the statements that it was made of. */
    private static final class RandomScript {

        private final Random random;

        private final boolean batches;

        private final List<String> parts = new ArrayList<>(PARTS);

        private final StringBuilder text = new StringBuilder();

        private final List<SqlStatement> statements = new ArrayList<>();

        RandomScript(SqlSyntax syntax, Random random) {
            this.random = random;
            this.batches = syntax.has(SqlFeature.GO_LINES);
            syntax.features().forEach(it -> parts.addAll(PARTS_OF_FEATURES.getOrDefault(it, List.of())));
            int count = random.nextInt(6);
            for (int index = 0; index < count; index++) {
                add(syntax);
            }
        }

        String text() {
            return text.toString();
        }

        List<SqlStatement> statements() {
            return statements;
        }

        private void add(SqlSyntax syntax) {
            space();
            int line = 1 + lines();
            String statement = statement();
            statements.add(new SqlStatement(statement, line));
            text.append(statement);
            terminate(syntax);
        }

        private void terminate(SqlSyntax syntax) {
            if (batches) {
                text.append("\n").append(random.nextBoolean() ? "GO" : " go  ").append("\n");
            } else if (syntax.has(SqlFeature.SLASH_LINES) && random.nextBoolean()) {
                text.append("\n/\n");
            } else {
                space();
                text.append(";");
            }
        }

        private String statement() {
            StringBuilder statement = new StringBuilder("select");
            int count = random.nextInt(8);
            for (int index = 0; index < count; index++) {
                statement.append(pick(SPACES)).append(pick(parts));
            }
            return statement.append(pick(SPACES)).append("x").toString();
        }

        /** White space, and comments where they are no part of what is sent. */
        private void space() {
            int count = random.nextInt(3);
            for (int index = 0; index < count; index++) {
                text.append(pick(SPACES));
                if (!batches && random.nextInt(3) == 0) {
                    text.append("/* ; ' */").append(random.nextBoolean() ? " -- ; '\n" : "");
                }
            }
        }

        private int lines() {
            return (int) text.toString()
                    .replace("\r\n", "\n")
                    .chars()
                    .filter(it -> it == '\n')
                    .count();
        }

        private String pick(List<String> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
