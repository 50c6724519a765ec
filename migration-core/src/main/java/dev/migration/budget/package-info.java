/**
 * What the statements of a script may cost others, and what others cost them: how long they may wait and run, who is in their
 * way, and when a revision is tried again. Knows sessions and statements, and no revisions.
 */
@NullMarked
package dev.migration.budget;

import org.jspecify.annotations.NullMarked;
