package dev.migration.script;

/** What a script is written in. */
public enum ScriptType {
    SQL,
    JAVA
}
