package dev.migration.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed script, line by line, without what does not matter: case, blanks, and what SQLAlchemy adds to statements so that
 * it learns what was inserted.
 */
record PrintedSql(String separator, List<String> lines) {

    static PrintedSql of(OfflineCase question, String output) {
        String table = question.versionTable().toLowerCase(Locale.ROOT);
        String text = output.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+returning (\\S+\\.)?version_num( into :ret_0)?", "")
                .replace(" output inserted.version_num", "")
                .replace(table + ".version_num", "version_num")
                .replace("version_num='", "version_num = '")
                .replaceAll("[ \\t]+", " ")
                .replaceAll("\\( *\\n *", "(")
                .replaceAll(", *\\n *", ", ")
                .replaceAll("\\n *\\)", ")");
        return new PrintedSql(
                question.batchSeparator().toLowerCase(Locale.ROOT),
                text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList());
    }

    /** The script with the changes of the version table between two comments replaced by the rows that they lead to. */
    PrintedSql withRowsInsteadOfChanges(String versionTable) {
        String table = Pattern.quote(versionTable.toLowerCase(Locale.ROOT));
        Pattern insert = Pattern.compile("insert into " + table + " \\(version_num\\) values \\('(.*)'\\);?");
        Pattern update = Pattern.compile("update " + table + " set version_num = '(.*)' where version_num = '(.*)';?");
        Pattern delete = Pattern.compile("delete from " + table + " where version_num = '(.*)';?");
        // A script that does not begin at base finds the rows that it changes.
        Set<String> rows = new TreeSet<>();
        List<String> result = new ArrayList<>();
        boolean afterChange = false;
        for (String line : lines) {
            Matcher inserts = insert.matcher(line);
            Matcher updates = update.matcher(line);
            Matcher deletes = delete.matcher(line);
            if (inserts.matches()) {
                rows.add(inserts.group(1));
            } else if (updates.matches()) {
                rows.remove(updates.group(2));
                rows.add(updates.group(1));
            } else if (deletes.matches()) {
                rows.remove(deletes.group(1));
            } else if (!(afterChange && isSeparator(line))) {
                if (afterChange) {
                    result.add("rows " + rows);
                }
                afterChange = false;
                result.add(line);
                continue;
            }
            afterChange = true;
        }
        result.add("rows " + rows);
        return new PrintedSql(separator, result);
    }

    PrintedSql without(String... left) {
        return new PrintedSql(
                separator,
                lines.stream().filter(it -> !List.of(left).contains(it)).toList());
    }

    /** The script without the lines that it begins with. */
    PrintedSql withoutBeginning(PrintedSql beginning) {
        int size = beginning.lines.size();
        boolean begins = lines.size() >= size && lines.subList(0, size).equals(beginning.lines);
        return begins ? new PrintedSql(separator, lines.subList(size, lines.size())) : this;
    }

    PrintedSql withoutSemicolons() {
        return new PrintedSql(
                separator, lines.stream().map(it -> it.replaceAll(";$", "")).toList());
    }

    PrintedSql replacing(String part, String replacement) {
        return new PrintedSql(
                separator,
                lines.stream().map(it -> it.replace(part, replacement)).toList());
    }

    /** The script without the separators that follow these lines. */
    PrintedSql withoutSeparatorsAfter(String... before) {
        List<String> result = new ArrayList<>();
        String previous = "";
        for (String line : lines) {
            if (!(isSeparator(line) && List.of(before).contains(previous))) {
                result.add(line);
            }
            previous = line;
        }
        return new PrintedSql(separator, result);
    }

    private boolean isSeparator(String line) {
        return line.equals(separator);
    }
}
