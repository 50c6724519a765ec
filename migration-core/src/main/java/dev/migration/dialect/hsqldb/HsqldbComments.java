package dev.migration.dialect.hsqldb;

import dev.migration.dialect.Comments;
import dev.migration.dialect.StandardDialect;
import org.jspecify.annotations.Nullable;

/** Comments as HSQLDB takes them: an empty one is none. */
final class HsqldbComments extends Comments {

    HsqldbComments(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    protected String text(@Nullable String comment) {
        return dialect.literal(comment == null ? "" : comment);
    }
}
