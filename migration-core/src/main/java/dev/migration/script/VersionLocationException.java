package dev.migration.script;

import dev.migration.error.MigrationException;
import java.util.List;

/** It is not clear which of the configured locations a script belongs to. */
public final class VersionLocationException extends MigrationException {

    private final List<String> locations;

    private VersionLocationException(String problem, String remedy, List<String> locations) {
        super(problem, remedy);
        this.locations = List.copyOf(locations);
    }

    static VersionLocationException several(List<String> locations) {
        return new VersionLocationException(
                "Scripts are in several places, and the new revision follows none that would tell where it belongs.",
                "Name one with --version-path: %s.".formatted(String.join(", ", locations)),
                locations);
    }

    static VersionLocationException unknown(String location, List<String> locations) {
        return new VersionLocationException(
                "'%s' is not one of the locations where scripts are looked for.".formatted(location),
                "Use one of %s, or add it to migration.version-locations.".formatted(String.join(", ", locations)),
                locations);
    }

    static VersionLocationException noPackage(String location) {
        return new VersionLocationException(
                "A Java migration cannot be written to '%s', which is no Java package.".formatted(location),
                "Add a package to migration.version-locations, such as classpath:db/versions, and name it with --package.",
                List.of(location));
    }

    static VersionLocationException pattern(String location) {
        return new VersionLocationException(
                "'%s' is a pattern and no folder that could be created.".formatted(location),
                "Name one of the folders that it stands for.",
                List.of(location));
    }

    /** The configured locations. */
    public List<String> locations() {
        return locations;
    }
}
