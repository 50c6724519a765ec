/**
 * Scripts as a graph: revisions, how they follow each other, and the grammar that names them. Pure values and thinking;
 * knows neither the scripts' contents nor any database.
 */
@NullMarked
package dev.migration.revision;

import org.jspecify.annotations.NullMarked;
