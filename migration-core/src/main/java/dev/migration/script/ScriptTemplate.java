package dev.migration.script;

/**
 * What new scripts are made from: text with tokens, such as {@code ${message}}.
 *
 * @param name what {@code --template} names
 * @param description its first line, after {@code ##}, which scripts do not get
 * @param location where it was found, for people
 */
public record ScriptTemplate(String name, ScriptType type, String description, String location, String text) {

    /** @throws ScriptTemplateException if what a script does would get lost */
    void requirePlaceForContent() {
        boolean hasImports = type == ScriptType.SQL || text.contains("${imports}");
        if (!text.contains("${upgrade}") || !text.contains("${downgrade}") || !hasImports) {
            throw new ScriptTemplateException(
                    "The template %s has no place for what a script does.".formatted(location),
                    type == ScriptType.SQL
                            ? "Put ${upgrade} and ${downgrade} below the lines that begin its sections."
                            : "Put ${upgrade} and ${downgrade} between the braces of its methods, and ${imports} where"
                                    + " its imports are.");
        }
    }

    /** @throws ScriptTemplateException if the application would wait for a revision that nobody has to wait for */
    void requirePlaceForBackground() {
        String token = type == ScriptType.SQL ? "${background}" : "${annotation}";
        if (!text.contains(token)) {
            throw new ScriptTemplateException(
                    "The template %s has no place to say that a revision is for the background.".formatted(location),
                    type == ScriptType.SQL
                            ? "Put ${background} at the beginning of the line after its header."
                            : "Put ${annotation} before its class.");
        }
    }
}
