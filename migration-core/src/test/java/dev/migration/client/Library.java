package dev.migration.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The scripts of a library, in a folder: two branches, one with a routine, one with data, and their merge, after which rows
 * are written that a client could misread.
 *
 * <pre>
 *          ┌─ trigger ─┐
 *  tables ─┤           ├─ both ─ texts
 *          └─ rows ────┘
 * </pre>
 */
record Library(Path folder) {

    static Library in(Path folder, String routineSections) {
        Library library = new Library(folder);
        library.write(
                "tables",
                "",
                """
                -- migrate:upgrade
                create table authors (id int not null primary key, name varchar(200) not null);
                create table books (
                    id int not null primary key, -- no; it's no terminator
                    author_id int not null,
                    title varchar(200) default 'no; title',
                    constraint fk_books_author foreign key (author_id) references authors (id)
                );
                -- migrate:downgrade
                drop table books;
                drop table authors;
                """);
        library.write("trigger", "tables", routineSections);
        library.write(
                "rows",
                "tables",
                """
                -- migrate:upgrade
                insert into authors values (1, 'O''Neill; "the" -- first');
                insert into authors values (2, 'A
                second; line');
                create table loans (id int not null primary key, note varchar(200));
                insert into loans select id, name from authors;
                update loans set note = '/* \u00fcber \u20ac $$ ' where id = 1;
                -- migrate:downgrade
                drop table loans;
                delete from authors;
                """);
        library.write("both", "trigger, rows", "-- migrate:upgrade\n-- migrate:downgrade\n");
        return library;
    }

    void write(String id, String downRevisions, String sections) {
        try {
            Files.writeString(
                    folder.resolve(id + "_step.sql"),
                    "-- Step %s\n-- revision: %s\n-- down-revision: %s\n\n%s"
                            .formatted(id, id, downRevisions, sections));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
