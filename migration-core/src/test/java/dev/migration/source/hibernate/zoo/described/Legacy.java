package dev.migration.source.hibernate.zoo.described;

/** Described by {@code Legacy.hbm.xml}. */
public class Legacy {

    Long id;

    String title;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
