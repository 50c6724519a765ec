/**
 * SQL Server: its words for types, its statements, its quirks. Knows no other database.
 */
@NullMarked
package dev.migration.dialect.sqlserver;

import org.jspecify.annotations.NullMarked;
