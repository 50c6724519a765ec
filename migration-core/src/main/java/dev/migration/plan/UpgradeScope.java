package dev.migration.plan;

import dev.migration.revision.RevisionNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much of the way to a target is gone. */
public enum UpgradeScope {

    /** All of it. */
    EVERYTHING {
        @Override
        List<RevisionNode> of(List<RevisionNode> path) {
            return path;
        }
    },

    /** Without background revisions, but for those that another revision of the way follows or depends on. */
    FOREGROUND {
        @Override
        List<RevisionNode> of(List<RevisionNode> path) {
            Set<RevisionNode> needed = new HashSet<>();
            for (int place = path.size() - 1; place >= 0; place--) {
                RevisionNode revision = path.get(place);
                if (!revision.revision().background() || needed.contains(revision)) {
                    needed.add(revision);
                    needed.addAll(revision.effectiveParents());
                }
            }
            return path.stream().filter(needed::contains).toList();
        }
    };

    /** @param path in the order in which revisions are applied */
    abstract List<RevisionNode> of(List<RevisionNode> path);
}
