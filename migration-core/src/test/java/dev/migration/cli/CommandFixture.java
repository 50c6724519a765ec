package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.tenant.Fleet;
import dev.migration.tenant.FleetOptions;
import dev.migration.tenant.TenantProvider;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A user at the command line of a project: scripts in a folder, databases, and what the commands print. */
final class CommandFixture {

    /** How a command ended and what it printed. */
    record Outcome(int code, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }

        /** What it says of a database. */
        JsonNode json(String database) {
            return JsonMapper.shared().readTree(out).get("databases").get(database);
        }
    }

    private final Path folder;

    private final Map<String, Supplier<Migrator>> databases = new LinkedHashMap<>();

    private final Map<String, Supplier<Fleet>> fleets = new LinkedHashMap<>();

    private final Deque<String> answers = new ArrayDeque<>();

    private Runnable meanwhile = () -> {};

    private final Map<String, String> environment = new LinkedHashMap<>();

    private boolean isInteractive;

    private boolean hasColor;

    CommandFixture(Path folder) {
        this.folder = folder;
    }

    /** A database with scripts in a folder of its own, of the same name. */
    CommandFixture database(String name, DataSource dataSource) {
        Path scripts = folder.resolve(name);
        try {
            Files.createDirectories(scripts);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return database(name, () -> Migrator.builder(dataSource)
                .name(name)
                .locations("file:" + scripts)
                .build());
    }

    CommandFixture database(String name, Supplier<Migrator> migrator) {
        databases.put(name, migrator);
        return this;
    }

    /** A database with tenants in these schemas, which are created. */
    CommandFixture tenants(String name, DataSource dataSource, String... schemas) {
        database(name, dataSource);
        fleets.put(name, () -> Fleet.builder(
                        databases
                                .getOrDefault(
                                        name, () -> Migrator.builder(dataSource).build())
                                .get(),
                        TenantProvider.schemas(List.of(schemas)))
                .options(FleetOptions.defaults().withParallelism(1).withCreateSchemas(true))
                .build());
        return this;
    }

    /** A person sits at the terminal and will answer this. */
    CommandFixture answering(String... lines) {
        isInteractive = true;
        answers.addAll(List.of(lines));
        return this;
    }

    /** Something that happens before the person answers. */
    CommandFixture whileAsked(Runnable event) {
        meanwhile = event;
        return this;
    }

    private @Nullable String nextAnswer() {
        meanwhile.run();
        return answers.poll();
    }

    CommandFixture withEnvironment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    CommandFixture withColor() {
        hasColor = true;
        return this;
    }

    Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new PrintWriter(out),
                new PrintWriter(err),
                isInteractive,
                hasColor,
                100,
                environment,
                this::nextAnswer);
        int code = new MigrateCommand(Databases.of(databases, fleets), terminal).execute(arguments);
        return new Outcome(code, normalise(out), normalise(err));
    }

    private static String normalise(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    Path scriptsOf(String database) {
        return folder.resolve(database);
    }

    /** Adds a script with a table of its own. */
    CommandFixture script(String database, String id, String downRevisions, String... headers) {
        return write(
                database,
                id,
                downRevisions,
                String.join(
                        "",
                        List.of(headers).stream().map(it -> "-- " + it + "\n").toList()),
                "-- migrate:upgrade\ncreate table t_%1$s (id int primary key);\n-- migrate:downgrade\ndrop table t_%1$s;\n"
                        .formatted(id));
    }

    CommandFixture write(String database, String id, String downRevisions, String headers, String sections) {
        String text = "-- Add %s\n-- revision: %s\n-- down-revision: %s\n%s\n%s"
                .formatted(id, id, downRevisions, headers, sections);
        try {
            Files.writeString(folder.resolve(database).resolve(id + "_add.sql"), text);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return this;
    }
}
