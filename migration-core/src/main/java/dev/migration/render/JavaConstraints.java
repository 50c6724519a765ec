package dev.migration.render;

import dev.migration.schema.Check;
import dev.migration.schema.Constraint;
import dev.migration.schema.Deferrability;
import dev.migration.schema.DialectOption;
import dev.migration.schema.Exclude;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.MatchType;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Unique;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Constraints: {@code unique("email").named("uq_email")}. */
final class JavaConstraints {

    private final JavaSource source;

    JavaConstraints(JavaSource source) {
        this.source = source;
    }

    Optional<String> of(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return primaryKey(key).textFor(key);
        }
        if (constraint instanceof Unique unique) {
            return unique(unique).textFor(unique);
        }
        if (constraint instanceof Check check) {
            return check(check).textFor(check);
        }
        if (constraint instanceof ForeignKey key) {
            return foreignKey(key).textFor(key);
        }
        return exclude((Exclude) constraint).textFor(constraint);
    }

    private Chain<PrimaryKey> primaryKey(PrimaryKey key) {
        String[] columns = key.columns().toArray(String[]::new);
        Chain<PrimaryKey> chain = new Chain<>(
                call(PrimaryKey.class, "primaryKey", literals(key.columns())), PrimaryKey.primaryKey(columns));
        named(chain, key);
        if (key.deferrability() != Deferrability.NOT_DEFERRABLE) {
            chain.then(one("deferrability", key.deferrability()), it -> it.deferrability(key.deferrability()));
        }
        if (!key.options().isEmpty()) {
            chain.then(options(key.options()), it -> it.options(array(key.options())));
        }
        return chain;
    }

    private Chain<Unique> unique(Unique unique) {
        String[] columns = unique.columns().toArray(String[]::new);
        Chain<Unique> chain =
                new Chain<>(call(Unique.class, "unique", literals(unique.columns())), Unique.unique(columns));
        named(chain, unique);
        if (unique.nullsNotDistinct()) {
            chain.then("withNullsNotDistinct()", Unique::withNullsNotDistinct);
        }
        if (unique.deferrability() != Deferrability.NOT_DEFERRABLE) {
            chain.then(one("deferrability", unique.deferrability()), it -> it.deferrability(unique.deferrability()));
        }
        if (!unique.options().isEmpty()) {
            chain.then(options(unique.options()), it -> it.options(array(unique.options())));
        }
        return chain;
    }

    private Chain<Check> check(Check check) {
        Chain<Check> chain = new Chain<>(
                call(Check.class, "check", JavaText.literal(check.condition())), Check.check(check.condition()));
        named(chain, check);
        return check.validated() ? chain : chain.then("notValidated()", Check::notValidated);
    }

    private Chain<ForeignKey> foreignKey(ForeignKey key) {
        QualifiedName table = key.referencedTable();
        String target = table.schemaName().isEmpty() ? JavaText.literal(table.name()) : source.value(table);
        String referenced = key.referencedColumns().isEmpty() ? "" : ", " + literals(key.referencedColumns());
        String[] columns = key.columns().toArray(String[]::new);
        Chain<ForeignKey> chain = new Chain<>(
                call(ForeignKey.class, "foreignKey", literals(key.columns()))
                        + ".references("
                        + target
                        + referenced
                        + ")",
                ForeignKey.foreignKey(columns)
                        .references(table, key.referencedColumns().toArray(String[]::new)));
        named(chain, key);
        return foreignKeyDetails(key, chain);
    }

    /** What follows {@code key -> key}. */
    Chain<ForeignKey> foreignKeyDetails(ForeignKey key, Chain<ForeignKey> chain) {
        if (key.onDelete() != ReferentialAction.NO_ACTION) {
            chain.then(one("onDelete", key.onDelete()), it -> it.onDelete(key.onDelete()));
        }
        if (key.onUpdate() != ReferentialAction.NO_ACTION) {
            chain.then(one("onUpdate", key.onUpdate()), it -> it.onUpdate(key.onUpdate()));
        }
        if (key.match() != MatchType.SIMPLE) {
            chain.then(one("match", key.match()), it -> it.match(key.match()));
        }
        if (key.deferrability() != Deferrability.NOT_DEFERRABLE) {
            chain.then(one("deferrability", key.deferrability()), it -> it.deferrability(key.deferrability()));
        }
        return key.validated() ? chain : chain.then("notValidated()", ForeignKey::notValidated);
    }

    private Chain<Exclude> exclude(Exclude exclude) {
        String elements = exclude.elements().stream().map(this::element).collect(Collectors.joining(", "));
        Chain<Exclude> chain = new Chain<>(
                call(Exclude.class, "exclude", elements),
                Exclude.exclude(exclude.elements().toArray(Exclude.Element[]::new)));
        named(chain, exclude);
        String method = exclude.method();
        if (method != null) {
            chain.then(one("using", method), it -> it.using(method));
        }
        String where = exclude.where();
        if (where != null) {
            chain.then(one("where", where), it -> it.where(where));
        }
        return exclude.deferrability() == Deferrability.NOT_DEFERRABLE
                ? chain
                : chain.then(
                        one("deferrability", exclude.deferrability()), it -> it.deferrability(exclude.deferrability()));
    }

    private String element(Exclude.Element element) {
        return "%s.%s(%s, %s)"
                .formatted(
                        source.type(Exclude.Element.class),
                        element.expression() ? "expression" : "column",
                        JavaText.literal(element.text()),
                        JavaText.literal(element.operator()));
    }

    @SuppressWarnings("unchecked") // named() answers the same kind of constraint
    private <C extends Constraint> void named(Chain<C> chain, C constraint) {
        String name = constraint.name();
        if (name != null) {
            chain.then(one("named", name), it -> (C) it.named(name));
        }
    }

    private String one(String method, Object argument) {
        return method + "(" + source.value(argument) + ")";
    }

    private String options(List<DialectOption> options) {
        return options.stream().map(source::value).collect(Collectors.joining(", ", "options(", ")"));
    }

    private static DialectOption[] array(List<DialectOption> options) {
        return options.toArray(DialectOption[]::new);
    }

    private String call(Class<?> owner, String method, String arguments) {
        return source.method(owner, method) + "(" + arguments + ")";
    }

    static String literals(List<String> texts) {
        return texts.stream().map(JavaText::literal).collect(Collectors.joining(", "));
    }
}
