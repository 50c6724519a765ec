package dev.migration.execution;

import dev.migration.Migrator;
import dev.migration.MigratorBuilder;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.sql.SqlScriptWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** One recorded {@code --sql} call, and the same call of ours. */
record OfflineCase(Map<String, @Nullable Object> json) {

    String name() {
        return text("name");
    }

    String command() {
        return text("command");
    }

    String dialect() {
        return text("dialect");
    }

    String output() {
        return text("output");
    }

    boolean failed() {
        return json.get("error") != null;
    }

    boolean versionChangesAreUnordered() {
        return Boolean.TRUE.equals(json.get("version_ops_unordered"));
    }

    /** The value of an option of Alembic's; empty where the call does not set it. */
    Optional<Object> option(String name) {
        return json.get("options") instanceof Map<?, ?> options
                ? Optional.ofNullable(options.get(name))
                : Optional.empty();
    }

    String versionTable() {
        String name = option("version_table").map(String::valueOf).orElse("alembic_version");
        return option("version_table_schema").map(schema -> schema + "." + name).orElse(name);
    }

    /** The line that ends a batch. */
    String batchSeparator() {
        return option(dialect() + "_batch_separator")
                .map(String::valueOf)
                .orElse(dialect().equals("oracle") ? "/" : "GO");
    }

    /** What our script begins with. */
    PrintedSql opening() {
        Dialect dialect = Dialects.load(OfflineCase.class.getClassLoader()).named(dialect());
        SqlScriptWriter writer = new SqlScriptWriter(
                dialect.syntax(),
                option(dialect() + "_batch_separator").map(String::valueOf).orElse(null));
        writer.open(PlanPrinter.afterFailure(mode(), dialect));
        return PrintedSql.of(this, writer.toString());
    }

    /** What we print. */
    String print(Path folder) throws IOException {
        writeScripts(folder);
        Migrator migrator = migrator(folder);
        StringBuilder out = new StringBuilder();
        String argument = String.valueOf(json.get("argument"));
        switch (command()) {
            case "upgrade" -> migrator.upgradeSql(argument, out);
            case "downgrade" -> migrator.downgradeSql(argument, out);
            case "stamp" -> migrator.stampSql(targets(), out);
            default -> migrator.ensureVersionSql(out);
        }
        return out.toString();
    }

    private List<String> targets() {
        return json.get("argument") instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of(text("argument"));
    }

    private Migrator migrator(Path folder) {
        MigratorBuilder builder = Migrator.builder(new NoDatabase())
                .locations("file:" + folder)
                .offlineDialect(dialect())
                .versionTable(option("version_table").map(String::valueOf).orElse("alembic_version"))
                .transactionMode(mode());
        option("version_table_schema").map(String::valueOf).ifPresent(builder::schema);
        option(dialect() + "_batch_separator").map(String::valueOf).ifPresent(builder::offlineBatchSeparator);
        return builder.build();
    }

    private TransactionMode mode() {
        if (option("transactional_ddl").equals(Optional.of(false))) {
            return TransactionMode.NONE;
        }
        return option("transaction_per_migration").equals(Optional.of(true))
                ? TransactionMode.PER_REVISION
                : TransactionMode.PER_RUN;
    }

    /** Each statement in a section of its own, which no dialect's splitter takes apart. */
    private void writeScripts(Path folder) throws IOException {
        for (Map<?, ?> revision : OfflineCase.<Map<?, ?>>list("revisions", json)) {
            StringBuilder script =
                    new StringBuilder("-- %s\n-- revision: %s\n-- down-revision: %s\n-- branch-labels: %s\n"
                            .formatted(
                                    revision.get("message"),
                                    revision.get("revision"),
                                    joined("down_revision", revision),
                                    joined("branch_labels", revision)));
            for (String direction : List.of("upgrade", "downgrade")) {
                script.append("-- migrate:").append(direction).append('\n');
                OfflineCase.<Object>list(direction, revision).forEach(it -> appendSection(script, direction, it));
            }
            Files.writeString(folder.resolve(revision.get("revision") + "_step.sql"), script);
        }
    }

    private static void appendSection(StringBuilder script, String direction, Object statement) {
        boolean isBlock = statement instanceof Map<?, ?>;
        Object text = statement instanceof Map<?, ?> block
                ? String.join(";\n", OfflineCase.<String>list("autocommit_block", block))
                : statement;
        script.append("-- migrate:%s%s\n%s\n".formatted(direction, isBlock ? " transaction=false" : "", text));
    }

    private static String joined(String key, Map<?, ?> json) {
        return String.join(", ", OfflineCase.<String>list(key, json));
    }

    private static <T> List<T> list(String key, Map<?, ?> json) {
        Object value = json.get(key);
        @SuppressWarnings("unchecked")
        List<T> list = value == null ? List.of() : (List<T>) value;
        return list;
    }

    private String text(String key) {
        return String.valueOf(json.get(key));
    }

    /** Whoever connects to it, fails. */
    private static final class NoDatabase extends AbstractDataSource {

        @Override
        public java.sql.Connection getConnection() {
            throw new IllegalStateException("Printing needs no database.");
        }

        @Override
        public java.sql.Connection getConnection(String user, String password) {
            return getConnection();
        }
    }
}
