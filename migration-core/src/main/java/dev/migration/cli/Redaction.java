package dev.migration.cli;

import java.util.regex.Pattern;

/** Takes passwords out of text: drivers like to name the whole URL in their messages. */
final class Redaction {

    private static final String HIDDEN = "***";

    /** {@code password=...} in URLs and properties, also quoted, up to where the next parameter begins. */
    private static final Pattern PARAMETER = Pattern.compile(
            "(?i)\\b([\\w.-]*(?:password|passwd|passphrase|pwd|secret)[\\w.-]*\\s*[=:]\\s*)(\"[^\"]*\"|'[^']*'|\\{[^}]*}|[^\\s;&\"'\\]]+)");

    /** {@code //user:password@host}. A password may hold an {@code @} itself, so the last one before the path counts. */
    private static final Pattern AUTHORITY = Pattern.compile("(//[^/\\s:@]*:)[^/\\s]+(?=@)");

    /** {@code jdbc:oracle:thin:user/password@host}. */
    private static final Pattern ORACLE = Pattern.compile("(?i)(jdbc:oracle:\\w+:[^/\\s@]+/)[^\\s]+(?=@)");

    private Redaction() {}

    static String of(String text) {
        String withoutParameters = PARAMETER.matcher(text).replaceAll("$1" + HIDDEN);
        String withoutAuthority = AUTHORITY.matcher(withoutParameters).replaceAll("$1" + HIDDEN);
        return ORACLE.matcher(withoutAuthority).replaceAll("$1" + HIDDEN);
    }
}
