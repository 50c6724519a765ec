package dev.migration.dialect;

/**
 * Something that a database has and no schema holds, by name alone.
 *
 * @param word what follows {@code create} where it is made, such as {@code trigger}
 * @param name as the catalog has it
 */
public record DatabaseObject(String word, String schema, String name) {}
