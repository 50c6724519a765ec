package dev.migration.source.hibernate.zoo.embedding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

/** An entity in two tables. */
public final class Secondary {

    private Secondary() {}

    @Entity(name = "Product")
    @SecondaryTable(
            name = "product_text",
            pkJoinColumns = @PrimaryKeyJoinColumn(name = "product_id"),
            indexes = @Index(name = "ix_product_text_title", columnList = "title"))
    public static class Product {
        @Id
        Long id;

        int stock;

        @Column(table = "product_text", nullable = false)
        String title;
    }
}
