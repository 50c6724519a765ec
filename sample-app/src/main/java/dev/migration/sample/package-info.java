/** The guided tour of Migration: an inventory service whose two databases are migrated as it starts. */
@NullMarked
package dev.migration.sample;

import org.jspecify.annotations.NullMarked;
