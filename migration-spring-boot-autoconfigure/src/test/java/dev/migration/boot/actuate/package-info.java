/** What operators see: endpoint, health and metrics. */
@NullMarked
package dev.migration.boot.actuate;

import org.jspecify.annotations.NullMarked;
