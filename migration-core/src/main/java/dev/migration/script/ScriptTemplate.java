package dev.migration.script;

/**
 * What new scripts are made from: text with tokens, such as {@code ${message}}.
 *
 * @param name what {@code --template} names
 * @param description its first line, after {@code ##}, which scripts do not get
 * @param location where it was found, for people
 */
public record ScriptTemplate(String name, ScriptType type, String description, String location, String text) {}
