package dev.migration.boot;

import java.util.regex.Pattern;

/** Takes passwords out of text that drivers write, which like to repeat the URL that they were given. */
final class Credentials {

    private static final Pattern PARAMETER =
            Pattern.compile("(?i)((?:password|passwd|pwd|secret|token|passphrase)\\s*=\\s*)[^&;,\\s)\\]}]+");

    /** {@code //user:password@host}, and Oracle's {@code thin:user/password@host}. */
    private static final Pattern USER_INFO = Pattern.compile("((?://|thin:)[^\\s/:@]+[:/])[^\\s@/]+@");

    private static final String HIDDEN = "******";

    private Credentials() {}

    static String hideIn(String text) {
        String withoutParameters = PARAMETER.matcher(text).replaceAll("$1" + HIDDEN);
        return USER_INFO.matcher(withoutParameters).replaceAll("$1" + HIDDEN + "@");
    }
}
