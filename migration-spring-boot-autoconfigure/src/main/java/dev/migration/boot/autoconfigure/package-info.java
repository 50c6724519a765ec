/**
 * What an application gets by adding the starter: a migrator per database, set up from {@code migration.*}, and run before
 * anything else uses the database. Holds no rule of migrating.
 */
@NullMarked
package dev.migration.boot.autoconfigure;

import org.jspecify.annotations.NullMarked;
