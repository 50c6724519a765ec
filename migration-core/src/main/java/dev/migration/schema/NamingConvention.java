package dev.migration.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How indexes and constraints without a name are named, as patterns in the spelling of SQLAlchemy's naming conventions:
 * {@code uq_%(table_name)s_%(column_0_name)s}. A pattern with {@code %(constraint_name)s} completes names that are given.
 *
 * @param patterns by kind: {@code ix}, {@code uq}, {@code ck}, {@code fk}, {@code pk}
 */
public record NamingConvention(Map<String, String> patterns) {

    private static final Set<String> KINDS = Set.of("ix", "uq", "ck", "fk", "pk");

    private static final String GIVEN_NAME = "%(constraint_name)s";

    private static final Pattern TOKEN = Pattern.compile("%(?:\\((\\w+)\\)s|%)");

    /** An index cannot be without a name, so there is always a pattern for it. */
    private static final String DEFAULT_INDEX = "ix_%(column_0_label)s";

    public NamingConvention {
        // Sorted, so that a description of the same convention is the same in every process.
        Map<String, String> all = new TreeMap<>();
        all.put("ix", DEFAULT_INDEX);
        patterns.forEach((kind, pattern) -> {
            requireKind(kind);
            requireTokens(kind, pattern);
            all.put(kind, pattern);
        });
        patterns = Collections.unmodifiableMap(all);
    }

    /** Names indexes only: {@code ix_<table>_<first column>}. */
    public static NamingConvention none() {
        return new NamingConvention(Map.of());
    }

    /** The one that SQLAlchemy's documentation recommends. */
    public static NamingConvention recommended() {
        return new NamingConvention(Map.of(
                "ix", "ix_%(column_0_label)s",
                "uq", "uq_%(table_name)s_%(column_0_name)s",
                "ck", "ck_%(table_name)s_%(constraint_name)s",
                "fk", "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
                "pk", "pk_%(table_name)s"));
    }

    /** The same with another pattern for a kind. */
    public NamingConvention with(String kind, String pattern) {
        Map<String, String> changed = new LinkedHashMap<>(patterns);
        changed.put(kind, pattern);
        return new NamingConvention(changed);
    }

    /** The constraint with the name that the convention gives it; the same where it gives none. */
    public Constraint applied(QualifiedName table, Constraint constraint) {
        String pattern = patterns.get(kind(constraint.type()));
        String given = constraint.name();
        if (pattern == null || given != null && !pattern.contains(GIVEN_NAME)) {
            return constraint;
        }
        return constraint.named(fill(pattern, new NamingTokens(table, given, constraint)));
    }

    /** The index with the name that the convention gives it. */
    public Index applied(QualifiedName table, Index index) {
        String pattern = patterns.getOrDefault("ix", DEFAULT_INDEX);
        if (!index.name().isEmpty() && !pattern.contains(GIVEN_NAME)) {
            return index;
        }
        String given = index.name().isEmpty() ? null : index.name();
        return index.named(fill(pattern, new NamingTokens(table, given, index)));
    }

    /** What a constraint is called of which only the type and the given part of the name are known. */
    public String applied(QualifiedName table, ConstraintType type, String given) {
        return applied(table, kind(type), given);
    }

    /** What an index is called of which only the given part of the name is known. */
    public String appliedToIndex(QualifiedName table, String given) {
        return applied(table, "ix", given);
    }

    private String applied(QualifiedName table, String kind, String given) {
        return Optional.ofNullable(patterns.get(kind))
                .filter(it -> it.contains(GIVEN_NAME))
                .map(it -> fill(it, new NamingTokens(table, given, !kind.equals("ck"))))
                .orElse(given);
    }

    /** The name cut to as many characters, with a hash of all of it at the end if it is longer; as SQLAlchemy does it. */
    public static String shortened(String name, int length) {
        return name.length() <= length ? name : name.substring(0, length - 8) + "_" + NamingTokens.hash(name);
    }

    private static String kind(ConstraintType type) {
        return switch (type) {
            case PRIMARY_KEY -> "pk";
            case FOREIGN_KEY -> "fk";
            case UNIQUE -> "uq";
            case CHECK -> "ck";
            case EXCLUDE -> "";
        };
    }

    private static String fill(String pattern, NamingTokens tokens) {
        return TOKEN.matcher(pattern)
                .replaceAll(
                        match -> match.group(1) == null ? "%" : Matcher.quoteReplacement(tokens.value(match.group(1))));
    }

    private static void requireKind(String kind) {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException(
                    "A naming convention has no kind '%s'; write ix, uq, ck, fk or pk.".formatted(kind));
        }
    }

    private static void requireTokens(String kind, String pattern) {
        Matcher token = TOKEN.matcher(pattern);
        while (token.find()) {
            if (token.group(1) != null && !NamingTokens.isKnown(token.group(1))) {
                throw new IllegalArgumentException(
                        "The naming pattern '%s' for '%s' has the unknown token '%s'; write table_name, column_0_name, column_0_N_name, column_0_label, referred_table_name, referred_column_0_name or constraint_name."
                                .formatted(pattern, kind, token.group(1)));
            }
        }
        String rest = TOKEN.matcher(pattern).replaceAll("");
        if (pattern.isBlank() || rest.contains("%")) {
            throw new IllegalArgumentException(
                    "The naming pattern '%s' for '%s' cannot be read; write tokens as %%(table_name)s and a percent sign as %%%%."
                            .formatted(pattern, kind));
        }
    }
}
