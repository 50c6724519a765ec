package dev.migration.syntax;

import java.util.regex.Pattern;

/**
 * Statements that a reader wrongly refuses.
 *
 * @param reason where the database's manual allows them
 */
record Exemption(Pattern statements, String reason) {

    static Exemption of(String pattern, String reason) {
        return new Exemption(Pattern.compile(pattern, Pattern.DOTALL), reason);
    }

    boolean covers(String statement) {
        return statements.matcher(statement).find();
    }
}
