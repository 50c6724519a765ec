package dev.migration.dialect.postgresql;

import dev.migration.dialect.ColumnChanges;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.operation.ColumnAspect;
import dev.migration.operation.ModifyColumn;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Identity;
import dev.migration.schema.SqlType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes of one column as PostgreSQL spells them. */
final class PostgresqlColumnChanges extends ColumnChanges {

    private static final Set<SqlType> CHARACTERS =
            EnumSet.of(SqlType.CHAR, SqlType.VARCHAR, SqlType.NCHAR, SqlType.NVARCHAR, SqlType.TEXT);

    PostgresqlColumnChanges(StandardDialect dialect, StandardClauses clauses) {
        super(dialect, clauses);
    }

    @Override
    protected List<String> type(ModifyColumn operation, ColumnType type) {
        String using = operation.using() == null ? "" : " using " + operation.using();
        String change = alter(operation) + " type " + dialect.type(type) + using;
        DefaultValue known = operation.known().defaultValue();
        if (known == null || !leavesCharacters(operation, type)) {
            return List.of(change);
        }
        // PostgreSQL does not convert a default between text and anything else; it has to go and come back.
        List<String> statements = new ArrayList<>(List.of(alter(operation) + " drop default", change));
        if (!operation.changes().has(ColumnAspect.DEFAULT)) {
            statements.add(alter(operation) + " set default " + clauses.defaultValue(known));
        }
        return statements;
    }

    private static boolean leavesCharacters(ModifyColumn operation, ColumnType type) {
        ColumnType known = operation.known().type();
        return known != null && CHARACTERS.contains(known.type()) != CHARACTERS.contains(type.type());
    }

    @Override
    protected List<String> identity(ModifyColumn operation, @Nullable Identity identity) {
        Identity known = operation.known().generator();
        if (identity == null) {
            return List.of(alter(operation) + " drop identity");
        }
        if (known == null) {
            return List.of(alter(operation) + " add " + clauses.identity(identity));
        }
        String difference = PostgresqlIdentityChange.between(known, identity);
        return difference.isEmpty() ? List.of() : List.of(alter(operation) + difference);
    }
}
