package dev.migration.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the tokens of a naming pattern stand for, for one constraint or index. */
final class NamingTokens {

    private static final Pattern COLUMN = Pattern.compile("(referred_)?column_(\\d+)(_?N)?_(name|key|label)");

    private final QualifiedName table;

    private final @Nullable String givenName;

    private final @Nullable List<String> columns;

    private final @Nullable ForeignKey key;

    NamingTokens(QualifiedName table, @Nullable String givenName, Constraint constraint) {
        this.table = table;
        this.givenName = givenName;
        this.columns = columns(constraint);
        this.key = constraint instanceof ForeignKey foreignKey ? foreignKey : null;
    }

    NamingTokens(QualifiedName table, @Nullable String givenName, Index index) {
        this.table = table;
        this.givenName = givenName;
        this.columns = index.parts().stream()
                .map(it -> it.expression() ? words(it.text()) : it.text())
                .toList();
        this.key = null;
    }

    /**
     * For something of which no more is known.
     *
     * @param hasColumns whether it has columns all the same; a check has none in its name either way
     */
    NamingTokens(QualifiedName table, String givenName, boolean hasColumns) {
        this.table = table;
        this.givenName = givenName;
        this.columns = hasColumns ? null : List.of();
        this.key = null;
    }

    static boolean isKnown(String token) {
        Matcher column = COLUMN.matcher(token);
        if (column.matches()) {
            boolean isAll = column.group(3) != null;
            boolean isOfOther = column.group(1) != null;
            return (!isAll || column.group(2).equals("0"))
                    && (!isOfOther || column.group(4).equals("name"));
        }
        return List.of("table_name", "referred_table_name", "constraint_name").contains(token);
    }

    String value(String token) {
        return switch (token) {
            case "table_name" -> table.name();
            case "constraint_name" -> given();
            case "referred_table_name" -> key(token).referencedTable().name();
            default -> columnToken(token);
        };
    }

    /** The last four digits of the MD5 hash, as SQLAlchemy ends a name that was cut. */
    static String hash(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(28);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has MD5", impossible);
        }
    }

    private String given() {
        if (givenName == null) {
            throw new IllegalArgumentException(
                    "The naming convention completes the name of a constraint or index, but one of '%s' has none; give it a name."
                            .formatted(table));
        }
        return givenName;
    }

    private String columnToken(String token) {
        Matcher column = COLUMN.matcher(token);
        if (!column.matches()) {
            throw new IllegalArgumentException("Unknown token: " + token);
        }
        List<String> names = column.group(1) == null ? columns : key(token).referencedColumns();
        if (names == null) {
            throw new IllegalArgumentException(
                    "The naming convention needs the columns of '%s' on '%s' to find its whole name, and they are not known; write the whole name, `op.finalNames().dropConstraint(...)`."
                            .formatted(givenName, table));
        }
        boolean isLabel = column.group(4).equals("label");
        String multiple = column.group(3);
        if (multiple != null) {
            String separator = multiple.startsWith("_") ? "_" : "";
            return names.stream().map(it -> isLabel ? label(it) : it).collect(Collectors.joining(separator));
        }
        int position = Integer.parseInt(column.group(2));
        if (position >= names.size()) {
            return "";
        }
        return isLabel ? label(names.get(position)) : names.get(position);
    }

    private String label(String column) {
        String schema = table.schema();
        return (schema == null ? "" : schema.replace('.', '_') + "_") + table.name() + "_" + column;
    }

    private ForeignKey key(String token) {
        if (key == null) {
            throw new IllegalArgumentException(
                    "The naming convention uses '%s' for something of '%s' that refers to no table; use it for foreign keys only."
                            .formatted(token, table));
        }
        return key;
    }

    private static List<String> columns(Constraint constraint) {
        if (constraint instanceof PrimaryKey primaryKey) {
            return primaryKey.columns();
        }
        if (constraint instanceof Unique unique) {
            return unique.columns();
        }
        return constraint instanceof ForeignKey foreignKey ? foreignKey.columns() : List.of();
    }

    private static String words(String expression) {
        return expression.replaceAll("\\W+", "_").replaceAll("^_|_$", "");
    }
}
