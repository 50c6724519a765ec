package dev.migration.operation;

import dev.migration.error.MigrationException;

/** The naming convention has no name for something. */
public final class NamingConventionException extends MigrationException {

    NamingConventionException(String problem) {
        super(
                problem,
                "Give it a name in the script, or change the pattern in `migration.naming-convention` "
                        + "(builder: namingConvention(...)).");
    }
}
