package dev.migration.plan;

import dev.migration.revision.AmbiguousStartException;
import dev.migration.revision.AmbiguousWalkException;
import dev.migration.revision.BranchNotAppliedException;
import dev.migration.revision.BranchNotFoundException;
import dev.migration.revision.GraphViolation;
import dev.migration.revision.InvalidRevisionGraphException;
import dev.migration.revision.InvalidTargetException;
import dev.migration.revision.MultipleHeadsException;
import dev.migration.revision.NotInBranchException;
import dev.migration.revision.OverlappingRevisionsException;
import dev.migration.revision.RelativeTargetException;
import dev.migration.revision.Revision;
import dev.migration.revision.RevisionNotFoundException;
import dev.migration.revision.UnrelatedRevisionsException;
import dev.migration.revision.WalkedPastEndException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where we knowingly answer otherwise than Alembic: when, why, and what must hold instead. This is the whole list. */
enum Deviation {
    DUPLICATE_ID(
            "Alembic warns and takes the later of two scripts with one id; which one is later is an accident.",
            Deviation::hasDuplicateId,
            (question, answer) -> violates(answer, GraphViolation.DuplicateRevision.class)),

    MISSING_REVISION(
            "Alembic ends with a KeyError when a script names a parent or dependency that does not exist.",
            question -> !hasDuplicateId(question) && !new Lineage(question.revisions()).knowsAllNeeds()
                    || hasLabelAsParent(question),
            (question, answer) ->
                    violates(answer, GraphViolation.MissingParent.class, GraphViolation.MissingDependency.class)),

    HIDDEN_CYCLE(
            "Alembic overlooks a cycle that has a base below it and a head above it.",
            question -> !hasDuplicateId(question) && new Lineage(question.revisions()).hasCycle(),
            (question, answer) -> violates(answer, GraphViolation.Cycle.class, GraphViolation.DependencyCycle.class)),

    TRAILING_JUNK(
            "Alembic's pattern for relative targets ignores what follows: it takes 'ae10+1junk' for 'ae10+1'.",
            question -> question.texts("target").stream().anyMatch(Deviation::hasTrailingJunk),
            (question, answer) -> answer.failsWith(RevisionNotFoundException.class, InvalidTargetException.class)),

    BELOW_BASE(
            "Alembic takes 'base-1' for the head.",
            question -> question.texts("target").stream().anyMatch(target -> target.matches("(.+@)?base-[1-9]\\d*")),
            (question, answer) -> answer.failsWith(WalkedPastEndException.class, BranchNotFoundException.class)),

    UNKNOWN_BRANCH(
            "Alembic does not look at the branch of 'nosuch@base', and a downgrade to it reverts everything: a slip of the"
                    + " pen empties a schema.",
            question -> question.operation().equals("downgrade")
                            && question.text("target").contains("@")
                    || question.texts("target").stream().anyMatch(target -> target.endsWith("@base")),
            (question, answer) -> answer.failsWith(BranchNotFoundException.class)),

    STEPS_PAST_BASE(
            "Alembic answers with nothing at all when steps lead below base.",
            question -> question.operation().equals("get_revisions")
                    && question.text("target").matches("(.+@)?-\\d+"),
            (question, answer) -> answer.failsWith(WalkedPastEndException.class)),

    REPEATED_REVISION(
            "Alembic lists a revision once for each head that is so many steps above it.",
            question -> question.operation().equals("get_revisions")
                    && question.text("target").matches("(.+@)?-\\d+"),
            (question, answer) -> ConformanceCase.strings(
                            question.expected().get(0).get("revisions"))
                    .stream()
                    .distinct()
                    .toList()
                    .equals(answer.strings("revisions"))),

    STEPS_FROM_SEVERAL_ROWS(
            "Alembic warns when steps down start at several heads, and reverts below the row that it happens to read first; it"
                    + " says that it will refuse this one day.",
            question -> question.operation().equals("downgrade")
                    && question.text("target").matches("-\\d+")
                    && question.current().stream().distinct().count() > 1,
            (question, answer) -> answer.failsWith(AmbiguousStartException.class)),

    OVERLAPPING_ROWS(
            "Alembic leaves both a revision and its descendant in the version table when a merge of the two is reverted"
                    + " next to another head; the next upgrade refuses that table.",
            question -> question.operation().equals("downgrade") && PlanJudge.hasOverlappingRows(question),
            (question, answer) -> answer.failure() == null && new PlanJudge(question, answer).isSoundDowngrade()),

    NOTHING_CURRENT(
            "Alembic shows the whole history up to 'current' when nothing is applied.",
            question -> question.operation().equals("history")
                    && question.text("head").equals("current")
                    && question.current().isEmpty(),
            (question, answer) -> answer.failsWith(UnrelatedRevisionsException.class)
                    || answer.failure() == null && answer.strings("revisions").isEmpty()),

    CURRENT_AT_BOTH_ENDS(
            "Alembic understands 'current' at one end of a history only.",
            question -> question.text("base").equals("current")
                    && question.text("head").equals("current"),
            (question, answer) -> answer.strings("revisions").containsAll(question.current())),

    HISTORY_FROM_STEPS(
            "Alembic stumbles over '-9:' when that is base or below, and over steps at both ends.",
            question -> question.operation().equals("history")
                    && question.text("base").matches("(.+@)?-\\d+")
                    && question.expected().get(0).containsKey("error"),
            (question, answer) -> answer.failsWith(
                            OverlappingRevisionsException.class,
                            UnrelatedRevisionsException.class,
                            AmbiguousStartException.class,
                            AmbiguousWalkException.class)
                    || answer.failure() == null && new PlanJudge(question, answer).isNewestFirst()),

    HISTORY_FROM_SEVERAL(
            "Alembic calls it several heads when steps up a history start at several revisions.",
            question -> question.operation().equals("history")
                    && question.text("head").matches("(.+@)?\\+\\d+"),
            (question, answer) -> answer.failsWith(AmbiguousStartException.class)),

    RELATIVE_PLACE(
            "Alembic refuses relative targets where a place must be named, except when the version table is empty, and"
                    + " unless something else is wrong too.",
            question -> question.operation().matches("stamp|get_revisions?|history")
                    && Stream.of("target", "base")
                            .flatMap(key -> question.texts(key).stream())
                            .anyMatch(target -> target.matches(".*[+-]\\d+")),
            (question, answer) -> answer.failsWith(RelativeTargetException.class, NotInBranchException.class)),

    SEVERAL_STAMPS(
            "Alembic merges all heads into the first of several targets: rows get lost, are moved twice, or stand above"
                    + " each other.",
            question -> question.operation().equals("stamp") && mayStampSeveral(question),
            (question, answer) ->
                    answer.failure() == null && new PlanJudge(question, answer).stampsExactlyTheTargets()),

    BEGINNING_IN_BRANCH(
            "Alembic tells by its branch which id 'branch@beginning' means, but forgets the branch when it looks for rows in"
                    + " line: the same stamp is right on an empty version table and fails on another.",
            question -> question.operation().equals("stamp")
                    && question.texts("target").stream().anyMatch(target -> target.contains("@"))
                    && question.expected().stream().allMatch(expected -> expected.containsKey("error")),
            (question, answer) ->
                    answer.failure() == null && new PlanJudge(question, answer).stampsExactlyTheTargets()),

    CRASHED_UPGRADE(
            "Alembic loses track of the version table when a merge also depends on an ancestor of one of its parents.",
            question -> question.operation().equals("upgrade") && crashes(question),
            (question, answer) -> isTargetProblem(answer)
                    || answer.failure() == null && new PlanJudge(question, answer).isSoundUpgrade()),

    CRASHED_DOWNGRADE(
            "Alembic has no message for steps that start on a branch where the database is not.",
            question -> question.operation().equals("downgrade") && crashes(question),
            (question, answer) -> isTargetProblem(answer)
                    || answer.failure() == null && new PlanJudge(question, answer).isSoundDowngrade()),

    CRASHED_ITERATION(
            "Alembic cannot sort a range that leaves out revisions in its middle.",
            question -> question.operation().matches("iterate|history") && crashes(question),
            (question, answer) -> isTargetProblem(answer)
                    || answer.failure() == null && new PlanJudge(question, answer).isNewestFirst());

    private static final Pattern RELATIVE_BEGINNING = Pattern.compile("(?:(.+?)@)?(\\w+)?([+-]\\d+)");

    final String reason;

    private final Predicate<ConformanceCase> applies;

    private final BiPredicate<ConformanceCase, Answer> isRight;

    Deviation(String reason, Predicate<ConformanceCase> applies, BiPredicate<ConformanceCase, Answer> isRight) {
        this.reason = reason;
        this.applies = applies;
        this.isRight = isRight;
    }

    boolean justifies(ConformanceCase question, Answer answer) {
        return applies.test(question) && isRight.test(question, answer);
    }

    private static boolean crashes(ConformanceCase question) {
        return question.expected().stream()
                .map(expected -> ConformanceCase.map(expected.get("error")))
                .anyMatch(error -> Boolean.TRUE.equals(error.get("internal")));
    }

    private static boolean mayStampSeveral(ConformanceCase question) {
        List<String> targets = question.texts("target");
        return targets.size() > 1 || targets.stream().anyMatch(target -> target.endsWith("heads"));
    }

    private static boolean hasTrailingJunk(String target) {
        Matcher matcher = RELATIVE_BEGINNING.matcher(target);
        return matcher.lookingAt() && matcher.end() < target.length();
    }

    private static boolean hasDuplicateId(ConformanceCase question) {
        Set<String> ids = new HashSet<>();
        return question.revisions().stream().anyMatch(revision -> !ids.add(revision.id()));
    }

    private static boolean hasLabelAsParent(ConformanceCase question) {
        Set<String> ids = new HashSet<>();
        question.revisions().forEach(revision -> ids.add(revision.id()));
        return question.revisions().stream()
                .map(Revision::downRevisions)
                .anyMatch(parents -> !ids.containsAll(parents));
    }

    private static boolean violates(Answer answer, Class<?>... kinds) {
        return answer.failure() instanceof InvalidRevisionGraphException graph
                && graph.violations().stream()
                        .anyMatch(violation -> List.of(kinds).contains(violation.getClass()));
    }

    private static boolean isTargetProblem(Answer answer) {
        return answer.failsWith(
                BranchNotFoundException.class,
                InvalidTargetException.class,
                MultipleHeadsException.class,
                WalkedPastEndException.class,
                BranchNotAppliedException.class,
                AmbiguousStartException.class,
                NotInBranchException.class,
                RelativeTargetException.class,
                UnrelatedRevisionsException.class);
    }
}
