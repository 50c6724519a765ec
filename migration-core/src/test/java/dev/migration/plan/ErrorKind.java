package dev.migration.plan;

import dev.migration.error.MigrationException;
import dev.migration.revision.AmbiguousRevisionException;
import dev.migration.revision.AmbiguousStartException;
import dev.migration.revision.AmbiguousWalkException;
import dev.migration.revision.BranchNotFoundException;
import dev.migration.revision.GraphViolation;
import dev.migration.revision.InvalidDowngradeTargetException;
import dev.migration.revision.InvalidRevisionGraphException;
import dev.migration.revision.InvalidTargetException;
import dev.migration.revision.MultipleBasesException;
import dev.migration.revision.MultipleHeadsException;
import dev.migration.revision.NotInBranchException;
import dev.migration.revision.OverlappingRevisionsException;
import dev.migration.revision.RelativeTargetException;
import dev.migration.revision.RevisionNotFoundException;
import dev.migration.revision.UnknownCurrentRevisionException;
import dev.migration.revision.UnrelatedRevisionsException;
import dev.migration.revision.WalkedPastEndException;
import dev.migration.revision.WrongDirectionException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of error that Alembic tells apart, by its class and message, and what we throw for each. */
enum ErrorKind {
    SELF_LOOP("LoopDetected", "", GraphViolation.SelfLoop.class),
    DEPENDENCY_SELF_LOOP("DependencyLoopDetected", "", GraphViolation.DependencySelfLoop.class),
    CYCLE("CycleDetected", "", GraphViolation.Cycle.class),
    DEPENDENCY_CYCLE("DependencyCycleDetected", "", GraphViolation.DependencyCycle.class),
    DUPLICATE_LABEL("RevisionError", "Branch name .* already used", GraphViolation.DuplicateLabel.class),
    ILLEGAL_ID("RevisionError", "Character.* not allowed", GraphViolation.IllegalId.class),
    MULTIPLE_HEADS("MultipleHeads", "", MultipleHeadsException.class),
    MULTIPLE_BASES("CommandError", "multiple bases", MultipleBasesException.class),
    AMBIGUOUS("ResolutionError", "Multiple revisions start with", AmbiguousRevisionException.class),
    NOT_IN_BRANCH("ResolutionError", "is not a member of branch", NotInBranchException.class),
    NO_BRANCH(
            "ResolutionError", "No such branch", BranchNotFoundException.class, UnknownCurrentRevisionException.class),
    NOT_FOUND(
            "ResolutionError",
            "No such revision or branch",
            RevisionNotFoundException.class,
            BranchNotFoundException.class,
            InvalidTargetException.class,
            UnknownCurrentRevisionException.class,
            RelativeTargetException.class),
    UNRELATED("RangeNotAncestorError", "", UnrelatedRevisionsException.class, InvalidDowngradeTargetException.class),
    NOT_BELOW("RevisionError", "Not a valid downgrade target", InvalidDowngradeTargetException.class),
    TOO_FEW(
            "RevisionError",
            "Relative revision .* didn't produce|Walked too far",
            WalkedPastEndException.class,
            WrongDirectionException.class),
    AMBIGUOUS_START("RevisionError", "Ambiguous upgrade", AmbiguousStartException.class),
    AMBIGUOUS_WALK("RevisionError", "Ambiguous walk", AmbiguousWalkException.class),
    OVERLAP("RevisionError", "overlaps", OverlappingRevisionsException.class);

    private final String alembicClass;

    private final Pattern alembicMessage;

    private final Set<Class<?>> ours;

    ErrorKind(String alembicClass, String alembicMessage, Class<?>... ours) {
        this.alembicClass = alembicClass;
        this.alembicMessage = Pattern.compile(alembicMessage);
        this.ours = Set.of(ours);
    }

    /** The kind of a recorded error; its cause, where there is one, is more exact. Empty for a crash. */
    static Optional<ErrorKind> of(Map<String, @Nullable Object> error) {
        Map<String, @Nullable Object> exact =
                error.containsKey("cause") ? ConformanceCase.map(error.get("cause")) : error;
        String kind = String.valueOf(exact.get("kind"));
        String message = String.valueOf(exact.get("message"));
        return Stream.of(values())
                .filter(it -> it.alembicClass.equals(kind)
                        && it.alembicMessage.matcher(message).find())
                .findFirst();
    }

    boolean covers(MigrationException exception) {
        if (exception instanceof InvalidRevisionGraphException graph) {
            return graph.violations().stream().map(Object::getClass).anyMatch(ours::contains);
        }
        return ours.contains(exception.getClass());
    }
}
