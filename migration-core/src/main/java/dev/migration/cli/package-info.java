/**
 * Text in, text out: the commands of {@code migrate}. Calls only {@link dev.migration.Migrator} and reads the values that
 * it returns; knows neither where migrators come from nor what they are made of.
 */
@NullMarked
package dev.migration.cli;

import org.jspecify.annotations.NullMarked;
