package dev.migration.cli;

import dev.migration.revision.RevisionNode;

/** What a script says of itself. */
final class MessageText {

    private static final String BLANK_LINE = "\\R[ \\t]*\\R";

    private MessageText() {}

    /** The message up to its first blank line, in one line. */
    static String summary(RevisionNode node) {
        return node.revision().message().strip().split(BLANK_LINE, 2)[0].replaceAll("\\s+", " ");
    }
}
