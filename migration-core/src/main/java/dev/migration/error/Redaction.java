package dev.migration.error;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes passwords out of text: drivers like to name the whole URL in their messages, and statements that make users hold
 * their passwords. Every {@link MigrationException} has been through it.
 */
public final class Redaction {

    private static final String HIDDEN = "******";

    /** Between quotes of any kind; a backslash may keep a quote from being the last, and if none is left then, it does not. */
    private static final String QUOTED =
            "\"(?:[^\"]|\"\")*+\"|(?:[NnEe]|[Uu]&)?(?:'(?:[^'\\\\]|''|\\\\.)*+'|'(?:[^']|'')*+')";

    /** {@code $$secret$$} and {@code $tag$secret$tag$} of PostgreSQL. */
    private static final String DOLLAR_QUOTED = "\\$(?<tag>\\w*)\\$(?s:.*?)\\$\\k<tag>\\$";

    private static final String KEY = "[\\w.-]*(?:password|passwd|passphrase|pwd|secret)[\\w.-]*";

    /**
     * {@code password=...} in URLs and properties, also quoted, up to where the next parameter begins. With a colon it may be
     * prose, unless the key has dots in it.
     */
    private static final Pattern PARAMETER = Pattern.compile("(?i)\\b((?:" + KEY + "\\s*=|[\\w-]+\\." + KEY
            + "\\s*:|[\\w.-]*token=)\\s*)(" + QUOTED + "|\\{(?:[^}]|}})*+}|(?:[^\\s;,&\"'\\])}]|,(?!\\s|[\\w.-]+=))+)");

    /** {@code //user:password@host}. A password may hold an {@code @} itself, so the last one before the path counts. */
    private static final Pattern AUTHORITY = Pattern.compile("(//[^/\\s:@]*:)[^/\\s]+(?=@)");

    /** What a driver makes of {@code user:password@host} that does not know it: {@code port value : password@host}. */
    private static final Pattern TORN_AUTHORITY =
            Pattern.compile("(?i)(\\b(?:port|url|connection string)\\b[^\\n]{0,80}?[\\s:'\"])[^\\s:'\"/]+(?=@)");

    /** The same where it takes all of it for a host: {@code user:password@host}. */
    private static final Pattern USER_INFO = Pattern.compile("(\\b[\\w.-]+:)[^\\s:/@'\"]+(?=@\\w)");

    /** {@code jdbc:oracle:thin:user/password@host}. */
    private static final Pattern ORACLE = Pattern.compile("(?i)(jdbc:oracle:\\w+:[^/\\s@]+/)[^\\s]+(?=@)");

    /** {@code create user x password 'secret'}, and so on. */
    private static final Pattern PASSWORD_CLAUSE =
            Pattern.compile("(?i)\\b(password[\"']?\\s*[:(]?\\s*)(" + QUOTED + "|" + DOLLAR_QUOTED + ")");

    /** {@code set password for 'app'@'%' = 'secret'}. */
    private static final Pattern SET_PASSWORD =
            Pattern.compile("(?i)\\b(set\\s+password\\s+for\\s+[^=;]+=\\s*)(" + QUOTED + ")");

    /** {@code create user x identified by secret}, {@code identified with plugin as 'secret'}. */
    private static final Pattern IDENTIFIED_CLAUSE =
            Pattern.compile("(?i)\\b(identified\\s+(?:(?:with|via)\\s+\\S+\\s+)?(?:by|as|using)\\s+(?:password\\s+)?)("
                    + QUOTED + "|[^\\s;,]+)");

    /** {@code identified by new replace old}, once the new one is hidden. */
    private static final Pattern REPLACED =
            Pattern.compile("(?i)\\b(identified\\s+by\\s+\\S+\\s+replace\\s+)(" + QUOTED + "|[^\\s;,]+)");

    private static final List<Pattern> PATTERNS = List.of(
            PARAMETER,
            AUTHORITY,
            TORN_AUTHORITY,
            USER_INFO,
            ORACLE,
            SET_PASSWORD,
            PASSWORD_CLAUSE,
            IDENTIFIED_CLAUSE,
            REPLACED);

    private Redaction() {}

    /** The text with stars for each secret that can be told from its surroundings. */
    public static String of(String text) {
        String redacted = text;
        for (Pattern pattern : PATTERNS) {
            redacted = pattern.matcher(redacted).replaceAll("$1" + HIDDEN);
        }
        return redacted;
    }
}
