/** Whether a database is fit for the application that uses it. Asks the migrator and knows no script. */
@NullMarked
package dev.migration.boot.health;

import org.jspecify.annotations.NullMarked;
