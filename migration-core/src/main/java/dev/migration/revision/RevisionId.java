package dev.migration.revision;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What may be the id of a revision. */
public final class RevisionId {

    /** As wide as the column of the version table. */
    public static final int MAXIMUM_LENGTH = 32;

    static final String REMEDY =
            "An id has 1 to %d characters; letters, digits and '_' are safe, and '@', '+', '-' and ':' have a meaning in targets."
                    .formatted(MAXIMUM_LENGTH);

    private static final Pattern NEW = Pattern.compile("[A-Za-z0-9_]{1,%d}".formatted(MAXIMUM_LENGTH));

    private static final Set<String> RESERVED = Set.of("head", "heads", "base", "current");

    private static final String OPERATORS = "+-:@";

    private RevisionId() {}

    /**
     * Checks an id that somebody chose for a new revision. Stricter than what is read from existing scripts, where any
     * id goes that a target can name.
     *
     * @throws IllegalRevisionIdException if it is not one to use
     */
    public static String requireNew(String id) {
        if (!NEW.matcher(id).matches() || RESERVED.contains(id)) {
            throw new IllegalRevisionIdException(id);
        }
        return id;
    }

    static boolean isLegal(String id) {
        return !id.isBlank() && id.length() <= MAXIMUM_LENGTH && operatorsIn(id).isEmpty();
    }

    static Set<String> operatorsIn(String id) {
        Set<String> found = new TreeSet<>();
        for (String operator : OPERATORS.split("")) {
            if (id.contains(operator)) {
                found.add(operator);
            }
        }
        return found;
    }

    static String problem(String id) {
        if (id.isBlank()) {
            return "A revision has an empty id.";
        }
        Set<String> operators = operatorsIn(id);
        if (!operators.isEmpty()) {
            return "Revision id '%s' contains %s.".formatted(id, Quoted.list(operators));
        }
        if (id.length() > MAXIMUM_LENGTH) {
            return "Revision id '%s' has %d characters.".formatted(id, id.length());
        }
        return RESERVED.contains(id)
                ? "Revision id '%s' is a word of the target grammar.".formatted(id)
                : "Revision id '%s' contains characters other than letters, digits and '_'.".formatted(id);
    }
}
