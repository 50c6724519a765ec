package dev.migration.script;

import java.util.List;

/**
 * What {@link ScriptInspector} asks of the scripts beyond what every run asks of them.
 *
 * @param heads how many heads there may be
 * @param requiresDowngrades whether every script has to have a downgrade
 * @param dialects the databases that have to understand the SQL; none means the project's own, as far as it is known
 */
public record ScriptRules(HeadRule heads, boolean requiresDowngrades, List<String> dialects) {

    public ScriptRules {
        dialects = List.copyOf(dialects);
    }

    public static ScriptRules defaults() {
        return new ScriptRules(HeadRule.PER_LABEL, false, List.of());
    }

    public ScriptRules withHeads(HeadRule newHeads) {
        return new ScriptRules(newHeads, requiresDowngrades, dialects);
    }

    public ScriptRules withRequiresDowngrades(boolean newRequiresDowngrades) {
        return new ScriptRules(heads, newRequiresDowngrades, dialects);
    }

    public ScriptRules withDialects(List<String> newDialects) {
        return new ScriptRules(heads, requiresDowngrades, newDialects);
    }
}
