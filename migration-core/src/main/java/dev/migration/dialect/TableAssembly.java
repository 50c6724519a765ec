package dev.migration.dialect;

import static java.util.Comparator.comparing;

import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.DialectOption;
import dev.migration.schema.Index;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A table while its parts are still coming in from several queries. */
public final class TableAssembly {

    /** By kind, then by name, then by what they say, so that it does not matter in which order they were read. */
    private static final Comparator<Constraint> ORDER = comparing(TableAssembly::rank)
            .thenComparing(it -> it.name() == null ? "\uFFFF" : it.name())
            .thenComparing(Constraint::toString);

    private final QualifiedName name;

    private final List<Column> columns = new ArrayList<>();

    private final List<Constraint> constraints = new ArrayList<>();

    private final List<Index> indexes = new ArrayList<>();

    private final List<DialectOption> options = new ArrayList<>();

    private final Map<Constraint, String> systemNames = new HashMap<>();

    private @Nullable String comment;

    TableAssembly(QualifiedName name) {
        this.name = name;
    }

    public QualifiedName name() {
        return name;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<Constraint> constraints() {
        return constraints;
    }

    public void column(Column column) {
        columns.add(column);
    }

    public Optional<Column> findColumn(String columnName) {
        return columns.stream().filter(it -> it.name().equals(columnName)).findFirst();
    }

    /** Changes a column that is already there. */
    public void column(String columnName, UnaryOperator<Column> change) {
        columns.replaceAll(it -> it.name().equals(columnName) ? change.apply(it) : it);
    }

    public void constraint(Constraint constraint) {
        constraints.add(constraint);
    }

    /** A constraint without a name, with the one that the database made up for it. */
    public void constraint(Constraint constraint, String systemName) {
        constraints.add(constraint);
        systemNames.put(constraint, systemName);
    }

    public List<String> primaryKey() {
        return constraints.stream()
                .filter(PrimaryKey.class::isInstance)
                .map(it -> ((PrimaryKey) it).columns())
                .findFirst()
                .orElse(List.of());
    }

    public void index(Index index) {
        indexes.add(index);
    }

    public void comment(@Nullable String newComment) {
        comment = newComment == null || newComment.isEmpty() ? null : newComment;
    }

    public void option(DialectOption option) {
        options.add(option);
    }

    /** Keys before those who may refer to them. */
    private static int rank(Constraint constraint) {
        return switch (constraint.type()) {
            case PRIMARY_KEY -> 0;
            case UNIQUE -> 1;
            case FOREIGN_KEY -> 2;
            case CHECK -> 3;
            case EXCLUDE -> 4;
        };
    }

    Table table() {
        constraints.sort(ORDER);
        if (!systemNames.isEmpty()) {
            options.add(SystemNames.inTheOrderOf(constraints, systemNames));
        }
        indexes.sort(comparing(Index::name));
        return new Table(name, columns, constraints, indexes, comment, options);
    }
}
