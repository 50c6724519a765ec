package dev.migration.render;

import dev.migration.schema.Column;
import dev.migration.schema.Computed;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns: {@code column("title", varchar(200), column -> column.notNull())}. */
final class JavaColumns {

    private final JavaSource source;

    JavaColumns(JavaSource source) {
        this.source = source;
    }

    /** Name, type and details, as {@code table.column(...)} and {@code op.addColumn(...)} take them. */
    List<String> arguments(Column column) {
        Chain<Column> details = details(column, "column -> column");
        List<String> arguments = new ArrayList<>(List.of(JavaText.literal(column.name()), source.value(column.type())));
        if (!details.isEmpty()) {
            arguments.add(details.text());
        }
        return arguments;
    }

    Optional<String> whole(Column column) {
        String start = source.type(Column.class)
                + ".of("
                + JavaText.literal(column.name())
                + ", "
                + source.value(column.type())
                + ")";
        return details(column, start).textFor(column);
    }

    private Chain<Column> details(Column column, String start) {
        Chain<Column> chain = new Chain<>(start, Column.of(column.name(), column.type()));
        if (!column.nullable()) {
            chain.then("notNull()", Column::notNull);
        }
        Identity generator = column.generator();
        if (generator != null) {
            chain.then(identity(generator), it -> it.withIdentity(generator));
        }
        DefaultValue value = column.defaultValue();
        if (value != null) {
            chain.then(defaultValue(value), it -> it.withDefault(value));
        }
        Computed computed = column.computed();
        if (computed != null) {
            chain.then(computed(computed), it -> it.withComputed(computed));
        }
        String comment = column.comment();
        if (comment != null) {
            chain.then("comment(" + JavaText.literal(comment) + ")", it -> it.comment(comment));
        }
        return chain;
    }

    private String identity(Identity generator) {
        return new JavaCounters(source)
                .identityChange(generator)
                .map(it -> "identity(" + it + ")")
                .orElseGet(() -> "withIdentity(" + source.value(generator) + ")");
    }

    String defaultValue(DefaultValue value) {
        return value instanceof DefaultValue.Literal literal
                ? "defaultValue(" + source.value(literal.value()) + ")"
                : "defaultExpression(" + source.value(((DefaultValue.Expression) value).sql()) + ")";
    }

    private String computed(Computed computed) {
        String expression = JavaText.literal(computed.expression());
        Boolean stored = computed.stored();
        return stored == null
                ? "computedAs(" + expression + ")"
                : "withComputed(%s.%s(%s))"
                        .formatted(source.type(Computed.class), stored ? "stored" : "virtual", expression);
    }
}
