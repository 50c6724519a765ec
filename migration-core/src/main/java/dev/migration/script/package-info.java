/**
 * The user's migrations, SQL and Java: finding, reading and checking them. Does not run them and knows no database.
 */
@NullMarked
package dev.migration.script;

import org.jspecify.annotations.NullMarked;
