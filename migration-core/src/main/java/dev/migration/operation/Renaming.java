package dev.migration.operation;

import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.Computed;
import dev.migration.schema.Constraint;
import dev.migration.schema.Exclude;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import dev.migration.schema.Unique;
import dev.migration.sql.SqlNames;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Lets everything that mentions a column or a table follow its new name. */
final class Renaming {

    private Renaming() {}

    /** The table's constraints, indexes and computed columns with the new name; the column itself has it already. */
    static Table column(Table table, String name, String newName) {
        if (name.equals(newName)) {
            return table;
        }
        List<Column> columns =
                table.columns().stream().map(it -> computed(it, name, newName)).toList();
        List<Constraint> constraints = table.constraints().stream()
                .map(it -> constraint(it, name, newName))
                .map(it -> it instanceof ForeignKey key
                        ? referencing(key, table.name(), column -> column.equals(name) ? newName : column)
                        : it)
                .toList();
        List<Index> indexes =
                table.indexes().stream().map(it -> index(it, name, newName)).toList();
        return new Table(table.name(), columns, constraints, indexes, table.comment(), table.options());
    }

    /** The foreign keys that lead to a table, with its new name. */
    static Table table(Table table, QualifiedName name, QualifiedName newName) {
        return TableParts.withConstraints(
                table,
                table.constraints().stream()
                        .map(it -> it instanceof ForeignKey key
                                        && key.referencedTable().equals(name)
                                ? key.referencing(newName)
                                : it)
                        .toList());
    }

    /** The key with the new names of the columns if it leads to this table. */
    static ForeignKey referencing(ForeignKey key, QualifiedName table, UnaryOperator<String> newNames) {
        return key.referencedTable().equals(table)
                ? key.referencing(key.referencedColumns().stream().map(newNames).toList())
                : key;
    }

    private static Column computed(Column column, String name, String newName) {
        Computed computed = column.computed();
        return computed == null
                ? column
                : column.withComputed(
                        new Computed(SqlNames.renamed(computed.expression(), name, newName), computed.stored()));
    }

    private static Constraint constraint(Constraint constraint, String name, String newName) {
        if (constraint instanceof PrimaryKey key) {
            return new PrimaryKey(key.name(), names(key.columns(), name, newName), key.deferrability(), key.options());
        }
        if (constraint instanceof Unique unique) {
            return new Unique(
                    unique.name(),
                    names(unique.columns(), name, newName),
                    unique.nullsNotDistinct(),
                    unique.deferrability(),
                    unique.options());
        }
        if (constraint instanceof ForeignKey key) {
            return new ForeignKey(
                    key.name(),
                    names(key.columns(), name, newName),
                    key.referencedTable(),
                    key.referencedColumns(),
                    key.onDelete(),
                    key.onUpdate(),
                    key.match(),
                    key.deferrability(),
                    key.validated());
        }
        if (constraint instanceof Check check) {
            return new Check(check.name(), SqlNames.renamed(check.condition(), name, newName), check.validated());
        }
        return exclude((Exclude) constraint, name, newName);
    }

    private static Exclude exclude(Exclude exclude, String name, String newName) {
        List<Exclude.Element> elements = exclude.elements().stream()
                .map(it -> new Exclude.Element(
                        text(it.text(), it.expression(), name, newName), it.expression(), it.operator()))
                .toList();
        return new Exclude(
                exclude.name(),
                elements,
                exclude.method(),
                condition(exclude.where(), name, newName),
                exclude.deferrability());
    }

    private static Index index(Index index, String name, String newName) {
        List<IndexPart> parts = index.parts().stream()
                .map(it -> new IndexPart(
                        text(it.text(), it.expression(), name, newName),
                        it.expression(),
                        it.order(),
                        it.nulls(),
                        it.operatorClass(),
                        it.prefixLength()))
                .toList();
        return new Index(
                index.name(),
                parts,
                index.unique(),
                names(index.include(), name, newName),
                index.method(),
                condition(index.where(), name, newName),
                index.nullsNotDistinct(),
                index.options());
    }

    private static String text(String text, boolean expression, String name, String newName) {
        if (expression) {
            return SqlNames.renamed(text, name, newName);
        }
        return text.equals(name) ? newName : text;
    }

    private static @Nullable String condition(@Nullable String sql, String name, String newName) {
        return sql == null ? null : SqlNames.renamed(sql, name, newName);
    }

    private static List<String> names(List<String> names, String name, String newName) {
        return names.stream().map(it -> it.equals(name) ? newName : it).toList();
    }
}
