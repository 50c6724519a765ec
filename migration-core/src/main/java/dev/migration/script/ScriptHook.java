package dev.migration.script;

import java.nio.file.Path;

/** Is given each script that has just been written: to format it, to add it to version control. */
public interface ScriptHook {

    void written(Path script) throws Exception;

    /** What messages call it. */
    default String name() {
        return getClass().getName();
    }
}
