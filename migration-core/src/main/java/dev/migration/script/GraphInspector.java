package dev.migration.script;

import dev.migration.revision.GraphViolation;
import dev.migration.revision.GraphViolation.Cycle;
import dev.migration.revision.GraphViolation.DependencyCycle;
import dev.migration.revision.GraphViolation.DependencySelfLoop;
import dev.migration.revision.GraphViolation.DuplicateLabel;
import dev.migration.revision.GraphViolation.DuplicateRevision;
import dev.migration.revision.GraphViolation.IllegalId;
import dev.migration.revision.GraphViolation.MissingDependency;
import dev.migration.revision.GraphViolation.MissingParent;
import dev.migration.revision.GraphViolation.SelfLoop;
import dev.migration.revision.InvalidRevisionGraphException;
import dev.migration.revision.Revision;
import dev.migration.revision.RevisionGraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of everything that keeps scripts from being a graph in which line of which script it stands. */
final class GraphInspector {

    private static final String DOWN_REVISION = "down-revision";

    private static final String DEPENDS_ON = "depends-on";

    private final Map<String, Script> byRevision = new LinkedHashMap<>();

    private final Problems problems;

    GraphInspector(List<Script> scripts, Problems problems) {
        this.problems = problems;
        scripts.forEach(this::add);
    }

    private void add(Script script) {
        Script earlier = byRevision.putIfAbsent(script.revision().id(), script);
        if (earlier != null) {
            problems.addDuplicate(script, earlier);
        }
    }

    /** The graph, unless something is wrong with it or with the scripts that it is made of. */
    Optional<RevisionGraph> graph() {
        List<Revision> revisions =
                byRevision.values().stream().map(Script::revision).toList();
        try {
            RevisionGraph graph = RevisionGraph.of(revisions);
            return problems.size() == 0 ? Optional.of(graph) : Optional.empty();
        } catch (InvalidRevisionGraphException invalid) {
            add(invalid.violations());
            addCycles(revisions, invalid.violations());
            return Optional.empty();
        }
    }

    /** Circles are looked for when nothing else is wrong, so what else is wrong is taken away. */
    private void addCycles(List<Revision> revisions, List<GraphViolation> known) {
        Set<Reference> broken = known.stream().map(Reference::of).collect(Collectors.toSet());
        try {
            RevisionGraph.of(revisions.stream().map(it -> without(it, broken)).toList());
        } catch (InvalidRevisionGraphException circular) {
            add(circular.violations().stream().filter(it -> !known.contains(it)).toList());
        }
    }

    private static Revision without(Revision revision, Set<Reference> broken) {
        return new Revision(
                revision.id(),
                intact(revision.id(), revision.downRevisions(), broken),
                intact(revision.id(), revision.dependsOn(), broken),
                intact(revision.id(), revision.branchLabels(), broken),
                revision.tags(),
                revision.message(),
                revision.created());
    }

    private static List<String> intact(String revision, List<String> names, Set<Reference> broken) {
        return names.stream()
                .filter(it -> !broken.contains(new Reference(revision, it)))
                .toList();
    }

    /** A name in a revision's header that cannot stand there. */
    private record Reference(String revision, String name) {

        static Reference of(GraphViolation violation) {
            if (violation instanceof MissingParent missing) {
                return new Reference(missing.revision(), missing.parent());
            } else if (violation instanceof MissingDependency missing) {
                return new Reference(missing.revision(), missing.dependency());
            } else if (violation instanceof DuplicateLabel duplicate) {
                return new Reference(duplicate.revision(), duplicate.label());
            } else if (violation instanceof SelfLoop loop) {
                return new Reference(loop.revision(), loop.revision());
            } else if (violation instanceof DependencySelfLoop loop) {
                return new Reference(loop.revision(), loop.revision());
            }
            return new Reference("", "");
        }
    }

    private void add(List<GraphViolation> violations) {
        violations.stream().distinct().forEach(it -> place(it).add(it, problems));
    }

    private Place place(GraphViolation violation) {
        if (violation instanceof SelfLoop loop) {
            return place(loop.revision(), DOWN_REVISION);
        } else if (violation instanceof MissingParent missing) {
            return place(missing.revision(), DOWN_REVISION);
        } else if (violation instanceof DependencySelfLoop loop) {
            return place(loop.revision(), DEPENDS_ON);
        } else if (violation instanceof MissingDependency missing) {
            return place(missing.revision(), DEPENDS_ON);
        } else if (violation instanceof DuplicateLabel duplicate) {
            return place(duplicate.revision(), "branch-labels");
        } else if (violation instanceof Cycle cycle) {
            return place(cycle.revisions().get(0), DOWN_REVISION);
        } else if (violation instanceof DependencyCycle cycle) {
            return place(firstWithDependencies(cycle), DEPENDS_ON);
        } else if (violation instanceof DuplicateRevision duplicate) {
            return place(duplicate.revision(), "revision");
        } else if (violation instanceof IllegalId illegal) {
            return place(illegal.revision(), "revision");
        }
        throw new IllegalStateException("Not a violation that is known: " + violation);
    }

    private String firstWithDependencies(DependencyCycle cycle) {
        return cycle.revisions().stream()
                .filter(it -> !script(it).revision().dependsOn().isEmpty())
                .findFirst()
                .orElse(cycle.revisions().get(0));
    }

    private Place place(String revision, String key) {
        Script script = script(revision);
        return new Place(script.location(), script.headerLine(key));
    }

    private Script script(String revision) {
        return Optional.ofNullable(byRevision.get(revision)).orElseThrow();
    }

    private record Place(String location, int line) {

        void add(GraphViolation violation, Problems problems) {
            problems.add(location, line, violation.problem(), violation.remedy());
        }
    }
}
