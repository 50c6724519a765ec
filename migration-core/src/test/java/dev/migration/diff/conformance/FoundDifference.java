package dev.migration.diff.conformance;

import dev.migration.dialect.Dialect;
import dev.migration.operation.AddColumn;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.ColumnAspect;
import dev.migration.operation.ColumnPatch;
import dev.migration.operation.CommentOnTable;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateTable;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropIndex;
import dev.migration.operation.DropTable;
import dev.migration.operation.Operation;
import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.Computed;
import dev.migration.schema.Constraint;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identity;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An operation of ours as lines that can be compared with {@link RecordedDifference}. */
final class FoundDifference {

    private static final Set<Long> MAXIMA = Set.of(32767L, 2147483647L, 9223372036854775807L);

    private final Dialect dialect;

    FoundDifference(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Alembic tells the indexes of a table apart from it; keys that lead elsewhere may come later, so they are told apart as well. */
    Stream<String> lines(Operation operation) {
        if (operation instanceof CreateTable create) {
            var table = create.table();
            String columns = table.columns().stream().map(this::column).toList().toString();
            String line = "create_table " + table.name() + " " + columns + " "
                    + table.constraints().stream()
                            .filter(it -> !(it instanceof ForeignKey))
                            .map(this::constraint)
                            .collect(Collectors.toCollection(TreeSet::new))
                    + comment(table.comment());
            return Stream.of(
                            Stream.of(line),
                            table.constraints(ForeignKey.class)
                                    .map(it -> "add_constraint " + table.name() + " " + constraint(it)),
                            table.indexes().stream().map(it -> "create_index " + table.name() + " " + index(it)))
                    .flatMap(it -> it);
        }
        if (operation instanceof DropTable drop) {
            return Stream.concat(
                    drop.table().indexes().stream()
                            .map(it -> "drop_index " + drop.table().name() + " " + it.name()),
                    Stream.of("drop_table " + drop.table().name()));
        }
        return Stream.of(line(operation));
    }

    private String line(Operation operation) {
        if (operation instanceof AddColumn add) {
            return "add_column " + add.table() + " " + column(add.column());
        }
        if (operation instanceof DropColumn drop) {
            return "drop_column " + drop.table() + " " + drop.column().name();
        }
        if (operation instanceof AlterColumn alter) {
            return "alter_column " + alter.table() + " " + alter.from().name() + " "
                    + modification(alter.asModification().changes());
        }
        if (operation instanceof CreateIndex create) {
            return "create_index " + create.table() + " " + index(create.index());
        }
        if (operation instanceof DropIndex drop) {
            return "drop_index " + drop.table() + " " + drop.index().name();
        }
        if (operation instanceof CreateConstraint create) {
            return "add_constraint " + create.table() + " " + constraint(create.constraint());
        }
        if (operation instanceof DropConstraint drop) {
            return "drop_constraint " + drop.table() + " " + drop.constraint().name();
        }
        return operation instanceof CommentOnTable comment
                ? "comment " + comment.table() + " " + comment.comment()
                : operation.toString();
    }

    private String column(Column column) {
        return column.name() + " " + NormalText.type(dialect.type(column.type()))
                + (column.nullable() ? "" : " not null") + made(column) + comment(column.comment());
    }

    private String made(Column column) {
        Identity identity = column.generator();
        Computed computed = column.computed();
        DefaultValue value = column.defaultValue();
        if (identity != null) {
            return " " + identity(identity);
        }
        if (computed != null) {
            return " computed " + NormalText.expression(computed.expression());
        }
        return value == null ? "" : " " + defaultValue(value);
    }

    private String defaultValue(@Nullable DefaultValue value) {
        if (value == null) {
            return "no default";
        }
        return "default "
                + NormalText.expression(
                        value instanceof DefaultValue.Literal literal
                                ? dialect.literal(literal.value())
                                : ((DefaultValue.Expression) value).sql());
    }

    private static String identity(@Nullable Identity identity) {
        if (identity == null) {
            return "no default";
        }
        var options = identity.options();
        return identity(
                identity.always(),
                or(options.start(), 1),
                or(options.increment(), 1),
                or(options.minimum(), 1),
                options.maximum(),
                or(options.cache(), 1),
                options.cycle());
    }

    private static long or(@Nullable Long value, long usual) {
        return value == null ? usual : value;
    }

    static String identity(
            boolean always,
            long start,
            long increment,
            long minimum,
            @Nullable Long maximum,
            long cache,
            boolean cycle) {
        return "identity %s %d %d %d %s %d %s"
                .formatted(
                        always,
                        start,
                        increment,
                        minimum,
                        maximum == null || MAXIMA.contains(maximum) ? "max" : maximum,
                        cache,
                        cycle);
    }

    private String modification(ColumnPatch changes) {
        TreeSet<String> lines = new TreeSet<>();
        var type = changes.type();
        if (changes.has(ColumnAspect.TYPE) && type != null) {
            lines.add("type " + NormalText.type(dialect.type(type)));
        }
        if (changes.has(ColumnAspect.NULLABLE)) {
            lines.add("nullable " + changes.nullable());
        }
        if (changes.has(ColumnAspect.IDENTITY)) {
            lines.add(identity(changes.generator()));
        }
        if (changes.has(ColumnAspect.DEFAULT)) {
            lines.add(defaultValue(changes.defaultValue()));
        }
        if (changes.has(ColumnAspect.COMMENT)) {
            lines.add("comment " + changes.comment());
        }
        return lines.toString();
    }

    private String constraint(Constraint constraint) {
        String name = constraint.type().name().toLowerCase(Locale.ROOT) + " "
                + (constraint.name() == null ? "" : constraint.name());
        if (constraint instanceof ForeignKey key) {
            return foreignKey(
                    name,
                    key.columns(),
                    key.referencedTable().toString(),
                    key.referencedColumns(),
                    key.onDelete().name().replace('_', ' '),
                    key.onUpdate().name().replace('_', ' '),
                    key.deferrability().name());
        }
        if (constraint instanceof Check check) {
            return name + " " + NormalText.expression(check.condition());
        }
        List<String> columns = constraint instanceof PrimaryKey key
                ? key.columns()
                : constraint instanceof Unique unique ? unique.columns() : List.of();
        return name + " " + columns;
    }

    static String foreignKey(
            String name,
            List<String> columns,
            String table,
            List<String> referenced,
            String onDelete,
            String onUpdate,
            String deferrability) {
        return "%s %s -> %s%s %s %s %s"
                .formatted(
                        name,
                        columns,
                        table,
                        referenced,
                        onDelete.toLowerCase(Locale.ROOT),
                        onUpdate.toLowerCase(Locale.ROOT),
                        deferrability.toLowerCase(Locale.ROOT));
    }

    private static String index(Index index) {
        return index(
                index.name(),
                index.parts().stream().map(FoundDifference::part).toList(),
                index.unique(),
                index.include(),
                index.method() == null ? "" : index.method(),
                index.where() == null ? "" : index.where(),
                index.nullsNotDistinct());
    }

    static String index(
            String name,
            List<String> parts,
            boolean unique,
            List<String> include,
            String method,
            String where,
            boolean nullsNotDistinct) {
        List<String> words = new ArrayList<>(List.of(name, parts.toString(), "unique=" + unique));
        words.add("include=" + include);
        words.add("using=" + (method.equals("btree") ? "" : method));
        words.add("where=" + NormalText.expression(where));
        words.add("nulls=" + nullsNotDistinct);
        return String.join(" ", words);
    }

    private static String part(IndexPart part) {
        boolean isDescending = part.order() == IndexPart.Order.DESC;
        IndexPart.Nulls usual = isDescending ? IndexPart.Nulls.FIRST : IndexPart.Nulls.LAST;
        return NormalText.expression(part.text()
                + (part.operatorClass() == null ? "" : part.operatorClass())
                + (isDescending ? "desc" : "")
                + (part.nulls() == null || part.nulls() == usual ? "" : "nulls" + part.nulls()));
    }

    private static String comment(@Nullable String comment) {
        return comment == null ? "" : " comment " + comment;
    }
}
