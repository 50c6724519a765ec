package dev.migration.dialect.firebird;

import dev.migration.dialect.CatalogRow;

/** The words for a type of which the system tables give only numbers. */
final class FirebirdTypeText {

    private FirebirdTypeText() {}

    static String of(CatalogRow row) {
        return switch (row.integer("type")) {
            case 7 -> number(row, "smallint");
            case 8 -> number(row, "integer");
            case 16 -> number(row, "bigint");
            case 26 -> number(row, "int128");
            case 10 -> "float";
            case 12 -> "date";
            case 13 -> "time";
            case 14 -> characters(row, "char");
            case 23 -> "boolean";
            case 24 -> "decfloat(16)";
            case 25 -> "decfloat(34)";
            case 27 -> "double precision";
            case 28 -> "time with time zone";
            case 29 -> "timestamp with time zone";
            case 35 -> "timestamp";
            case 37 -> characters(row, "varchar");
            case 261 -> blob(row.integer("sub_type"));
            default ->
                throw new IllegalStateException("Firebird has a type number %d that is not known here; report it."
                        .formatted(row.integer("type")));
        };
    }

    /** Numbers with a fixed point are kept in whole ones. */
    private static String number(CatalogRow row, String whole) {
        if (row.integer("sub_type") == 0 && row.integer("scale") == 0) {
            return whole;
        }
        String word = row.integer("sub_type") == 2 ? "decimal" : "numeric";
        return "%s(%d, %d)".formatted(word, row.integer("digits"), -row.integer("scale"));
    }

    private static String characters(CatalogRow row, String word) {
        String bytes = row.text("charset").equals("OCTETS") ? " character set octets" : "";
        return "%s(%d)%s".formatted(word, row.integer("characters"), bytes);
    }

    private static String blob(int subType) {
        return switch (subType) {
            case 0 -> "blob sub_type binary";
            case 1 -> "blob sub_type text";
            default -> "blob sub_type " + subType;
        };
    }
}
