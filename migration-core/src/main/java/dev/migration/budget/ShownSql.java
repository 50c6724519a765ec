package dev.migration.budget;

import dev.migration.error.MigrationException;
import dev.migration.sql.SqlFeature;
import dev.migration.sql.SqlSyntax;
import dev.migration.sql.SqlToken;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody's SQL for a log: on one line, short, and without what stands in its strings, which is nobody's business, nor its
 * passwords and comments.
 */
public final class ShownSql {

    private static final int LONGEST = 200;

    private static final String HIDDEN = "'...'";

    private static final Set<String> ACCOUNTS = Set.of("user", "role", "login", "password");

    /** Where what may be a string, or a remark, begins. */
    private static final Pattern SUSPECT = Pattern.compile("['\"$`#]|--|/\\*");

    private ShownSql() {}

    public static String of(String sql, SqlSyntax syntax) {
        return shorten(withoutSecrets(sql.strip(), syntax));
    }

    private static String withoutSecrets(String sql, SqlSyntax syntax) {
        try {
            return shown(sql, syntax);
        } catch (MigrationException | IllegalStateException unreadable) {
            // Servers cut long statements off, within a string if they like.
            return SUSPECT.split(sql, 2)[0].strip().replaceAll("\\s+", " ") + " ...";
        }
    }

    private static String shown(String sql, SqlSyntax syntax) {
        StringBuilder shown = new StringBuilder();
        boolean isOfAccount = false;
        String before = "";
        String secondBefore = "";
        int end = 0;
        int index = 0;
        for (SqlToken token : SqlToken.of(sql, syntax)) {
            if (token.start() > end && !shown.isEmpty()) {
                shown.append(' ');
            }
            String lower = token.text().toLowerCase(Locale.ROOT);
            isOfAccount |= index == 1 && ACCOUNTS.contains(lower);
            boolean isPassword = before.equals("by") && secondBefore.equals("identified")
                    || isOfAccount
                            && (before.equals("password") || before.equals("=") && secondBefore.equals("password"));
            shown.append(isPassword && !lower.equals("=") || isString(token, syntax) ? HIDDEN : token.text());
            secondBefore = before;
            before = lower;
            end = token.end();
            index++;
        }
        return shown.toString();
    }

    /** MySQL's strings may stand between double quotes, where others write names. */
    private static boolean isString(SqlToken token, SqlSyntax syntax) {
        if (token.kind() != SqlToken.Kind.QUOTED) {
            return false;
        }
        char first = token.text().charAt(0);
        boolean isName = first == '`' || first == '[' || first == '"' && !syntax.has(SqlFeature.BACKSLASH_ESCAPES);
        return !isName;
    }

    private static String shorten(String sql) {
        return sql.length() <= LONGEST ? sql : sql.substring(0, LONGEST) + "...";
    }
}
