package dev.migration.source;

import dev.migration.schema.QualifiedName;

/**
 * What a table needs and no script can be made to do, for the person who reads the script that creates the table.
 *
 * @param text one sentence that says what to do
 */
public record SchemaRemark(QualifiedName table, String text) {}
