package dev.migration.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table and what it owns. The order of the columns is their order in the database. */
public record Table(
        QualifiedName name,
        List<Column> columns,
        List<Constraint> constraints,
        List<Index> indexes,
        @Nullable String comment,
        List<DialectOption> options) {

    public Table {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
        indexes = List.copyOf(indexes);
        options = List.copyOf(options);
    }

    public static Table of(String name) {
        return of(QualifiedName.of(name));
    }

    public static Table of(QualifiedName name) {
        return new Table(name, List.of(), List.of(), List.of(), null, List.of());
    }

    public Table named(QualifiedName newName) {
        return new Table(newName, columns, constraints, indexes, comment, options);
    }

    public Table column(String columnName, ColumnType type) {
        return column(Column.of(columnName, type));
    }

    public Table column(String columnName, ColumnType type, UnaryOperator<Column> details) {
        return column(details.apply(Column.of(columnName, type)));
    }

    public Table column(Column column) {
        return new Table(name, appended(columns, column), constraints, indexes, comment, options);
    }

    public Table primaryKey(String... columnNames) {
        return constraint(PrimaryKey.primaryKey(columnNames));
    }

    public Table unique(String... columnNames) {
        return constraint(Unique.unique(columnNames));
    }

    public Table check(String condition) {
        return constraint(Check.check(condition));
    }

    /** A foreign key of one column to a table in the same schema. */
    public Table foreignKey(String columnName, String referencedTable, String referencedColumn) {
        return constraint(
                ForeignKey.foreignKey(columnName).references(name.sibling(referencedTable), referencedColumn));
    }

    /** A rule with a name or details: {@code unique("email").named("uq_email")}. */
    public Table constraint(Constraint constraint) {
        return new Table(name, columns, appended(constraints, constraint), indexes, comment, options);
    }

    public Table index(String indexName, String... columnNames) {
        return index(Index.of(indexName, columnNames));
    }

    public Table index(Index index) {
        return new Table(name, columns, constraints, appended(indexes, index), comment, options);
    }

    public Table comment(String newComment) {
        return new Table(name, columns, constraints, indexes, newComment, options);
    }

    public Table options(DialectOption... newOptions) {
        return new Table(name, columns, constraints, indexes, comment, List.of(newOptions));
    }

    public Optional<Column> column(String columnName) {
        return columns.stream().filter(it -> it.name().equals(columnName)).findFirst();
    }

    public boolean hasColumn(String columnName) {
        return column(columnName).isPresent();
    }

    public boolean hasIndex(String indexName) {
        return indexes.stream().anyMatch(it -> it.name().equals(indexName));
    }

    public boolean hasConstraint(String constraintName) {
        return constraints.stream().anyMatch(it -> constraintName.equals(it.name()));
    }

    public Optional<PrimaryKey> findPrimaryKey() {
        return constraints(PrimaryKey.class).findFirst();
    }

    public <C extends Constraint> Stream<C> constraints(Class<C> kind) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static <T> List<T> appended(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }
}
