package dev.migration.dialect.oracle;

import dev.migration.dialect.Comments;
import dev.migration.dialect.StandardDialect;
import org.jspecify.annotations.Nullable;

/** Comments as Oracle takes them: an empty one is none. */
final class OracleComments extends Comments {

    OracleComments(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    protected String text(@Nullable String comment) {
        return comment == null ? "''" : dialect.literal(comment);
    }
}
