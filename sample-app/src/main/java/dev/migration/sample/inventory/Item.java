package dev.migration.sample.inventory;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.DynamicInsert;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something in stock. A new item leaves its status to the database, whose default is the draft. */
@Entity
@DynamicInsert
@Table(
        name = "items",
        indexes = {
            @Index(name = "ix_items_category_id", columnList = "category_id"),
            @Index(name = "ix_items_title", columnList = "title"),
            @Index(name = "ix_items_status_created_at", columnList = "status, created_at")
        })
public class Item {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(length = 200, nullable = false)
    private String title;

    @Column(length = 10_000)
    private @Nullable String content;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id", foreignKey = @ForeignKey(name = "fk_items_category_id"))
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private @Nullable Category category;

    // A VARCHAR on every database: H2 and MariaDB would get an enum type of their own, which is hard to extend.
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @ColumnDefault("'draft'")
    @Generated
    @Column(length = 20, nullable = false)
    private @Nullable ItemStatus status;

    @CreationTimestamp
    @Column(nullable = false, updatable = false)
    private @Nullable Instant createdAt;

    @UpdateTimestamp
    @Column(nullable = false)
    private @Nullable Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields itself
    protected Item() {}

    public Item(String title) {
        this.title = title;
    }

    /** Given by the database when the item is saved for the first time. */
    public long id() {
        return requireNonNull(id);
    }

    public String title() {
        return title;
    }

    public @Nullable String content() {
        return content;
    }

    public @Nullable Category category() {
        return category;
    }

    public @Nullable ItemStatus status() {
        return status;
    }

    public @Nullable Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant updatedAt() {
        return updatedAt;
    }

    public void describe(String newTitle, @Nullable String newContent) {
        this.title = newTitle;
        this.content = newContent;
    }

    /** Puts the item into a category, or into none. */
    public void file(@Nullable Category newCategory) {
        this.category = newCategory;
    }

    public void mark(ItemStatus newStatus) {
        this.status = newStatus;
    }
}
