/**
 * What differs between databases: operations as SQL, locks, limits, the syntax of scripts. One sub-package per database;
 * knows nothing of revisions.
 */
@NullMarked
package dev.migration.dialect;

import org.jspecify.annotations.NullMarked;
