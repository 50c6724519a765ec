package dev.migration.execution;

/** How many statements of a script are in the database, in the words of a report. */
record StatementCount(int number) {

    /** {@code the first 2 statements}. */
    String first() {
        return number == 1 ? "the first statement" : "the first %d statements".formatted(number);
    }

    /** {@code stopped after 2 statements, which are in the database}. */
    String whereItStopped() {
        if (number == 0) {
            // Code that used the connection has done something that no statement of ours tells.
            return "stopped half-way";
        }
        return number == 1
                ? "stopped after 1 statement, which is in the database"
                : "stopped after %d statements, which are in the database".formatted(number);
    }

    /** For what goes on after them. */
    String pronoun() {
        return number == 1 ? "it" : "them";
    }

    @Override
    public String toString() {
        return number == 1 ? "1 statement" : number + " statements";
    }
}
