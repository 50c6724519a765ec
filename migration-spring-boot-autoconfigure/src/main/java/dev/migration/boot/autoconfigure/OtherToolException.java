package dev.migration.boot.autoconfigure;

import dev.migration.error.MigrationException;

/** Flyway or Liquibase migrates the same database. Two tools on one database undo each other's work. */
public final class OtherToolException extends MigrationException {

    OtherToolException(String database, OtherTool tool, String bean) {
        super(
                "The database '%s' is migrated by %s too: its bean '%s' uses the same DataSource."
                        .formatted(database, tool.displayName(), bean),
                """
                To migrate it with this framework only: remove %1$s, or set %2$s=false.
                To leave it to %1$s: set migration.enabled=false, or migration.datasources.%3$s.enabled=false if it is one of\
                 several."""
                        .formatted(tool.displayName(), tool.switchProperty(), database));
    }
}
