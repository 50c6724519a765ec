package dev.migration.render;

import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.DialectOption;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import dev.migration.schema.Unique;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tables: {@code table -> table.column(...).primaryKey("id")}, one line for each thing. */
final class JavaTables {

    private final JavaSource source;

    JavaTables(JavaSource source) {
        this.source = source;
    }

    /** What follows {@code table -> table}. */
    Chain<Table> details(Table table, String start) {
        Chain<Table> chain = new Chain<>(start, Table.of(table.name()));
        table.columns().forEach(column -> chain.then(column(column), it -> it.column(column)));
        table.constraints().forEach(rule -> chain.then(constraint(rule), it -> it.constraint(rule)));
        table.indexes().forEach(index -> chain.then(index(index), it -> it.index(index)));
        String comment = table.comment();
        if (comment != null) {
            chain.then("comment(" + JavaText.literal(comment) + ")", it -> it.comment(comment));
        }
        if (!table.options().isEmpty()) {
            String options = table.options().stream().map(source::value).collect(Collectors.joining(", "));
            chain.then(
                    "options(" + options + ")", it -> it.options(table.options().toArray(DialectOption[]::new)));
        }
        return chain;
    }

    Optional<String> whole(Table table) {
        QualifiedName name = table.name();
        String argument = name.schemaName().isEmpty() ? JavaText.literal(name.name()) : source.value(name);
        return details(table, source.type(Table.class) + ".of(" + argument + ")")
                .textFor(table);
    }

    private String column(Column column) {
        return "column(" + String.join(", ", new JavaColumns(source).arguments(column)) + ")";
    }

    private String constraint(Constraint rule) {
        if (rule instanceof PrimaryKey key && key.equals(PrimaryKey.primaryKey(columns(key.columns())))) {
            return "primaryKey(" + JavaConstraints.literals(key.columns()) + ")";
        }
        if (rule instanceof Unique unique && unique.equals(Unique.unique(columns(unique.columns())))) {
            return "unique(" + JavaConstraints.literals(unique.columns()) + ")";
        }
        if (rule instanceof Check check && check.equals(Check.check(check.condition()))) {
            return "check(" + JavaText.literal(check.condition()) + ")";
        }
        return rule instanceof ForeignKey key && isPlain(key)
                ? "foreignKey(%s, %s, %s)"
                        .formatted(
                                JavaText.literal(key.columns().get(0)),
                                JavaText.literal(key.referencedTable().name()),
                                JavaText.literal(key.referencedColumns().get(0)))
                : "constraint(" + source.value(rule) + ")";
    }

    private static boolean isPlain(ForeignKey key) {
        return key.columns().size() == 1
                && key.referencedColumns().size() == 1
                && key.equals(ForeignKey.foreignKey(key.columns().get(0))
                        .references(
                                key.referencedTable().name(),
                                key.referencedColumns().get(0)));
    }

    private String index(Index index) {
        List<String> columns = index.parts().stream().map(it -> it.text()).toList();
        return index.equals(Index.of(index.name(), columns(columns)))
                ? "index(" + JavaText.literal(index.name()) + (columns.isEmpty() ? "" : ", ")
                        + JavaConstraints.literals(columns) + ")"
                : "index(" + source.value(index) + ")";
    }

    private static String[] columns(List<String> names) {
        return names.toArray(String[]::new);
    }
}
