/**
 * Doing it: transactions, the lock, the version table, the history, and the sink that statements go to. The only package
 * that changes a database.
 */
@NullMarked
package dev.migration.execution;

import org.jspecify.annotations.NullMarked;
