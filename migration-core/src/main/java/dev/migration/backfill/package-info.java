/**
 * Rows changed in batches: which keys come next, what is sent for them, and how far it came, kept where the rows are. Knows
 * nothing of revisions and scripts, nor who begins and ends the transactions.
 */
@NullMarked
package dev.migration.backfill;

import org.jspecify.annotations.NullMarked;
