package dev.migration.source.hibernate.zoo.association;

import dev.migration.source.hibernate.zoo.type.Enums;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Join tables and collection tables of every kind. */
public final class Collections {

    private Collections() {}

    @Entity(name = "Author")
    public static class Author {
        @Id
        Long id;
    }

    @Embeddable
    public static class Chapter {
        @Column(nullable = false, length = 100)
        String title;

        int pages;
    }

    @Entity(name = "Book")
    public static class Book {
        @Id
        Long id;

        @ManyToMany
        @JoinTable(
                name = "book_author",
                joinColumns = @JoinColumn(name = "book_id"),
                inverseJoinColumns = @JoinColumn(name = "author_id"))
        Set<Author> authors;

        @ManyToMany
        @JoinTable(name = "book_reviewer")
        List<Author> reviewers;

        @OneToMany
        @JoinTable(name = "book_translator")
        List<Author> translators;

        @OneToMany
        @JoinColumn(name = "edited_book_id")
        Set<Author> editors;

        @ElementCollection
        @CollectionTable(name = "book_chapters")
        @OrderColumn(name = "chapter_number")
        List<Chapter> chapters;

        @ElementCollection
        @Column(length = 40)
        Set<String> keywords;

        @ElementCollection
        @MapKeyColumn(name = "language", length = 5)
        @Column(name = "title", nullable = false)
        Map<String, String> titles;

        @ElementCollection
        @Enumerated(EnumType.STRING)
        Set<Enums.Status> states;

        @ElementCollection
        @MapKeyEnumerated(EnumType.STRING)
        Map<Enums.Colour, Integer> counts;
    }
}
