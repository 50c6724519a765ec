package dev.migration.operation;

import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Computed;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Identity;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A column of which only some aspects are spoken of. An aspect that is spoken of and has no value is one that the column
 * does not have: a default that goes, a comment that is not there.
 */
public record ColumnPatch(
        Set<ColumnAspect> aspects,
        @Nullable String name,
        @Nullable ColumnType type,
        boolean nullable,
        @Nullable DefaultValue defaultValue,
        @Nullable Identity generator,
        @Nullable Computed computed,
        @Nullable String comment) {

    public ColumnPatch {
        // In the order of the enum, so that a description of the same change is the same in every process.
        aspects = aspects.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(aspects));
    }

    /** Says nothing. */
    public static ColumnPatch empty() {
        return new ColumnPatch(Set.of(), null, null, true, null, null, null, null);
    }

    /** Says everything of the column. */
    public static ColumnPatch of(Column column) {
        return new ColumnPatch(
                EnumSet.allOf(ColumnAspect.class),
                column.name(),
                column.type(),
                column.nullable(),
                column.defaultValue(),
                column.generator(),
                column.computed(),
                column.comment());
    }

    /** Says where the second column differs from the first. */
    public static ColumnPatch between(Column from, Column to) {
        Set<ColumnAspect> changed = EnumSet.noneOf(ColumnAspect.class);
        mark(changed, ColumnAspect.NAME, from.name(), to.name());
        mark(changed, ColumnAspect.TYPE, from.type(), to.type());
        mark(changed, ColumnAspect.NULLABLE, from.nullable(), to.nullable());
        mark(changed, ColumnAspect.DEFAULT, from.defaultValue(), to.defaultValue());
        mark(changed, ColumnAspect.IDENTITY, from.generator(), to.generator());
        mark(changed, ColumnAspect.COMPUTED, from.computed(), to.computed());
        mark(changed, ColumnAspect.COMMENT, from.comment(), to.comment());
        return of(to).only(changed);
    }

    /** The column as it is after this is said of it. */
    public Column on(Column column) {
        Column changed = name == null || !has(ColumnAspect.NAME) ? column : column.named(name);
        changed = type == null || !has(ColumnAspect.TYPE) ? changed : changed.type(type);
        changed = has(ColumnAspect.NULLABLE) ? changed.nullable(nullable) : changed;
        changed = has(ColumnAspect.DEFAULT) ? changed.withDefault(defaultValue) : changed;
        changed = has(ColumnAspect.IDENTITY) ? changed.withIdentity(generator) : changed;
        changed = has(ColumnAspect.COMPUTED) ? changed.withComputed(computed) : changed;
        return has(ColumnAspect.COMMENT) ? changed.withComment(comment) : changed;
    }

    public boolean has(ColumnAspect aspect) {
        return aspects.contains(aspect);
    }

    public ColumnPatch named(String newName) {
        return copy(ColumnAspect.NAME, newName, type, nullable, defaultValue, generator, computed, comment);
    }

    public ColumnPatch type(ColumnType newType) {
        return copy(ColumnAspect.TYPE, name, newType, nullable, defaultValue, generator, computed, comment);
    }

    public ColumnPatch nullable(boolean newNullable) {
        return copy(ColumnAspect.NULLABLE, name, type, newNullable, defaultValue, generator, computed, comment);
    }

    public ColumnPatch notNull() {
        return nullable(false);
    }

    public ColumnPatch defaultValue(Object literal) {
        return withDefault(DefaultValue.literal(literal));
    }

    public ColumnPatch defaultExpression(String sql) {
        return withDefault(DefaultValue.expression(sql));
    }

    public ColumnPatch withDefault(@Nullable DefaultValue newDefault) {
        return copy(ColumnAspect.DEFAULT, name, type, nullable, newDefault, generator, computed, comment);
    }

    public ColumnPatch identity(UnaryOperator<Identity> change) {
        return withIdentity(change.apply(Identity.byDefault()));
    }

    public ColumnPatch withIdentity(@Nullable Identity newIdentity) {
        return copy(ColumnAspect.IDENTITY, name, type, nullable, defaultValue, newIdentity, computed, comment);
    }

    public ColumnPatch withComputed(@Nullable Computed newComputed) {
        return copy(ColumnAspect.COMPUTED, name, type, nullable, defaultValue, generator, newComputed, comment);
    }

    public ColumnPatch withComment(@Nullable String newComment) {
        return copy(ColumnAspect.COMMENT, name, type, nullable, defaultValue, generator, computed, newComment);
    }

    private ColumnPatch only(Set<ColumnAspect> kept) {
        return new ColumnPatch(kept, name, type, nullable, defaultValue, generator, computed, comment);
    }

    private ColumnPatch copy(
            ColumnAspect spokenOf,
            @Nullable String newName,
            @Nullable ColumnType newType,
            boolean newNullable,
            @Nullable DefaultValue newDefault,
            @Nullable Identity newGenerator,
            @Nullable Computed newComputed,
            @Nullable String newComment) {
        Set<ColumnAspect> more = EnumSet.of(spokenOf);
        more.addAll(aspects);
        return new ColumnPatch(more, newName, newType, newNullable, newDefault, newGenerator, newComputed, newComment);
    }

    private static void mark(
            Set<ColumnAspect> changed, ColumnAspect aspect, @Nullable Object from, @Nullable Object to) {
        if (!Objects.equals(from, to)) {
            changed.add(aspect);
        }
    }
}
