package dev.migration.autogenerate;

import dev.migration.dialect.Dialect;
import dev.migration.diff.SchemaDiff;
import dev.migration.diff.SchemaFilter;
import dev.migration.operation.AddColumn;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.CreateTable;
import dev.migration.operation.CreateView;
import dev.migration.operation.Operation;
import dev.migration.operation.ReplaceObject;
import dev.migration.operation.ReplaceableObject;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import dev.migration.source.SchemaRemark;
import dev.migration.source.SchemaSupplement;
import dev.migration.source.WantedSchema;
import dev.migration.sql.SqlToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts what no schema can say among the operations. It comes with what it speaks of, or with the first column that is of
 * its type, or, if it has to do with nothing of the model, with the first tables. Later it comes only if the database can be
 * asked for it by its name, and has it not.
 */
public final class Supplements {

    private static final Pattern CREATED = Pattern.compile(
            "(?is)\\bcreate\\s+(?:\\w+\\s+){0,3}?(?:index|sequence|table|view|type|domain)\\s+(?:concurrently\\s+)?"
                    + "(?:if\\s+not\\s+exists\\s+)?([^\\s(,;]+)|\\badd\\s+constraint\\s+([^\\s(,;]+)");

    private static final Pattern TYPE =
            Pattern.compile("(?is)\\s*(?:create\\s+(?:or\\s+replace\\s+)?(?:type|domain)|comment\\s+on)\\b");

    private final WantedSchema wanted;

    private final Dialect dialect;

    public Supplements(WantedSchema wanted, Dialect dialect) {
        this.wanted = wanted;
        this.dialect = dialect;
    }

    /** Leaves alone in the database what a supplement has created, since no model's schema knows it. */
    public SchemaFilter filter() {
        Set<String> created = wanted.supplements().stream()
                .flatMap(it -> created(it).stream())
                .collect(Collectors.toSet());
        return (object, isInDatabase) -> !isInDatabase
                || object.name()
                        .map(it -> folded(it.name()))
                        .filter(created::contains)
                        .isEmpty();
    }

    /** Whether there is anything that a database could be asked for by its name. */
    public boolean haveNames() {
        return wanted.supplements().stream().anyMatch(it -> !named(it).isEmpty());
    }

    /** @param objects what the database has of them already */
    public SchemaDiff addedTo(SchemaDiff diff, DatabaseSchema database, LiveObjects objects) {
        List<Operation> operations = new ArrayList<>(diff.operations());
        Set<String> fresh = operations.stream().flatMap(Supplements::created).collect(Collectors.toSet());
        List<String> remarks = remarks(diff);
        for (SchemaSupplement supplement : wanted.supplements()) {
            Set<String> subjects = subjects(supplement);
            List<CreatedObject> missing = missing(supplement, objects);
            if (isNew(supplement, subjects, fresh, database)
                    || !missing.isEmpty() && missing.equals(named(supplement))) {
                int place =
                        supplement.beforeTables() && isBefore(subjects) ? firstTable(operations) : operations.size();
                operations.add(place, operation(supplement));
            } else if (!missing.isEmpty()) {
                remarks.add(partlyThere(supplement, missing));
            }
        }
        return new SchemaDiff(operations, diff.suspicions(), remarks);
    }

    private List<CreatedObject> named(SchemaSupplement supplement) {
        return supplement.create().stream()
                .flatMap(it -> CreatedObject.of(it, dialect.syntax()).stream())
                .toList();
    }

    private List<CreatedObject> missing(SchemaSupplement supplement, LiveObjects objects) {
        return named(supplement).stream()
                .filter(it -> objects.knows(it) && !objects.has(it))
                .toList();
    }

    private static String partlyThere(SchemaSupplement supplement, List<CreatedObject> missing) {
        return "The model's '%s' is in the database in part; create what is missing by hand: %s."
                .formatted(
                        supplement.name(),
                        missing.stream().map(CreatedObject::toString).collect(Collectors.joining(", ")));
    }

    /** What has to be said of tables is said once, when they come. */
    private List<String> remarks(SchemaDiff diff) {
        List<String> remarks = new ArrayList<>(diff.remarks());
        Set<QualifiedName> created = diff.operations().stream()
                .filter(CreateTable.class::isInstance)
                .map(it -> ((CreateTable) it).table().name())
                .collect(Collectors.toSet());
        wanted.remarks().stream()
                .filter(it -> created.contains(it.table()))
                .map(SchemaRemark::text)
                .forEach(remarks::add);
        return remarks;
    }

    private static Operation operation(SchemaSupplement supplement) {
        return new ReplaceObject(
                null, new ReplaceableObject(supplement.name(), supplement.create(), supplement.drop()));
    }

    private boolean isNew(
            SchemaSupplement supplement, Set<String> subjects, Set<String> fresh, DatabaseSchema database) {
        if (!subjects.isEmpty()) {
            return subjects.stream().anyMatch(fresh::contains);
        }
        Set<String> types = created(supplement);
        List<Table> users =
                wanted.schema().tables().stream().filter(it -> uses(it, types)).toList();
        Stream<Table> concerned = users.isEmpty() ? wanted.schema().tables().stream() : users.stream();
        boolean isFirst = concerned.noneMatch(it -> database.table(it.name())
                .filter(there -> users.isEmpty() || hasColumnOf(it, there, types))
                .isPresent());
        return isFirst && !fresh.isEmpty();
    }

    private boolean uses(Table table, Set<String> types) {
        return table.columns().stream().anyMatch(it -> types.contains(folded(dialect.type(it.type()))));
    }

    private boolean hasColumnOf(Table table, Table there, Set<String> types) {
        return table.columns().stream()
                .filter(it -> types.contains(folded(dialect.type(it.type()))))
                .anyMatch(it -> there.column(it.name()).isPresent());
    }

    /** What of the model it speaks of. */
    private Set<String> subjects(SchemaSupplement supplement) {
        QualifiedName table = supplement.table();
        if (table != null) {
            return Set.of(folded(table.name()));
        }
        if (makesTypesAlone(supplement)) {
            // What they are made of has names of its own.
            return Set.of();
        }
        Set<String> known = wanted.schema().names().map(it -> folded(it.name())).collect(Collectors.toSet());
        Set<String> subjects = supplement.create().stream()
                .flatMap(it -> SqlToken.of(it, dialect.syntax()).stream())
                .map(it -> folded(it.unquoted()))
                .collect(Collectors.toCollection(TreeSet::new));
        subjects.retainAll(known);
        return subjects;
    }

    private static boolean makesTypesAlone(SchemaSupplement supplement) {
        return supplement.create().stream().allMatch(it -> TYPE.matcher(it).lookingAt());
    }

    /** A table can need it only if it does not need the table. */
    private boolean isBefore(Set<String> subjects) {
        return wanted.schema().tables().stream()
                .noneMatch(it -> subjects.contains(folded(it.name().name())));
    }

    private static int firstTable(List<Operation> operations) {
        for (int place = 0; place < operations.size(); place++) {
            Operation operation = operations.get(place);
            if (operation instanceof CreateTable
                    || operation instanceof AddColumn
                    || operation instanceof AlterColumn) {
                return place;
            }
        }
        return operations.size();
    }

    private static Stream<String> created(Operation operation) {
        if (operation instanceof CreateTable create) {
            return Stream.of(folded(create.table().name().name()));
        }
        if (operation instanceof CreateSequence create) {
            return Stream.of(folded(create.sequence().name().name()));
        }
        if (operation instanceof CreateEnumType create) {
            return Stream.of(folded(create.type().name().name()));
        }
        return operation instanceof CreateView create
                ? Stream.of(folded(create.view().name().name()))
                : operation instanceof AddColumn ? Stream.of("") : Stream.empty();
    }

    private static Set<String> created(SchemaSupplement supplement) {
        Set<String> names = new TreeSet<>();
        for (String statement : supplement.create()) {
            Matcher matcher = CREATED.matcher(statement);
            while (matcher.find()) {
                String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                names.add(folded(name.replaceAll(".*\\.", "").replaceAll("[\"`\\[\\]]", "")));
            }
        }
        return names;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
