package dev.migration.source.hibernate.zoo.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.View;

/** Entities without a table: of a view, and of a query. */
public final class Views {

    private Views() {}

    @Entity(name = "SourceRow")
    @Table(name = "source_row")
    public static class SourceRow {
        @Id
        Long id;

        int amount;
    }

    @Entity(name = "Summary")
    @View(query = "select id, amount from source_row")
    public static class Summary {
        @Id
        Long id;

        int amount;
    }

    @Entity(name = "Asked")
    @Subselect("select id from source_row")
    public static class Asked {
        @Id
        Long id;
    }
}
