package dev.migration.boot.autoconfigure;

import dev.migration.error.MigrationException;

/** A bean that compares columns does not say what it compares about them. */
public final class ColumnRuleException extends MigrationException {

    ColumnRuleException(Class<?> type) {
        super(
                "The ColumnRule bean of %s does not say whether it is about types or about defaults."
                        .formatted(type.getName()),
                "Let its bean method or class be a TypeRule or a DefaultRule, which are ColumnRules too.");
    }
}
