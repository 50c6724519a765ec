package dev.migration.dialect.db2;

import dev.migration.dialect.Comments;
import dev.migration.dialect.StandardDialect;
import org.jspecify.annotations.Nullable;

/** Comments as DB2 takes them: an empty one is none. */
final class Db2Comments extends Comments {

    Db2Comments(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    protected String text(@Nullable String comment) {
        return dialect.literal(comment == null ? "" : comment);
    }
}
