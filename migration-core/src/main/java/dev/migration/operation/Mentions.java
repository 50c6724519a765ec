package dev.migration.operation;

import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.Computed;
import dev.migration.schema.Constraint;
import dev.migration.schema.Exclude;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Table;
import dev.migration.schema.Unique;
import dev.migration.sql.SqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Which constraints, indexes and computed columns speak of a column. */
final class Mentions {

    private Mentions() {}

    /** Something that speaks of a column that is not there. */
    record Mention(String user, String column) {}

    /** Whether the constraint is about this column and no other. */
    static boolean isAbout(Constraint constraint, String name, Set<String> others) {
        return mentions(constraint, name) && others.stream().noneMatch(it -> mentions(constraint, it));
    }

    /** Whether the index is about this column and no other. */
    static boolean isAbout(Index index, String name, Set<String> others) {
        return mentions(index, name) && others.stream().noneMatch(it -> mentions(index, it));
    }

    /** All mentions of columns that are gone, and of those that never were. */
    static List<Mention> ofMissingColumns(Table table, Set<String> gone) {
        List<Mention> mentions = new ArrayList<>(ofUnknownColumns(table));
        for (String name : gone) {
            if (table.column(name).isPresent()) {
                continue;
            }
            table.constraints().stream()
                    .filter(it -> mentions(it, name))
                    .forEach(it -> mentions.add(new Mention(describe(it), name)));
            table.indexes().stream()
                    .filter(it -> mentions(it, name))
                    .forEach(it -> mentions.add(new Mention("the index '" + it.name() + "'", name)));
            table.columns().stream()
                    .filter(it -> mentions(it, name))
                    .forEach(it -> mentions.add(new Mention("the computed column '" + it.name() + "'", name)));
        }
        return mentions.stream().distinct().toList();
    }

    private static List<Mention> ofUnknownColumns(Table table) {
        List<Mention> mentions = new ArrayList<>();
        table.constraints().stream()
                .filter(it -> !(it instanceof Check || it instanceof Exclude))
                .forEach(constraint -> texts(constraint).stream()
                        .filter(it -> table.column(it).isEmpty())
                        .forEach(it -> mentions.add(new Mention(describe(constraint), it))));
        table.indexes().forEach(index -> index.parts().stream()
                .filter(it -> !it.expression() && table.column(it.text()).isEmpty())
                .forEach(it -> mentions.add(new Mention("the index '" + index.name() + "'", it.text()))));
        return mentions;
    }

    private static String describe(Constraint constraint) {
        String kind = constraint.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String name = constraint.name();
        return name == null
                ? "the unnamed %s (%s)".formatted(kind, String.join(", ", texts(constraint)))
                : "the %s '%s'".formatted(kind, name);
    }

    private static boolean mentions(Column column, String name) {
        Computed computed = column.computed();
        return computed != null && SqlNames.mentions(computed.expression(), name);
    }

    static boolean mentions(Constraint constraint, String name) {
        if (constraint instanceof Check || constraint instanceof Exclude) {
            return texts(constraint).stream().anyMatch(it -> it.equals(name) || SqlNames.mentions(it, name));
        }
        return texts(constraint).contains(name);
    }

    private static List<String> texts(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.columns();
        }
        if (constraint instanceof Unique unique) {
            return unique.columns();
        }
        if (constraint instanceof ForeignKey key) {
            return key.columns();
        }
        if (constraint instanceof Check check) {
            return List.of(check.condition());
        }
        Exclude exclude = (Exclude) constraint;
        return Stream.concat(exclude.elements().stream().map(Exclude.Element::text), Stream.ofNullable(exclude.where()))
                .toList();
    }

    static boolean mentions(Index index, String name) {
        boolean inParts = index.parts().stream()
                .anyMatch(it -> it.expression()
                        ? SqlNames.mentions(it.text(), name)
                        : it.text().equals(name));
        String where = index.where();
        return inParts || index.include().contains(name) || where != null && SqlNames.mentions(where, name);
    }
}
