package dev.migration.boot.slice;

import jakarta.persistence.Entity;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** One entity for all ways to persist one. */
@Entity
@Table("BOOK")
class Book {

    @Id
    @jakarta.persistence.Id
    long id;

    String title = "";
}
