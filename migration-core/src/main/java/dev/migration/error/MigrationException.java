package dev.migration.error;

/**
 * A migration could not be done. Says what is wrong and what the developer can do about it, separately, so that the
 * command line and Spring Boot's failure report can each lay it out their own way. Holds no password that a driver or a
 * statement named; its cause may.
 */
public abstract class MigrationException extends RuntimeException {

    private final String problem;

    private final String remedy;

    protected MigrationException(String problem, String remedy) {
        super(Redaction.of(problem + System.lineSeparator() + remedy));
        this.problem = Redaction.of(problem);
        this.remedy = Redaction.of(remedy);
    }

    protected MigrationException(String problem, String remedy, Throwable cause) {
        super(Redaction.of(problem + System.lineSeparator() + remedy), cause);
        this.problem = Redaction.of(problem);
        this.remedy = Redaction.of(remedy);
    }

    /** What is wrong: the subject, its values in quotes, and the evidence. */
    public String problem() {
        return problem;
    }

    /** What to do about it: the command, the property or the line to change. */
    public String remedy() {
        return remedy;
    }
}
