package dev.migration.source.hibernate.zoo.definition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What is said behind the definition of a table. */
public final class Options {

    private Options() {}

    @Entity
    @Table(name = "archive", options = "with (fillfactor = 70)")
    static class Archive {
        @Id
        Long id;
    }
}
