/**
 * A model of many small entities that between them use every mapping there is. One concept a file, so that a test can
 * take what it needs.
 */
@NullMarked
package dev.migration.source.hibernate.zoo;

import org.jspecify.annotations.NullMarked;
