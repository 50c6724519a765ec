@NullMarked
package dev.migration.boot.command;

import org.jspecify.annotations.NullMarked;
