package dev.migration.sample.inventory;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/** A shelf for items. Its name is unique; when it goes, its items stay and have no category. */
@Entity
@Table(name = "categories", uniqueConstraints = @UniqueConstraint(name = "uq_categories_name", columnNames = "name"))
public class Category {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(length = 100, nullable = false)
    private String name;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields itself
    protected Category() {}

    public Category(String name) {
        this.name = name;
    }

    /** Given by the database when the category is saved for the first time. */
    public long id() {
        return requireNonNull(id);
    }

    public String name() {
        return name;
    }

    public void rename(String newName) {
        this.name = newName;
    }
}
