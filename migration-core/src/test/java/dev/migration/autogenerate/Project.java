package dev.migration.autogenerate;

import dev.migration.Migrator;
import dev.migration.MigratorBuilder;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.Table;
import dev.migration.script.NewRevision;
import dev.migration.server.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;

/** A project with scripts in a folder, a database, and a model that changes. */
final class Project {

    private final Path folder;

    private final TestDatabase database;

    private DatabaseSchema model = DatabaseSchema.empty();

    private UnaryOperator<MigratorBuilder> setup = it -> it;

    Project(Path folder, TestDatabase database) {
        this.folder = folder;
        this.database = database;
    }

    Project model(Table... tables) {
        model = DatabaseSchema.of(tables);
        return this;
    }

    Project with(UnaryOperator<MigratorBuilder> newSetup) {
        setup = newSetup;
        return this;
    }

    TestDatabase database() {
        return database;
    }

    Migrator migrator() {
        return setup.apply(Migrator.builder(database.dataSource())
                        .locations("file:" + folder)
                        .model(dialect -> () -> model)
                        .authoring(it -> it.withAuthor("Ada")
                                .withClock(Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC))))
                .build();
    }

    /** Writes what differs, and answers with the text of the only script. */
    String generate(String message, UnaryOperator<Autogeneration> how) {
        List<Path> files = migrator()
                .autogenerate(
                        how.apply(Autogeneration.of(NewRevision.of(message).withId(message))));
        if (files.size() != 1) {
            throw new AssertionError("Not one script: " + files);
        }
        return text(files.get(0));
    }

    String generate(String message) {
        return generate(message, it -> it);
    }

    Project upgraded(String message) {
        generate(message);
        migrator().upgrade();
        return this;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
