package dev.migration.script;

import dev.migration.error.MigrationException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A tag was to be added to a Java migration, whose source is nobody's to rewrite but the developer's. */
public final class JavaTagException extends MigrationException {

    private final String className;

    JavaTagException(String className, String tag, List<String> tags) {
        super(
                "The migration '%s' is written in Java, so that its tag has to be written by hand."
                        .formatted(className),
                "Put into its @Revision:  tags = %s".formatted(value(tag, tags)));
        this.className = className;
    }

    private static String value(String tag, List<String> tags) {
        List<String> all = new ArrayList<>(tags);
        all.add(tag);
        String quoted = all.stream().map(it -> '"' + it + '"').collect(Collectors.joining(", "));
        return all.size() == 1 ? quoted : "{" + quoted + "}";
    }

    public String className() {
        return className;
    }
}
