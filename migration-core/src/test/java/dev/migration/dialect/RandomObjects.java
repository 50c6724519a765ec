package dev.migration.dialect;

import dev.migration.dialect.RandomOperations.Choice;
import dev.migration.operation.AddEnumValue;
import dev.migration.operation.AlterSequence;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateOrReplaceView;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.CreateView;
import dev.migration.operation.DropEnumType;
import dev.migration.operation.DropSchema;
import dev.migration.operation.DropSequence;
import dev.migration.operation.DropView;
import dev.migration.operation.ModifySequence;
import dev.migration.operation.Operation;
import dev.migration.operation.RefreshView;
import dev.migration.operation.RenameEnumValue;
import dev.migration.operation.RenameSequence;
import dev.migration.operation.ReplaceView;
import dev.migration.schema.EnumType;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import dev.migration.schema.Table;
import dev.migration.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Chooses operations on what is no table: sequences, views, enum types, schemas. */
final class RandomObjects {

    /** So many words of an enum type are there from its beginning. */
    static final int FIRST_WORDS = 2;

    private final RandomDraws draws;

    private final Dialect dialect;

    private final EvolvingSchema schema;

    RandomObjects(RandomDraws draws, Dialect dialect, EvolvingSchema schema) {
        this.draws = draws;
        this.dialect = dialect;
        this.schema = schema;
    }

    List<Supplier<Optional<Choice>>> kinds() {
        return List.of(
                this::createSequence,
                this::alterSequence,
                this::modifySequence,
                this::renameSequence,
                this::dropSequence,
                this::createView,
                this::replaceView,
                this::createOrReplaceView,
                this::refreshView,
                this::dropView,
                this::createEnumType,
                this::addEnumValue,
                this::renameEnumValue,
                this::dropEnumType,
                this::createSchema,
                this::dropSchema);
    }

    /** A name for something new, in one of the schemas that there are, most often the connection's own. */
    QualifiedName place(String prefix) {
        String name = draws.name(prefix);
        Optional<String> elsewhere = draws.oneIn(3) ? draws.pick(List.copyOf(schema.schemas)) : Optional.empty();
        return elsewhere.map(it -> QualifiedName.of(it, name)).orElseGet(() -> QualifiedName.of(name));
    }

    private static Optional<Choice> choice(Operation operation, Runnable effect) {
        return Optional.of(new Choice(operation, effect));
    }

    private Optional<Choice> createSequence() {
        Sequence sequence = new Sequence(
                place("s"), null, SequenceOptions.defaults());
        Sequence counting = draws.oneIn(2)
                ? sequence.counting(it -> it.startWith(10).incrementBy(1 + draws.below(5)))
                : sequence;
        return choice(
                new CreateSequence(counting),
                () -> schema.sequences.put(counting.name().name(), counting));
    }

    private Optional<Sequence> sequence() {
        return draws.pick(List.copyOf(schema.sequences.values()));
    }

    private Optional<Choice> alterSequence() {
        return sequence().flatMap(it -> {
            Sequence to = it.counting(options -> options.incrementBy(6 + draws.below(5)));
            return choice(
                    new AlterSequence(it, to),
                    () -> schema.sequences.put(it.name().name(), to));
        });
    }

    /** What a hand-written script says of it; it goes when the sequence goes. */
    private Optional<Choice> modifySequence() {
        return sequence().flatMap(it -> {
            ModifySequence restarted = new ModifySequence(it.name()).restartWith(100 + draws.number());
            if (draws.oneIn(2)) {
                return choice(restarted, () -> {});
            }
            int increment = 20 + draws.below(5);
            Sequence to = it.counting(options -> options.incrementBy(increment));
            return choice(
                    restarted.incrementBy(increment),
                    () -> schema.sequences.put(it.name().name(), to));
        });
    }

    private Optional<Choice> renameSequence() {
        return sequence().flatMap(it -> {
            String name = draws.name("s");
            return choice(new RenameSequence(it.name(), name), () -> {
                schema.sequences.remove(it.name().name());
                schema.sequences.put(name, new Sequence(it.name().sibling(name), it.type(), it.options()));
            });
        });
    }

    private Optional<Choice> dropSequence() {
        return sequence()
                .flatMap(it -> choice(
                        new DropSequence(it),
                        () -> schema.sequences.remove(it.name().name())));
    }

    private Optional<Choice> createView() {
        return draws.pick(schema.tables(it -> true)).flatMap(table -> {
            View view = new View(place("v"), query(table), draws.oneIn(4));
            return choice(new CreateView(view), () -> {
                schema.views.put(view.name().name(), view);
                schema.readBy.put(view.name().name(), table.name().name());
            });
        });
    }

    private String query(Table table) {
        String column = table.columns().get(draws.below(table.columns().size())).name();
        return "select " + dialect.quote(column) + " from " + dialect.qualify(table.name());
    }

    private Optional<View> view(boolean materialized) {
        return draws.pick(schema.views.values().stream()
                .filter(it -> it.materialized() == materialized)
                .toList());
    }

    private Optional<Choice> replaceView() {
        return draws.pick(List.copyOf(schema.views.values())).flatMap(it -> {
            View to = new View(it.name(), query(schema.readBy(it)), it.materialized());
            return choice(
                    new ReplaceView(it, to), () -> schema.views.put(it.name().name(), to));
        });
    }

    /** With the same columns, since there are databases that want that. */
    private Optional<Choice> createOrReplaceView() {
        return view(false).flatMap(it -> {
            int condition = it.query().indexOf(" where ");
            String all = condition < 0 ? it.query() : it.query().substring(0, condition);
            View to = new View(it.name(), all + " where 1 <> " + draws.number(), false);
            return choice(
                    new CreateOrReplaceView(to), () -> schema.views.put(it.name().name(), to));
        });
    }

    private Optional<Choice> refreshView() {
        return view(true).flatMap(it -> choice(new RefreshView(it.name(), false), () -> {}));
    }

    private Optional<Choice> dropView() {
        return draws.pick(List.copyOf(schema.views.values()))
                .flatMap(it -> choice(new DropView(it), () -> {
                    schema.views.remove(it.name().name());
                    schema.readBy.remove(it.name().name());
                }));
    }

    private Optional<Choice> createEnumType() {
        List<String> words = new ArrayList<>();
        while (words.size() < FIRST_WORDS) {
            words.add(word());
        }
        EnumType type = new EnumType(QualifiedName.of(draws.name("e")), words);
        return choice(new CreateEnumType(type), () -> schema.enums.put(type.name().name(), type));
    }

    private String word() {
        return (draws.oneIn(2) ? "it's " : "word ") + draws.number();
    }

    private Optional<EnumType> enumType() {
        return draws.pick(List.copyOf(schema.enums.values()));
    }

    private Optional<Choice> addEnumValue() {
        return enumType().flatMap(it -> {
            String word = word();
            List<String> words = new ArrayList<>(it.values());
            AddEnumValue last = new AddEnumValue(it.name(), word);
            int place = FIRST_WORDS + draws.below(words.size() - FIRST_WORDS + 1);
            AddEnumValue add = place == words.size()
                    ? last
                    : draws.oneIn(2) ? last.before(words.get(place)) : last.after(words.get(place - 1));
            words.add(place, word);
            return choice(add, () -> schema.changeEnum(new EnumType(it.name(), words)));
        });
    }

    /** Any but the first, which is the default of columns. */
    private Optional<Choice> renameEnumValue() {
        return enumType().flatMap(it -> {
            List<String> words = new ArrayList<>(it.values());
            int place = 1 + draws.below(words.size() - 1);
            String word = word();
            String old = words.set(place, word);
            return choice(
                    new RenameEnumValue(it.name(), old, word), () -> schema.changeEnum(new EnumType(it.name(), words)));
        });
    }

    private Optional<Choice> dropEnumType() {
        return enumType()
                .filter(it -> !schema.isUsed(it))
                .flatMap(it -> choice(
                        new DropEnumType(it), () -> schema.enums.remove(it.name().name())));
    }

    private Optional<Choice> createSchema() {
        String name = draws.name("sch") + "_" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        return choice(new CreateSchema(name, false), () -> schema.schemas.add(name));
    }

    private Optional<Choice> dropSchema() {
        return draws.pick(schema.schemas.stream().filter(schema::isEmpty).toList())
                .flatMap(it -> choice(new DropSchema(it, false), () -> schema.schemas.remove(it)));
    }
}
