package dev.migration.script;

import dev.migration.error.MigrationException;

/** The source of a script, or the folder for it, is not on this machine. */
public final class ScriptSourceException extends MigrationException {

    private ScriptSourceException(String problem, String remedy) {
        super(problem, remedy);
    }

    static ScriptSourceException noSources(String location, Object root) {
        return new ScriptSourceException(
                "No script can be written for '%s': the project's sources, '%s', are not here."
                        .formatted(location, root),
                """
                Run the command in the folder of the project,
                or name the folder: migration.authoring.project-folder, migration.authoring.resource-root, migration.authoring.java-root,
                or use a file: location.""");
    }

    static ScriptSourceException outside(Object root, String key) {
        return new ScriptSourceException(
                "The folder '%s' leads out of the project with '..'.".formatted(root),
                "Name it by its full path in %s, or name the project that it is in: migration.authoring.project-folder."
                        .formatted(key));
    }

    static ScriptSourceException inJar(String location) {
        return new ScriptSourceException(
                "No script can be written to '%s': it is in a jar, and the project has no folder of that path."
                        .formatted(location),
                "Name another location with --version-path, or create the folder in the project's resources.");
    }

    static ScriptSourceException noFile(String revision, String location) {
        return new ScriptSourceException(
                "The source of revision '%s' (%s) is not in this project.".formatted(revision, location),
                "Open it where it comes from: it may be part of a library, or in another folder than the configured source roots.");
    }

    static ScriptSourceException notCompiled(String file, String revision) {
        return new ScriptSourceException(
                "%s has revision '%s', which is not on the class path.".formatted(file, revision),
                "Compile it first, so that the new revision can follow it: ./mvnw compile.");
    }
}
