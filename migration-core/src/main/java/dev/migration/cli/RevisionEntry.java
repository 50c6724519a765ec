package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.revision.Revision;
import dev.migration.revision.RevisionNode;
import dev.migration.script.Script;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All there is to say of a revision: as several lines in Alembic's manner, or for machines. */
final class RevisionEntry {

    private final Migrator migrator;

    private final Set<String> current;

    /** @param current the ids to mark as current */
    RevisionEntry(Migrator migrator, Collection<String> current) {
        this.migrator = migrator;
        this.current = Set.copyOf(current);
    }

    /** Ends with an empty line, so that several of them stand apart. */
    List<String> lines(RevisionNode node) {
        Revision revision = node.revision();
        List<String> lines = new ArrayList<>();
        lines.add("Rev: " + node.id() + marks(node));
        lines.add((node.isMergePoint() ? "Merges: " : "Parent: ") + parents(revision));
        add(lines, "Also depends on: ", revision.dependsOn());
        if (node.isBranchPoint()) {
            add(
                    lines,
                    "Branches into: ",
                    node.children().stream().map(RevisionNode::id).toList());
        }
        add(lines, "Branch names: ", node.branchLabels());
        add(lines, "Tags: ", revision.tags());
        lines.add("Path: " + location(node));
        if (revision.created() != null) {
            lines.add("Create Date: " + revision.created());
        }
        if (revision.background()) {
            lines.add("Runs in the background.");
        }
        add(lines, "Author: ", Stream.ofNullable(revision.author()).toList());
        lines.add("");
        revision.message().strip().lines().forEach(line -> lines.add(line.isBlank() ? "" : "    " + line));
        lines.add("");
        return lines;
    }

    /** As in {@code /actuator/migrations}. */
    Map<String, Object> json(RevisionNode node) {
        Revision revision = node.revision();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("revision", node.id());
        json.put("downRevisions", revision.downRevisions());
        json.put("dependsOn", revision.dependsOn());
        json.put("branchLabels", node.branchLabels());
        json.put("tags", revision.tags());
        json.put("message", revision.message());
        json.put("type", script(node).type().name().toLowerCase(Locale.ROOT));
        json.put("location", location(node));
        json.put("created", revision.created());
        json.put("author", revision.author());
        json.put("background", revision.background());
        json.put("head", node.isHead());
        json.put("effectiveHead", node.isEffectiveHead());
        json.put("branchPoint", node.isBranchPoint());
        json.put("mergePoint", node.isMergePoint());
        return json;
    }

    /** The same, and whether a database stands there. */
    Map<String, Object> jsonWithCurrent(RevisionNode node) {
        Map<String, Object> json = json(node);
        json.put("current", current.contains(node.id()));
        return json;
    }

    String location(RevisionNode node) {
        return script(node).location();
    }

    private Script script(RevisionNode node) {
        return migrator.script(node.id()).orElseThrow();
    }

    private String marks(RevisionNode node) {
        return (node.isHead() ? " (head)" : "")
                + (node.isBranchPoint() ? " (branchpoint)" : "")
                + (node.isMergePoint() ? " (mergepoint)" : "")
                + (current.contains(node.id()) ? " (current)" : "");
    }

    private static String parents(Revision revision) {
        return revision.downRevisions().isEmpty() ? "<base>" : String.join(", ", revision.downRevisions());
    }

    private static void add(List<String> lines, String title, Collection<String> values) {
        if (!values.isEmpty()) {
            lines.add(title + String.join(", ", values));
        }
    }
}
