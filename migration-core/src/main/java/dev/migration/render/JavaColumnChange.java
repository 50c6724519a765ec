package dev.migration.render;

import dev.migration.operation.AlterColumn;
import dev.migration.operation.ColumnAspect;
import dev.migration.operation.ColumnPatch;
import dev.migration.operation.ModifyColumn;
import dev.migration.operation.Operation;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Identity;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Changes of a column: {@code op.alterColumn("items", "title", alter -> alter.type(varchar(300)).notNull())}. */
final class JavaColumnChange {

    private final JavaSource source;

    private final SameSql sameSql;

    JavaColumnChange(JavaSource source, SameSql sameSql) {
        this.source = source;
        this.sameSql = sameSql;
    }

    /** Tells of the old column what the database has to know, and no more. Empty where that is not enough. */
    Optional<String> of(AlterColumn operation) {
        ModifyColumn change = PatchForm.of(operation.asModification());
        if (!sameSql.of(operation, change)) {
            return Optional.empty();
        }
        Set<ColumnAspect> needed = EnumSet.noneOf(ColumnAspect.class);
        needed.addAll(change.known().aspects());
        for (ColumnAspect aspect : ColumnAspect.values()) {
            needed.remove(aspect);
            if (!sameSql.of(operation, knowing(change, needed))) {
                needed.add(aspect);
            }
        }
        return of(knowing(change, needed));
    }

    /** Empty where the DSL has no word for it. */
    Optional<String> of(ModifyColumn operation) {
        if (!PatchForm.of(operation).equals(operation)
                || operation.changes().has(ColumnAspect.COMPUTED)
                || operation.known().has(ColumnAspect.COMPUTED)
                || operation.known().has(ColumnAspect.NAME)) {
            return Optional.empty();
        }
        String table = JavaText.literal(operation.table().name());
        String column = JavaText.literal(operation.column());
        Operation renaming = new ModifyColumn(operation.table(), operation.column()).rename(operation.newName());
        if (operation.equals(renaming)) {
            return Optional.of(JavaCall.of(
                    operation.table(), "renameColumn", table, column, JavaText.literal(operation.newName())));
        }
        Chain<ModifyColumn> chain = changes(operation);
        return chain.makes(operation)
                ? Optional.of(JavaCall.of(operation.table(), "alterColumn", table, column, chain.text()))
                : Optional.empty();
    }

    private static ModifyColumn knowing(ModifyColumn change, Set<ColumnAspect> aspects) {
        return new ModifyColumn(
                change.table(),
                change.column(),
                change.changes(),
                PatchForm.of(change.known(), aspects),
                change.using());
    }

    private Chain<ModifyColumn> changes(ModifyColumn operation) {
        ColumnPatch changes = operation.changes();
        Chain<ModifyColumn> chain =
                new Chain<>("alter -> alter", new ModifyColumn(operation.table(), operation.column()));
        if (changes.has(ColumnAspect.NAME)) {
            chain.then(one("rename", operation.newName()), it -> it.rename(operation.newName()));
        }
        type(operation, chain);
        if (changes.has(ColumnAspect.NULLABLE)) {
            chain.then(
                    changes.nullable() ? "nullable()" : "notNull()",
                    it -> changes.nullable() ? it.nullable() : it.notNull());
        }
        defaultValue(changes, chain);
        identity(changes, chain);
        comment(changes, chain);
        if (!operation.known().aspects().isEmpty()) {
            chain.then("existing(" + known(operation.known()) + ")", it -> it.existing(known -> operation.known()));
        }
        return chain;
    }

    private void type(ModifyColumn operation, Chain<ModifyColumn> chain) {
        ColumnType type = operation.changes().type();
        String using = operation.using();
        if (type != null && using == null) {
            chain.then(one("type", type), it -> it.type(type));
        } else if (type != null && using != null) {
            chain.then("type(" + source.value(type) + ", " + JavaText.literal(using) + ")", it -> it.type(type, using));
        }
    }

    private void defaultValue(ColumnPatch changes, Chain<ModifyColumn> chain) {
        DefaultValue value = changes.defaultValue();
        if (value instanceof DefaultValue.Literal literal) {
            chain.then(one("defaultValue", literal.value()), it -> it.defaultValue(literal.value()));
        } else if (value instanceof DefaultValue.Expression expression) {
            chain.then(one("defaultExpression", expression.sql()), it -> it.defaultExpression(expression.sql()));
        } else if (changes.has(ColumnAspect.DEFAULT)) {
            chain.then("dropDefault()", ModifyColumn::dropDefault);
        }
    }

    private void identity(ColumnPatch changes, Chain<ModifyColumn> chain) {
        Identity identity = changes.generator();
        if (identity != null) {
            chain.then("identity(" + identityChange(identity) + ")", it -> it.identity(byDefault -> identity));
        } else if (changes.has(ColumnAspect.IDENTITY)) {
            chain.then("dropIdentity()", ModifyColumn::dropIdentity);
        }
    }

    private String identityChange(Identity identity) {
        return new JavaCounters(source)
                .identityChange(identity)
                .orElseGet(() -> "identity -> " + source.value(identity));
    }

    private void comment(ColumnPatch changes, Chain<ModifyColumn> chain) {
        String comment = changes.comment();
        if (comment != null) {
            chain.then(one("comment", comment), it -> it.comment(comment));
        } else if (changes.has(ColumnAspect.COMMENT)) {
            chain.then("dropComment()", ModifyColumn::dropComment);
        }
    }

    private String known(ColumnPatch known) {
        Chain<ColumnPatch> chain = new Chain<>("known -> known", ColumnPatch.empty());
        ColumnType type = known.type();
        if (type != null) {
            chain.then(one("type", type), it -> it.type(type));
        }
        if (known.has(ColumnAspect.NULLABLE)) {
            chain.then(known.nullable() ? "nullable(true)" : "notNull()", it -> it.nullable(known.nullable()));
        }
        if (known.has(ColumnAspect.DEFAULT)) {
            DefaultValue value = known.defaultValue();
            String call = value == null ? "withDefault(null)" : new JavaColumns(source).defaultValue(value);
            chain.then(call, it -> it.withDefault(value));
        }
        if (known.has(ColumnAspect.IDENTITY)) {
            chain.then(
                    "withIdentity(" + source.value(known.generator()) + ")", it -> it.withIdentity(known.generator()));
        }
        if (known.has(ColumnAspect.COMMENT)) {
            chain.then("withComment(" + source.value(known.comment()) + ")", it -> it.withComment(known.comment()));
        }
        return chain.text();
    }

    private String one(String method, Object argument) {
        return method + "(" + source.value(argument) + ")";
    }
}
