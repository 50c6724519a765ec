package dev.migration.sql;

/** A rule of reading that some databases have and others do not. A {@link SqlSyntax} is made of them. */
public enum SqlFeature {

    /** A backslash takes the meaning from the character after it, in {@code '...'} and {@code "..."}. */
    BACKSLASH_ESCAPES,

    /** {@code E'...'} is a string in which backslashes escape. */
    ESCAPE_STRINGS,

    /** {@code q'[...]'} is a string that ends with the counterpart of its first character, then a quote. */
    ALTERNATIVE_QUOTES,

    /** {@code $$...$$} and {@code $tag$...$tag$} are strings. */
    DOLLAR_QUOTES,

    /** {@code `...`} is a name. */
    BACKTICK_NAMES,

    /** {@code [...]} is a name. */
    BRACKET_NAMES,

    /** A block comment may hold block comments. */
    NESTED_COMMENTS,

    /** {@code #} begins a comment. */
    HASH_COMMENTS,

    /** {@code //} begins a comment. */
    DOUBLE_SLASH_COMMENTS,

    /** {@code {...}} is a comment. */
    BRACE_COMMENTS,

    /** A statement that begins with {@code REM} or {@code REMARK} is a comment up to the end of the line. */
    REMARKS,

    /** {@code --} begins a comment only when white space follows, so that {@code 5--3} is 8. */
    SPACE_AFTER_DASHES,

    /** The server runs what stands in a comment that begins with an exclamation mark. */
    EXECUTABLE_COMMENTS,

    /** Semicolons between parentheses end nothing, as in a rule that does several things. */
    SEMICOLONS_IN_PARENTHESES,

    /** A line {@code DELIMITER $$} changes what ends a statement. */
    DELIMITER_COMMAND,

    /** {@code SET TERM ^ ;} changes what ends a statement. */
    SET_TERM_COMMAND,

    /** {@code --#SET TERMINATOR @} changes what ends a statement. */
    TERMINATOR_COMMENT,

    /** Statements end with a line {@code GO}, never with a semicolon; {@code GO 3} runs what came before three times. */
    GO_LINES,

    /** A line that holds nothing but {@code /} ends a statement. */
    SLASH_LINES
}
