package dev.migration.boot.hibernate.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** What a tenant has in its schema. */
@Entity
public class Item {

    @Id
    private Long id = 0L;

    @Column(length = 100, nullable = false)
    private String title = "";

    @Column(length = 100)
    private @Nullable String note;

    protected Item() {}

    public Item(long id, String title) {
        this.id = id;
        this.title = title;
    }

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public @Nullable String getNote() {
        return note;
    }
}
