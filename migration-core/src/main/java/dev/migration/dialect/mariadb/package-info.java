/**
 * MariaDB: its words for types, its statements, its quirks. Builds on MySQL, from which it descends.
 */
@NullMarked
package dev.migration.dialect.mariadb;

import org.jspecify.annotations.NullMarked;
