package dev.migration.dialect;

import static java.util.stream.Collectors.joining;

import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.Computed;
import dev.migration.schema.Constraint;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Deferrability;
import dev.migration.schema.Exclude;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identity;
import dev.migration.schema.IndexPart;
import dev.migration.schema.MatchType;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.SequenceOptions;
import dev.migration.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pieces that statements are made of: columns, constraints, the parts of an index. */
public class StandardClauses {

    protected final StandardDialect dialect;

    public StandardClauses(StandardDialect dialect) {
        this.dialect = dialect;
    }

    /** A column as {@code create table} and {@code add column} define it. */
    public String column(Column column) {
        return dialect.quote(column.name()) + " " + definition(column);
    }

    /** Everything of a column but its name. */
    protected String definition(Column column) {
        List<String> words = new ArrayList<>(List.of(dialect.type(column.type())));
        Computed computed = column.computed();
        Identity generator = column.generator();
        if (computed != null) {
            words.add(computed(computed));
        } else if (generator != null) {
            words.add(identity(generator));
        }
        column.findDefault().ifPresent(it -> words.add("default " + defaultValue(it)));
        // An identity column is never null, and some databases refuse to be told.
        if (!column.nullable() && generator == null) {
            words.add("not null");
        }
        return String.join(" ", words);
    }

    public String defaultValue(DefaultValue value) {
        return value instanceof DefaultValue.Literal literal
                ? dialect.literal(literal.value())
                : expression((DefaultValue.Expression) value);
    }

    protected String expression(DefaultValue.Expression expression) {
        return expression.sql();
    }

    public String identity(Identity identity) {
        String kind = identity.always() ? "always" : "by default";
        String options = sequenceOptions(identity.options());
        return "generated " + kind + " as identity" + (options.isEmpty() ? "" : " (" + options + ")");
    }

    public String sequenceOptions(SequenceOptions options) {
        List<String> words = new ArrayList<>();
        Optional.ofNullable(options.increment()).ifPresent(it -> words.add("increment by " + it));
        Optional.ofNullable(options.start()).ifPresent(it -> words.add("start with " + it));
        Optional.ofNullable(options.minimum()).ifPresent(it -> words.add("minvalue " + it));
        Optional.ofNullable(options.maximum()).ifPresent(it -> words.add("maxvalue " + it));
        Optional.ofNullable(options.cache()).ifPresent(it -> words.add("cache " + it));
        if (options.cycle()) {
            words.add("cycle");
        }
        return String.join(" ", words);
    }

    public String computed(Computed computed) {
        Boolean stored = computed.stored();
        String kept = stored == null ? "" : stored ? " stored" : " virtual";
        return "generated always as (" + computed.expression() + ")" + kept;
    }

    /** A constraint as {@code create table} and {@code add} spell it, with its name if it has one. */
    public String constraint(Constraint constraint) {
        return name(constraint) + body(constraint);
    }

    /** A constraint of one column, within that column's definition. */
    public String columnConstraint(Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            return name(key) + references(key);
        }
        if (constraint instanceof PrimaryKey key) {
            return name(key) + "primary key" + deferrability(key.deferrability());
        }
        if (constraint instanceof Unique unique) {
            return name(unique) + "unique" + deferrability(unique.deferrability());
        }
        return constraint(constraint);
    }

    protected String name(Constraint constraint) {
        String name = constraint.name();
        return name == null ? "" : "constraint " + dialect.quote(name) + " ";
    }

    private String body(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return primaryKey(key);
        }
        if (constraint instanceof ForeignKey key) {
            return foreignKey(key);
        }
        if (constraint instanceof Unique unique) {
            return unique(unique);
        }
        return constraint instanceof Check check ? check(check) : exclude((Exclude) constraint);
    }

    protected String primaryKey(PrimaryKey key) {
        return "primary key " + columns(key.columns()) + deferrability(key.deferrability());
    }

    protected String unique(Unique unique) {
        if (unique.nullsNotDistinct()) {
            throw dialect.cannot(
                    "treat nulls as equal in a unique constraint",
                    "Leave withNullsNotDistinct() out on this database.");
        }
        return "unique " + columns(unique.columns()) + deferrability(unique.deferrability());
    }

    protected String check(Check check) {
        if (!check.validated()) {
            throw dialect.cannot(
                    "add a check without looking at the rows", "Leave notValidated() out on this database.");
        }
        return "check (" + check.condition() + ")";
    }

    protected String exclude(Exclude exclude) {
        throw dialect.cannot(
                "keep an exclude constraint", "Guard it with `op.onlyOn(\"postgresql\", ...)`, or use a trigger here.");
    }

    protected String foreignKey(ForeignKey key) {
        return "foreign key " + columns(key.columns()) + " " + references(key);
    }

    protected String references(ForeignKey key) {
        if (!key.validated()) {
            throw dialect.cannot(
                    "add a foreign key without looking at the rows", "Leave notValidated() out on this database.");
        }
        String columns = key.referencedColumns().isEmpty() ? "" : " " + columns(key.referencedColumns());
        return "references " + dialect.qualify(key.referencedTable()) + columns + match(key.match())
                + action("on delete", key.onDelete()) + action("on update", key.onUpdate())
                + deferrability(key.deferrability());
    }

    protected String match(MatchType match) {
        return match == MatchType.SIMPLE ? "" : " match " + match.name().toLowerCase(Locale.ROOT);
    }

    protected String action(String event, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION
                ? ""
                : " " + event + " " + action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    protected String deferrability(Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> "";
            case DEFERRABLE -> " deferrable";
            case INITIALLY_DEFERRED -> " deferrable initially deferred";
        };
    }

    /** The refusal of constraints that are checked later. */
    protected final String refuseDeferral(Deferrability deferrability) {
        if (deferrability != Deferrability.NOT_DEFERRABLE) {
            throw dialect.cannot("defer a constraint", "Leave deferrability(...) out on this database.");
        }
        return "";
    }

    /** The refusal of every way to match foreign keys but the simple one. */
    protected final String refuseMatch(MatchType match) {
        if (match != MatchType.SIMPLE) {
            throw dialect.cannot(
                    "match foreign keys '%s'".formatted(match.name().toLowerCase(Locale.ROOT)),
                    "Leave match(...) out on this database.");
        }
        return "";
    }

    /** The refusal of an index on anything but columns. */
    protected final String refuseExpression(String sql) {
        throw dialect.cannot(
                "index the expression '%s'".formatted(sql), "Add a computed column and put the index on that.");
    }

    /** The refusal to say where the nulls of an index are. */
    protected final String refuseNulls() {
        throw dialect.cannot("place the nulls of an index", "Leave nulls(...) out on this database.");
    }

    /** The refusal of how an identity column counts. */
    protected final UnsupportedOperationOnDialectException refuseCounting() {
        return dialect.cannot(
                "count an identity column in its own steps or limits", "Leave the sequence's options out here.");
    }

    public String columns(List<String> names) {
        return names.stream().map(dialect::quote).collect(joining(", ", "(", ")"));
    }

    public String indexParts(List<IndexPart> parts) {
        return parts.stream().map(this::indexPart).collect(joining(", ", "(", ")"));
    }

    protected String indexPart(IndexPart part) {
        if (part.operatorClass() != null) {
            throw dialect.cannot(
                    "choose the operator class of an index", "Leave operatorClass() out on this database.");
        }
        if (part.prefixLength() != null) {
            throw dialect.cannot("index the beginning of a column", "Leave prefix() out, or index an expression.");
        }
        String text = part.expression() ? indexExpression(part.text()) : dialect.quote(part.text());
        return text + order(part);
    }

    /** Which way a part runs, and where its nulls are. */
    protected String order(IndexPart part) {
        IndexPart.Order order = part.order();
        IndexPart.Nulls nulls = part.nulls();
        return (order == null ? "" : " " + order.name().toLowerCase(Locale.ROOT)) + (nulls == null ? "" : nulls(nulls));
    }

    protected String nulls(IndexPart.Nulls nulls) {
        return " nulls " + nulls.name().toLowerCase(Locale.ROOT);
    }

    protected String indexExpression(String sql) {
        return sql;
    }
}
