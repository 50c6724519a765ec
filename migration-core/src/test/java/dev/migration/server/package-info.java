/** Real database servers for tests, one of each per JVM. */
@NullMarked
package dev.migration.server;

import org.jspecify.annotations.NullMarked;
