package dev.migration.diff.conformance;

import java.util.Locale;
import java.util.regex.Pattern;

/** One spelling for what PostgreSQL and SQLAlchemy spell in several ways. */
final class NormalText {

    private static final Pattern CAST = Pattern.compile(
            "::\"?[a-z_][a-z0-9_]*\"?( varying| precision)?(\\([0-9, ]+\\))?( with(out)? time zone)?(\\[\\])*",
            Pattern.CASE_INSENSITIVE);

    private NormalText() {}

    static String type(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("\\s*([(),])\\s*", "$1")
                .replaceAll("\\s+", " ")
                .replace("character varying", "varchar")
                .replaceFirst("^character\\b", "char")
                .replaceFirst("^char\\(1\\)$", "char")
                .replaceFirst("^decimal\\b", "numeric")
                .replaceFirst("(numeric\\(\\d+),0\\)", "$1)")
                .replaceFirst("^double precision\\(53\\)$|^float8?$|^double$", "double precision")
                .replaceFirst("^float4$", "real")
                .replaceFirst(" ?without time zone", "")
                .replace("\"", "");
    }

    /** Without casts, parentheses and blanks. */
    static String expression(String sql) {
        return CAST.matcher(sql)
                .replaceAll("")
                .replaceAll("[()\\s\"]", "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(date|time|timestamp)'", "'");
    }
}
