package dev.migration.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns whose values are those of a row elsewhere. */
public record ForeignKey(
        @Nullable String name,
        List<String> columns,
        QualifiedName referencedTable,
        List<String> referencedColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        MatchType match,
        Deferrability deferrability,
        boolean validated)
        implements Constraint {

    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }

    /** Begins a foreign key with its own columns; {@link From#references} completes it. */
    public static From foreignKey(String... columns) {
        return new From(List.of(columns));
    }

    /** A foreign key that does not say yet where it leads. */
    public record From(List<String> columns) {

        public ForeignKey references(String table, String... referencedColumns) {
            return references(QualifiedName.of(table), referencedColumns);
        }

        public ForeignKey references(QualifiedName table, String... referencedColumns) {
            return new ForeignKey(
                    null,
                    columns,
                    table,
                    List.of(referencedColumns),
                    ReferentialAction.NO_ACTION,
                    ReferentialAction.NO_ACTION,
                    MatchType.SIMPLE,
                    Deferrability.NOT_DEFERRABLE,
                    true);
        }
    }

    @Override
    public ForeignKey named(String newName) {
        return copy(newName, referencedTable, onDelete, onUpdate, match, deferrability, validated);
    }

    public ForeignKey referencing(QualifiedName table) {
        return copy(name, table, onDelete, onUpdate, match, deferrability, validated);
    }

    public ForeignKey referencing(List<String> newColumns) {
        return new ForeignKey(
                name, columns, referencedTable, newColumns, onDelete, onUpdate, match, deferrability, validated);
    }

    public ForeignKey onDelete(ReferentialAction action) {
        return copy(name, referencedTable, action, onUpdate, match, deferrability, validated);
    }

    public ForeignKey onUpdate(ReferentialAction action) {
        return copy(name, referencedTable, onDelete, action, match, deferrability, validated);
    }

    public ForeignKey match(MatchType newMatch) {
        return copy(name, referencedTable, onDelete, onUpdate, newMatch, deferrability, validated);
    }

    public ForeignKey deferrability(Deferrability newDeferrability) {
        return copy(name, referencedTable, onDelete, onUpdate, match, newDeferrability, validated);
    }

    /** Holds for new rows only, until the database is told to look at the old ones. */
    public ForeignKey notValidated() {
        return copy(name, referencedTable, onDelete, onUpdate, match, deferrability, false);
    }

    @Override
    public ConstraintType type() {
        return ConstraintType.FOREIGN_KEY;
    }

    private ForeignKey copy(
            @Nullable String newName,
            QualifiedName table,
            ReferentialAction delete,
            ReferentialAction update,
            MatchType newMatch,
            Deferrability newDeferrability,
            boolean newValidated) {
        return new ForeignKey(
                newName, columns, table, referencedColumns, delete, update, newMatch, newDeferrability, newValidated);
    }
}
