package dev.migration.cli;

/** How a command ended, for whoever started it. */
public enum ExitCode {

    /** Done, or there was nothing to do. */
    DONE(0, "Done, or there was nothing to do"),

    /** Something went wrong; standard error says what, and what to do. */
    FAILED(1, "Failed: the problem and what to do are on standard error"),

    /** The command line itself is wrong, and nothing was begun. */
    USAGE(2, "The command line is wrong; nothing was begun"),

    /** What the command looked at is not as it should be. */
    DIFFERENT(3, "Not as it should be: check, current --check-heads, repair, verify"),

    /** Somebody answered no, and nothing was begun. */
    DECLINED(4, "Not confirmed; nothing was begun");

    private final int code;

    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public int code() {
        return code;
    }

    String meaning() {
        return meaning;
    }
}
