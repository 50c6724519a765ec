package dev.migration.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Colours for people; leaves the text alone where they are not wanted. */
record Paint(boolean isOn) {

    private static final Pattern MARKS =
            Pattern.compile("\\((?:head|effective head|current|branchpoint|mergepoint)\\)");

    private static final String DESTRUCTIVE = "DESTRUCTIVE";

    /** Marks behind a revision stand out. */
    String revision(String line) {
        return isOn ? MARKS.matcher(line).replaceAll(Style.on(Style.fg_cyan) + "$0" + Style.off(Style.fg_cyan)) : line;
    }

    /** What takes data away stands out among changes. */
    String change(String line) {
        return line.replace(DESTRUCTIVE, bad(DESTRUCTIVE));
    }

    String heading(String text) {
        return paint(text, Style.bold);
    }

    String good(String text) {
        return paint(text, Style.fg_green);
    }

    String bad(String text) {
        return paint(text, Style.fg_red);
    }

    private String paint(String text, IStyle style) {
        return isOn ? style.on() + text + style.off() : text;
    }
}
