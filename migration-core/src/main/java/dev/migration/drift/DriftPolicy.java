package dev.migration.drift;

import java.util.List;
import java.util.stream.Stream;

/** What comes of each kind of drift when a database is upgraded, checked or waited for. */
public record DriftPolicy(Reaction changedScript, Reaction missingScript, Reaction unknownRevision) {

    /** Changed and missing scripts are warned of; with an unknown revision, nothing is known well enough to go on. */
    public static DriftPolicy defaults() {
        return new DriftPolicy(Reaction.WARN, Reaction.WARN, Reaction.FAIL);
    }

    public DriftPolicy withChangedScript(Reaction reaction) {
        return new DriftPolicy(reaction, missingScript, unknownRevision);
    }

    public DriftPolicy withMissingScript(Reaction reaction) {
        return new DriftPolicy(changedScript, reaction, unknownRevision);
    }

    public DriftPolicy withUnknownRevision(Reaction reaction) {
        return new DriftPolicy(changedScript, missingScript, reaction);
    }

    public Reaction reactionTo(DriftKind kind) {
        return switch (kind) {
            case CHANGED_SCRIPT -> changedScript;
            case MISSING_SCRIPT -> missingScript;
            case UNKNOWN_REVISION -> unknownRevision;
        };
    }

    /** The kinds that nobody wants to hear of. */
    public List<DriftKind> ignored() {
        return Stream.of(DriftKind.values())
                .filter(kind -> reactionTo(kind) == Reaction.IGNORE)
                .toList();
    }
}
