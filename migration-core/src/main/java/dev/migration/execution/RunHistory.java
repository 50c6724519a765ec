package dev.migration.execution;

/**
 * What the entries of one run have in common.
 *
 * @param numbers of new entries
 * @param author who does all of it
 */
record RunHistory(HistoryTable table, HistoryNumbers numbers, Author author) {}
