/**
 * Scripts that are not what a database remembers of them: changed, missing, or known only to the database, and what is to
 * come of that. Values only; finding out is done where the history is read.
 */
@NullMarked
package dev.migration.drift;

import org.jspecify.annotations.NullMarked;
