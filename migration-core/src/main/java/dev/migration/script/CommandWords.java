package dev.migration.script;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A command as people write it, as the words that a process is started with. No shell has a look at it. */
public final class CommandWords {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    private CommandWords() {}

    /** Words are separated by white space; quotes hold one together. */
    public static List<String> of(String command) {
        return WORD.matcher(command).results().map(CommandWords::word).toList();
    }

    private static String word(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return match.group(group);
            }
        }
        return match.group();
    }
}
