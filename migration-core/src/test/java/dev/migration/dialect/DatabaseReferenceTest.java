package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the tables of {@code docs/databases.md} what the dialects and their contract tests say. */
class DatabaseReferenceTest {

    private static final Path REFERENCE = Path.of("..", "docs", "databases.md");

    private static final String HOW_TO =
            "./mvnw -pl migration-core test -Dtest=DatabaseReferenceTest -Ddatabases.write=true";

    @Test
    void tablesAreWhatTheTestsFoundOut() throws IOException {
        String text = Files.readString(REFERENCE).replace("\r\n", "\n");
        String current = with(with(text, "dialects", dialects()), "features", features());
        if (Boolean.getBoolean("databases.write")) {
            Files.writeString(REFERENCE, current);
            text = current;
        }

        assertThat(text)
                .as("docs/databases.md is out of date; write it anew with: " + HOW_TO)
                .isEqualTo(current);
    }

    private static String with(String text, String table, String content) {
        String begin = "<!-- %s: written by DatabaseReferenceTest -->\n".formatted(table);
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf("<!-- end -->", from);
        assertThat(from).as("beginning of " + table).isGreaterThanOrEqualTo(begin.length());
        return text.substring(0, from) + content + text.substring(to);
    }

    private static String dialects() {
        Dialects dialects = Dialects.load(DatabaseReferenceTest.class.getClassLoader());
        StringBuilder table = new StringBuilder(
                """
                | dialect | also called | DDL rolls back | lock | longest name | quoted where needed |
                |---|---|---|---|---|---|
                """);
        for (String name : dialects.names()) {
            Dialect dialect = dialects.named(name);
            table.append("| `%s` | %s | %s | %s | %d | %s |%n"
                    .formatted(
                            name,
                            dialect.aliases().stream().sorted().collect(Collectors.joining(", ")),
                            dialect.supportsTransactionalDdl() ? "yes" : "no",
                            dialect.sessionLock().isPresent() ? "its own" : "a lease",
                            dialect.maxIdentifierLength(),
                            "`` " + dialect.quote("two words") + " ``"));
        }
        return table.toString().replace("\r\n", "\n");
    }

    private static String features() {
        Map<String, DialectContractTests> contracts = new LinkedHashMap<>();
        contracts.put("PostgreSQL 18", new PostgresqlDialectTests());
        contracts.put("PostgreSQL 14", new OldPostgresqlDialectTests());
        contracts.put("MySQL 8.0", new MysqlDialectTests());
        contracts.put("MariaDB 11.4", new MariadbDialectTests());
        contracts.put("SQLite 3.53", new SqliteDialectTests());
        contracts.put("H2 2.4", new H2DialectTests());
        contracts.put("HSQLDB 2.7", new HsqldbDialectTests());
        contracts.put("Derby 10.16", new DerbyDialectTests());
        contracts.put("Firebird 3.0", new FirebirdDialectTests());
        StringBuilder table =
                new StringBuilder("| |" + join(contracts.keySet().stream().toList()));
        table.append("|---|" + "---|".repeat(contracts.size()) + "\n");
        for (Feature feature : Feature.values()) {
            List<String> cells = contracts.values().stream()
                    .map(it -> can(it, feature) ? "yes" : "-")
                    .toList();
            table.append("| ").append(feature.words()).append(" |").append(join(cells));
        }
        for (Obstacle obstacle : Obstacle.values()) {
            List<String> cells =
                    contracts.values().stream().map(it -> cell(it, obstacle)).toList();
            table.append("| ").append(obstacle.words()).append(" |").append(join(cells));
        }
        return table.toString();
    }

    /** What builds on something that a database cannot do has not been tried on it. */
    private static boolean can(DialectContractTests contract, Feature feature) {
        boolean hasBase =
                switch (feature) {
                    case SHRINK_TYPE -> can(contract, Feature.ALTER_TYPE);
                    case DROP_IDENTITY -> can(contract, Feature.ADD_IDENTITY);
                    case ALTER_SEQUENCE, RENAME_SEQUENCE -> can(contract, Feature.SEQUENCE);
                    default -> true;
                };
        return hasBase && !contract.refused().contains(feature);
    }

    private static String cell(DialectContractTests contract, Obstacle obstacle) {
        boolean isPossible =
                switch (obstacle) {
                    case RENAME_CHECKED_TABLE -> can(contract, Feature.RENAME_TABLE);
                    case REFER_HOME_FROM_ELSEWHERE -> can(contract, Feature.SCHEMA);
                    default -> true;
                };
        if (!isPossible) {
            return "-";
        }
        return contract.obstacles().contains(obstacle) ? "the server refuses" : "yes";
    }

    private static String join(List<String> cells) {
        return cells.stream().map(it -> " " + it + " |").collect(Collectors.joining()) + "\n";
    }
}
