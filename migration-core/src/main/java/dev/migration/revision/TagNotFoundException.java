package dev.migration.revision;

import dev.migration.error.MigrationException;

/** A target names a tag that no script bears. */
public final class TagNotFoundException extends MigrationException {

    private final String tag;

    TagNotFoundException(String tag) {
        super(
                "No revision has the tag '%s'.".formatted(tag),
                "Add it to the header of the revision that it stands for: `-- tags: %s`.".formatted(tag));
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }
}
