package dev.migration.autogenerate.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A change that a developer makes to the entities of the shop, and what has to be generated for it.
 *
 * @param edits what is replaced in the source of the entities
 * @param renames as {@code --rename} takes them
 * @param values what the developer fills in, by column
 * @param lines what the script says of itself, by dialect; those of no dialect in particular have an empty name
 * @param impossible why there is no such change on a dialect
 * @param only the dialects that have it; all, if empty
 * @param wayBack what is not as before after the downgrade, and why; empty if all is
 */
record Change(
        String what,
        List<Edit> edits,
        Map<String, Object> settings,
        List<String> renames,
        Map<String, String> values,
        Map<String, List<String>> lines,
        Map<String, String> impossible,
        Set<String> only,
        Map<String, String> wayBack) {

    record Edit(String before, String after) {}

    Change {
        edits = List.copyOf(edits);
        settings = Map.copyOf(settings);
        renames = List.copyOf(renames);
        values = Map.copyOf(values);
        lines = Map.copyOf(lines);
        impossible = Map.copyOf(impossible);
        only = Set.copyOf(only);
        wayBack = Map.copyOf(wayBack);
    }

    static Change of(String what) {
        return new Change(what, List.of(), Map.of(), List.of(), Map.of(), Map.of(), Map.of(), Set.of(), Map.of());
    }

    Change replacing(String before, String after) {
        List<Edit> more = new ArrayList<>(edits);
        more.add(new Edit(before, after));
        return new Change(what, more, settings, renames, values, lines, impossible, only, wayBack);
    }

    /** A new attribute or nested class, in front of what is there. */
    Change adding(String added, String beforeWhat) {
        return replacing(beforeWhat, added + " " + beforeWhat);
    }

    Change removing(String removed) {
        return replacing(removed, "");
    }

    Change setting(String name, String value) {
        return new Change(what, edits, Map.of(name, value), renames, values, lines, impossible, only, wayBack);
    }

    Change renaming(String... newRenames) {
        return new Change(what, edits, settings, List.of(newRenames), values, lines, impossible, only, wayBack);
    }

    /** What is written for {@code <value>} where the column is filled. */
    Change filling(String column, String value) {
        return new Change(
                what, edits, settings, renames, with(values, column, value), lines, impossible, only, wayBack);
    }

    Change gives(String... newLines) {
        return givesOn("", newLines);
    }

    Change givesOn(String dialect, String... newLines) {
        return new Change(
                what,
                edits,
                settings,
                renames,
                values,
                with(lines, dialect, List.of(newLines)),
                impossible,
                only,
                wayBack);
    }

    /** On several dialects. */
    Change givesOn(List<String> dialects, String... newLines) {
        Change change = this;
        for (String dialect : dialects) {
            change = change.givesOn(dialect, newLines);
        }
        return change;
    }

    Change notOn(String dialect, String reason) {
        return new Change(
                what, edits, settings, renames, values, lines, with(impossible, dialect, reason), only, wayBack);
    }

    Change onlyOn(String... dialects) {
        return new Change(what, edits, settings, renames, values, lines, impossible, Set.of(dialects), wayBack);
    }

    /** Nothing takes it back on this dialect, or on any if it has no name. */
    Change withoutWayBackOn(String dialect, String reason) {
        return new Change(
                what, edits, settings, renames, values, lines, impossible, only, with(wayBack, dialect, reason));
    }

    List<String> linesOn(String dialect) {
        List<String> general = lines.getOrDefault("", List.of());
        return lines.getOrDefault(dialect, general);
    }

    boolean isOn(String dialect) {
        return (only.isEmpty() || only.contains(dialect)) && !impossible.containsKey(dialect);
    }

    boolean hasWayBackOn(String dialect) {
        return !wayBack.containsKey("") && !wayBack.containsKey(dialect);
    }

    @Override
    public String toString() {
        return what;
    }

    private static <T> Map<String, T> with(Map<String, T> map, String key, T value) {
        Map<String, T> more = new HashMap<>(map);
        more.put(key, value);
        return more;
    }
}
