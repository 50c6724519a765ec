package dev.migration.dialect.oracle;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.Comments;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.ColumnAspect;
import dev.migration.operation.ColumnPatch;
import dev.migration.operation.ModifyColumn;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Identity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes of one column as Oracle spells them: {@code modify}. */
final class OracleColumnChanges extends ColumnChanges {

    OracleColumnChanges(StandardDialect dialect, StandardClauses clauses) {
        super(dialect, clauses);
    }

    @Override
    protected List<ColumnAspect> order() {
        return List.of(
                ColumnAspect.NULLABLE,
                ColumnAspect.DEFAULT,
                ColumnAspect.IDENTITY,
                ColumnAspect.TYPE,
                ColumnAspect.COMMENT,
                ColumnAspect.NAME);
    }

    @Override
    protected List<String> type(ModifyColumn operation, ColumnType type) {
        refuseUsing(operation);
        return List.of(alter(operation) + " " + dialect.type(type));
    }

    /** What is so already must not be said again: the database takes that for a mistake. */
    @Override
    protected List<String> nullable(ModifyColumn operation, boolean nullable) {
        ColumnPatch known = operation.known();
        if (known.has(ColumnAspect.NULLABLE) && known.nullable() == nullable) {
            return List.of();
        }
        return List.of(alter(operation) + (nullable ? " null" : " not null"));
    }

    /** A default cannot be taken away, but null is as good as none. */
    @Override
    protected List<String> defaultValue(ModifyColumn operation, @Nullable DefaultValue value) {
        return List.of(alter(operation) + " default " + (value == null ? "null" : clauses.defaultValue(value)));
    }

    /** An identity column can be changed, but no other column can become one. */
    @Override
    protected List<String> identity(ModifyColumn operation, @Nullable Identity identity) {
        ColumnPatch known = operation.known();
        if (identity != null && known.has(ColumnAspect.IDENTITY) && known.generator() == null) {
            return super.identity(operation, identity);
        }
        return List.of(alter(operation) + " " + (identity == null ? "drop identity" : clauses.identity(identity)));
    }

    @Override
    protected String alter(ModifyColumn operation) {
        return "alter table " + dialect.qualify(operation.table()) + " modify " + dialect.quote(operation.column());
    }

    @Override
    protected Comments comments() {
        return new OracleComments(dialect);
    }
}
