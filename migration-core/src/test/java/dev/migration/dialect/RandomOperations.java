package dev.migration.dialect;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.bool;
import static dev.migration.schema.ColumnType.date;
import static dev.migration.schema.ColumnType.doublePrecision;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.numeric;
import static dev.migration.schema.ColumnType.smallint;
import static dev.migration.schema.ColumnType.text;
import static dev.migration.schema.ColumnType.timestamp;
import static dev.migration.schema.ColumnType.varchar;
import static dev.migration.schema.PrimaryKey.primaryKey;
import static dev.migration.schema.Unique.unique;

import dev.migration.dialect.EvolvingSchema.Trait;
import dev.migration.operation.AddColumn;
import dev.migration.operation.AddEnumValue;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.BulkInsert;
import dev.migration.operation.CommentOnTable;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateTable;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropIndex;
import dev.migration.operation.DropTable;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Constraint;
import dev.migration.schema.EnumType;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.SqlType;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Chooses operations that are valid in a schema as it is, at random. Not among them are those that are only another way
 * to say one that is: {@code ModifyColumn} and {@code DropByName}, to which dialects bring {@code AlterColumn} and each
 * drop, and {@code FinalNames}; those whose SQL is the user's own: {@code ExecuteSql} and {@code ReplaceObject}; and
 * {@code BatchAlterTable}, which is made of them and needs to know the table.
 */
final class RandomOperations {

    private static final List<String> RESERVED = List.of(
            "order", "select", "group", "user", "value", "key", "from", "Mixed Case", "it's", "\u00fcml\u00e4ut");

    private static final Set<SqlType> COUNTABLE =
            Set.of(SqlType.INTEGER, SqlType.BIGINT, SqlType.VARCHAR, SqlType.NUMERIC, SqlType.DATE);

    /** Columns that MySQL takes for changed whenever their table is, so that it evaluates their checks. */
    private static final Set<SqlType> TAKEN_FOR_CHANGED =
            Set.of(SqlType.DATE, SqlType.TIMESTAMP, SqlType.ENUM, SqlType.TEXT);

    /** An operation, and what it makes of the schema. */
    record Choice(Operation operation, Runnable effect) {}

    private final Random random;

    private final RandomDraws draws;

    private final RandomObjects objects;

    private final ContractDatabase database;

    private final Dialect dialect;

    private final EvolvingSchema schema;

    RandomOperations(Random random, ContractDatabase database, EvolvingSchema schema) {
        this.random = random;
        this.draws = new RandomDraws(random);
        this.objects = new RandomObjects(draws, database.dialect(), schema);
        this.database = database;
        this.dialect = database.dialect();
        this.schema = schema;
    }

    /** A table with rows that must survive. */
    Choice keptTable() {
        Choice choice = createTable();
        CreateTable create = (CreateTable) choice.operation();
        return new Choice(create, () -> {
            choice.effect().run();
            create.table().columns().forEach(it -> schema.mark(nameOf(create.table()), it.name(), Trait.KEPT));
        });
    }

    /** One that is possible; most kinds are not always. */
    Choice next() {
        while (true) {
            Optional<Choice> choice = attempt();
            if (choice.isPresent()) {
                return choice.get();
            }
        }
    }

    private Optional<Choice> attempt() {
        List<Supplier<Optional<Choice>>> kinds = List.of(
                () -> Optional.of(createTable()),
                this::dropTable,
                this::renameTable,
                this::commentOnTable,
                this::addColumn,
                this::addColumn,
                this::dropColumn,
                this::renameColumn,
                this::renameColumn,
                () -> alter(this::retyped),
                () -> alter(this::nullable),
                () -> alter(this::withOtherDefault),
                () -> alter(this::commented),
                () -> alter(this::changedInAllWays),
                this::createUnique,
                this::createCheck,
                this::createForeignKey,
                this::dropConstraint,
                this::recreatePrimaryKey,
                this::createIndex,
                this::createIndex,
                this::dropIndex,
                this::insert,
                this::insert);
        List<Supplier<Optional<Choice>>> more = objects.kinds();
        int kind = draws.below(kinds.size() + more.size());
        return (kind < kinds.size() ? kinds.get(kind) : more.get(kind - kinds.size())).get();
    }

    private Choice createTable() {
        QualifiedName place = objects.place("t");
        String name = place.name();
        Table table = Table.of(place);
        boolean counted = random.nextBoolean();
        table = table.column("id", bigint(), it -> counted ? it.notNull().identity() : it.notNull());
        int columns = 1 + random.nextInt(4);
        for (int i = 0; i < columns; i++) {
            Column column = column(table);
            table = table.column(column);
        }
        table = table.constraint(primaryKey("id").named(draws.name("pk")));
        List<Runnable> effects = new ArrayList<>();
        Optional<Table> parent = random.nextBoolean() ? draws.pick(schema.tables(it -> canBeParent(it, place))) : Optional.empty();
        if (parent.isPresent()) {
            table = table.column("parent_id", bigint()).constraint(reference("parent_id", parent.get()));
            effects.add(() -> schema.mark(name, "parent_id", Trait.HOLDS_NULL));
        }
        if (random.nextBoolean()) {
            Column checked = table.columns().get(1);
            Check check = check(checked);
            table = table.constraint(check);
        }
        if (random.nextBoolean() && isIndexable(table.columns().get(1))) {
            table = table.index(Index.of(draws.name("ix"), table.columns().get(1).name()));
        }
        if (random.nextBoolean()) {
            table = table.comment(draws.comment());
        }
        Table created = table;
        return new Choice(new CreateTable(created, false), () -> {
            schema.put(created);
            effects.forEach(Runnable::run);
        });
    }

    private Column column(Table table) {
        Column column = Column.of(columnName(table), type());
        if (random.nextBoolean()) {
            column = column.notNull();
        }
        if (random.nextInt(3) == 0) {
            column = withDefault(column);
        }
        return random.nextInt(4) == 0 ? column.comment(draws.comment()) : column;
    }

    private String columnName(Table table) {
        String word = RESERVED.get(random.nextInt(RESERVED.size()));
        return random.nextInt(3) == 0 && table.column(word).isEmpty() ? word : draws.name("c");
    }

    private ColumnType type() {
        Optional<EnumType> words = draws.oneIn(6) ? draws.pick(List.copyOf(schema.enums.values())) : Optional.empty();
        if (words.isPresent()) {
            return EvolvingSchema.typeOf(words.get());
        }
        return switch (random.nextInt(10)) {
            case 0 -> integer();
            case 1 -> bigint();
            case 2 -> smallint();
            case 3 -> numeric(8 + random.nextInt(4), 2);
            case 4 -> date();
            case 5 -> bool();
            case 6 -> timestamp();
            case 7 -> doublePrecision();
            case 8 -> text();
            default -> varchar(20 + random.nextInt(30));
        };
    }

    private Column withDefault(Column column) {
        SqlType type = column.type().type();
        // Not every database has defaults for what is kept outside the row.
        if (type == SqlType.ENUM) {
            return column.defaultValue(column.type().values().get(0));
        }
        return type == SqlType.TEXT ? column : column.defaultValue(draws.value(column.type()));
    }

    private Check check(Column column) {
        String name = draws.name("ck");
        String quoted = dialect.quote(column.name());
        schema.uses.put(name, column.name());
        String condition =
                switch (column.type().type()) {
                    case INTEGER, BIGINT, SMALLINT, NUMERIC, DOUBLE -> quoted + " >= 0";
                    default -> quoted + " is null or " + quoted + " is not null";
                };
        return Check.check(condition).named(name);
    }

    private boolean canBeParent(Table table, QualifiedName child) {
        boolean isHome = table.name().schema() == null && child.schema() != null;
        return table.findPrimaryKey().isPresent() && !(isHome && database.has(Obstacle.REFER_HOME_FROM_ELSEWHERE));
    }

    private ForeignKey reference(String column, Table parent) {
        ForeignKey key = ForeignKey.foreignKey(column)
                .references(parent.name(), parent.columns().get(0).name())
                .named("fk_" + draws.number());
        boolean cascades = random.nextBoolean() && !database.has(Obstacle.MIXED_CASCADES);
        return cascades ? key.onDelete(ReferentialAction.CASCADE) : key;
    }

    private Optional<Choice> dropTable() {
        return draws.pick(schema.tables(it -> !schema.isAny(nameOf(it), Trait.KEPT)
                        && !schema.isAny(nameOf(it), Trait.HAS_RULE)
                        && !schema.isReferenced(nameOf(it))
                        && free(it)))
                .map(it -> new Choice(new DropTable(it, false), () -> schema.tables.remove(nameOf(it))));
    }

    private Optional<Choice> renameTable() {
        return table().filter(this::canBeRenamed).map(it -> {
            String to = draws.name("t");
            return new Choice(new RenameTable(it.name(), to), () -> schema.renameTable(nameOf(it), to));
        });
    }

    private boolean canBeRenamed(Table table) {
        return !database.has(Obstacle.RENAME_CHECKED_TABLE)
                || table.constraints(Check.class).findAny().isEmpty();
    }

    private boolean canBeRenamed(Table table, Column column) {
        boolean isKey = EvolvingSchema.isInPrimaryKey(table, column.name())
                || EvolvingSchema.isInForeignKey(table, column.name())
                || EvolvingSchema.isInUnique(table, column.name());
        return !schema.isPinned(table, column.name())
                && !(isKey && database.has(Obstacle.RENAME_KEY_COLUMN))
                && !(database.has(Obstacle.RENAME_REFERENCE_BESIDE_CHECK) && isReferenceBesideCheck(table, column));
    }

    private boolean isReferenceBesideCheck(Table table, Column column) {
        boolean isReference = EvolvingSchema.isInForeignKey(table, column.name())
                || schema.isReferenced(nameOf(table)) && EvolvingSchema.isInPrimaryKey(table, column.name());
        return isReference && table.constraints(Check.class).anyMatch(it -> isOfDates(table, it));
    }

    private boolean isOfDates(Table table, Check check) {
        return table.column(String.valueOf(schema.uses.get(String.valueOf(check.name()))))
                .filter(it -> TAKEN_FOR_CHANGED.contains(it.type().type()))
                .isPresent();
    }

    private Optional<Choice> commentOnTable() {
        return table().map(it -> {
            String comment = it.comment() != null && random.nextBoolean() ? null : draws.comment();
            return new Choice(
                    new CommentOnTable(it.name(), comment, it.comment()),
                    () -> schema.put(
                            new Table(it.name(), it.columns(), it.constraints(), it.indexes(), comment, it.options())));
        });
    }

    private Optional<Choice> addColumn() {
        return table().map(table -> {
            Column drawn = column(table);
            Column column = drawn.defaultValue() == null ? drawn.nullable(true) : drawn;
            List<Constraint> constraints = new ArrayList<>();
            boolean isEmpty = column.defaultValue() == null;
            if (isEmpty && random.nextInt(4) == 0) {
                column = column.type(bigint());
                draws.pick(schema.tables(it -> canBeParent(it, table.name()))).ifPresent(it -> constraints.add(reference(drawn.name(), it)));
            } else if (random.nextInt(4) == 0) {
                constraints.add(check(column));
            }
            Column added = column;
            return new Choice(new AddColumn(table.name(), added, constraints, false), () -> {
                schema.addColumn(nameOf(table), added, constraints);
                schema.mark(nameOf(table), added.name(), isEmpty ? Trait.HOLDS_NULL : Trait.HOLDS_DUPLICATES);
                if (!constraints.isEmpty()) {
                    schema.mark(nameOf(table), added.name(), Trait.HAS_RULE);
                }
            });
        });
    }

    private Optional<Choice> dropColumn() {
        return table().flatMap(table -> draws.pick(table.columns().stream()
                        .filter(it ->
                                schema.isFree(table, it.name()) && !schema.is(nameOf(table), it.name(), Trait.CHANGED))
                        .filter(it -> !schema.is(nameOf(table), it.name(), Trait.KEPT))
                        .filter(it -> it.nullable() || it.defaultValue() != null)
                        .toList())
                .map(it -> new Choice(new DropColumn(table.name(), it), () -> schema.dropColumn(nameOf(table), it))));
    }

    private Optional<Choice> renameColumn() {
        return table().flatMap(table -> draws.pick(table.columns().stream()
                        .filter(it -> canBeRenamed(table, it))
                        .toList())
                .map(it -> altered(table, it, it.named(columnName(table)))));
    }

    /** Alters a column that nothing else hangs on. */
    private Optional<Choice> alter(BiFunction<Table, Column, Optional<Column>> change) {
        return table().flatMap(table -> draws.pick(table.columns().stream()
                        .filter(it -> schema.isFree(table, it.name()))
                        .toList())
                .flatMap(it ->
                        change.apply(table, it).filter(to -> !to.equals(it)).map(to -> altered(table, it, to))));
    }

    private Choice altered(Table table, Column from, Column to) {
        return new Choice(new AlterColumn(table.name(), from, to), () -> {
            if (from.nullable() != to.nullable()) {
                schema.mark(nameOf(table), from.name(), Trait.CHANGED);
            }
            schema.alterColumn(nameOf(table), from, to);
        });
    }

    private Optional<Column> retyped(Table table, Column column) {
        ColumnType type = column.type();
        Integer length = type.length();
        return switch (type.type()) {
            case SMALLINT -> Optional.of(column.type(integer()));
            case INTEGER -> Optional.of(column.type(bigint()));
            case VARCHAR -> Optional.of(column.type(varchar((length == null ? 20 : length) + 20)));
            case NUMERIC -> Optional.of(column.type(numeric((length == null ? 8 : length) + 4, 2)));
            case ENUM -> longer(type).map(column::type);
            default -> Optional.empty();
        };
    }

    /** With one more word, where the column itself keeps the words. */
    private Optional<ColumnType> longer(ColumnType type) {
        String name = String.valueOf(type.name());
        if (database.accepts(new AddEnumValue(QualifiedName.of(name), "a word"))) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(type.values());
        words.add("a further word, no. " + draws.number());
        return Optional.of(ColumnType.enumeration(name, words.toArray(String[]::new)));
    }

    private Optional<Column> nullable(Table table, Column column) {
        boolean holdsNull = schema.is(nameOf(table), column.name(), Trait.HOLDS_NULL);
        return holdsNull ? Optional.empty() : Optional.of(column.nullable(!column.nullable()));
    }

    private Optional<Column> withOtherDefault(Table table, Column column) {
        return Optional.of(
                column.defaultValue() != null && column.nullable() && random.nextBoolean()
                        ? column.withDefault(null)
                        : withDefault(column));
    }

    private Optional<Column> commented(Table table, Column column) {
        return Optional.of(
                column.comment() != null && random.nextBoolean()
                        ? column.withComment(null)
                        : column.comment(draws.comment()));
    }

    private Optional<Column> changedInAllWays(Table table, Column column) {
        Column changed = retyped(table, column).orElse(column);
        changed = nullable(table, changed).orElse(changed);
        changed = withOtherDefault(table, changed).orElse(changed);
        return Optional.of(changed.named(columnName(table)));
    }

    private Optional<Choice> createUnique() {
        return table().flatMap(table -> distinct(table).map(column -> {
            Constraint constraint = unique(column.name()).named(draws.name("uq"));
            return constrained(table, constraint);
        }));
    }

    private Optional<Choice> createCheck() {
        return table().flatMap(table -> draws.pick(table.columns().stream()
                        .filter(it -> it.generator() == null)
                        .toList())
                .map(it -> constrained(table, check(it))));
    }

    private Optional<Choice> createForeignKey() {
        return table().flatMap(table -> draws.pick(table.columns().stream()
                        .filter(it -> it.type().equals(bigint()) && schema.isFree(table, it.name()))
                        .filter(it -> schema.is(nameOf(table), it.name(), Trait.HOLDS_NULL))
                        .toList())
                .flatMap(column -> draws.pick(schema.tables(it -> canBeParent(it, table.name())))
                        .map(it -> constrained(table, reference(column.name(), it)))));
    }

    private static Choice choice(Operation operation, Runnable effect) {
        return new Choice(operation, effect);
    }

    private Choice constrained(Table table, Constraint constraint) {
        return choice(new CreateConstraint(table.name(), constraint), () -> schema.put(table.constraint(constraint)));
    }

    private Optional<Choice> dropConstraint() {
        return table().flatMap(table -> draws.pick(table.constraints().stream()
                        .filter(it -> !(it instanceof PrimaryKey))
                        .toList())
                .map(it ->
                        choice(new DropConstraint(table.name(), it), () -> schema.dropConstraint(nameOf(table), it))));
    }

    /** Drops the key of a table; the next time, it gets another one. */
    private Optional<Choice> recreatePrimaryKey() {
        return table().filter(it -> !schema.isReferenced(nameOf(it)))
                .filter(it -> it.columns().stream().allMatch(column -> column.generator() == null))
                .map(table -> table.findPrimaryKey()
                        .map(it -> choice(
                                new DropConstraint(table.name(), it), () -> schema.dropConstraint(nameOf(table), it)))
                        .orElseGet(() -> constrained(
                                table, primaryKey(table.columns().get(0).name()).named(draws.name("pk")))));
    }

    private Optional<Choice> createIndex() {
        return table().flatMap(table -> draws.pick(table.columns().stream()
                        .filter(RandomOperations::isIndexable)
                        .filter(it -> !EvolvingSchema.isInForeignKey(table, it.name()))
                        .filter(it -> !EvolvingSchema.isInPrimaryKey(table, it.name()))
                        .filter(it -> !EvolvingSchema.isInUnique(table, it.name()))
                        .filter(it -> !EvolvingSchema.isInIndex(table, it.name()))
                        .toList())
                .map(column -> {
                    Index index = index(table, column);
                    return choice(new CreateIndex(table.name(), index), () -> schema.put(table.index(index)));
                }));
    }

    private Index index(Table table, Column column) {
        String name = draws.name("ix");
        String quoted = dialect.quote(column.name());
        Index plain = Index.of(name, column.name());
        return switch (random.nextInt(6)) {
            case 0 -> Index.of(name).part(IndexPart.column(column.name()).descending());
            case 1 -> isDistinct(table, column) && !isNullTwice(table, column) ? plain.asUnique() : plain;
            case 2 -> {
                if (column.type().type() != SqlType.VARCHAR) {
                    yield plain;
                }
                schema.uses.put(name, column.name());
                yield Index.of(name).expression("lower(" + quoted + ")");
            }
            case 3 -> {
                schema.uses.put(name, column.name());
                yield plain.where(quoted + " is not null");
            }
            case 4 -> plain.include(table.columns().get(0).name());
            default -> plain;
        };
    }

    private boolean isNullTwice(Table table, Column column) {
        return database.has(Obstacle.UNIQUE_INDEX_OF_NULLS)
                && schema.is(nameOf(table), column.name(), Trait.HOLDS_NULL);
    }

    private static boolean isIndexable(Column column) {
        return column.type().type() != SqlType.TEXT;
    }

    private Optional<Choice> dropIndex() {
        return table().flatMap(table -> draws.pick(table.indexes().stream()
                        .filter(index ->
                                index.parts().stream().noneMatch(it -> EvolvingSchema.isInForeignKey(table, it.text())))
                        .toList())
                .map(it -> choice(new DropIndex(table.name(), it), () -> schema.dropIndex(nameOf(table), it))));
    }

    private Optional<Choice> insert() {
        return draws.pick(schema.tables(it -> true)).map(this::insert);
    }

    /** A row with a value in each column that can have one. */
    Choice insert(Table table) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            if (column.generator() == null) {
                boolean holdsNull = schema.is(nameOf(table), column.name(), Trait.HOLDS_NULL);
                row.put(column.name(), holdsNull ? null : draws.value(column.type()));
            }
        }
        return choice(new BulkInsert(table.name(), List.of(row)), () -> {});
    }

    private Optional<Column> distinct(Table table) {
        return draws.pick(table.columns().stream()
                .filter(it -> isDistinct(table, it) && !EvolvingSchema.isInForeignKey(table, it.name()))
                .filter(it ->
                        !EvolvingSchema.isInUnique(table, it.name()) && !EvolvingSchema.isInIndex(table, it.name()))
                .filter(it -> !EvolvingSchema.isInPrimaryKey(table, it.name()))
                .toList());
    }

    private boolean isDistinct(Table table, Column column) {
        return COUNTABLE.contains(column.type().type())
                && !schema.is(nameOf(table), column.name(), Trait.HOLDS_DUPLICATES);
    }

    private Optional<Table> table() {
        return draws.pick(schema.tables(this::free));
    }

    /** No view reads it. */
    private boolean free(Table table) {
        return !schema.isRead(nameOf(table));
    }

    private static String nameOf(Table table) {
        return table.name().name();
    }
}
