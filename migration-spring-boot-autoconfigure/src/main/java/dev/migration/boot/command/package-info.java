/** The application as its own command line: {@code java -jar app.jar migrate <command>}. Knows how Spring Boot starts, and no command. */
@NullMarked
package dev.migration.boot.command;

import org.jspecify.annotations.NullMarked;
