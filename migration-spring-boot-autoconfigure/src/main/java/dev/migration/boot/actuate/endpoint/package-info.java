/** Where every database stands, for operators: {@code /actuator/migrations}. Changes nothing. */
@NullMarked
package dev.migration.boot.actuate.endpoint;

import org.jspecify.annotations.NullMarked;
