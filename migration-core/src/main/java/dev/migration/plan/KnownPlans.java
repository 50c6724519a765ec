package dev.migration.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The last plans that were made, so that a thousand databases at one place cost one plan. Holds a few: plans can be large. */
final class KnownPlans {

    private static final int KEPT = 64;

    private final Map<Key, MigrationPlan> plans = new LinkedHashMap<>(16, 0.75f, true) {

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, MigrationPlan> eldest) {
            return size() > KEPT;
        }
    };

    MigrationPlan plan(String verb, Heads start, List<String> targets, Supplier<MigrationPlan> planning) {
        Key key = new Key(verb, start, List.copyOf(targets));
        return find(key).orElseGet(() -> keep(key, planning.get()));
    }

    private synchronized Optional<MigrationPlan> find(Key key) {
        return Optional.ofNullable(plans.get(key));
    }

    /** Of two that were made at the same time, one is kept and answered to both. */
    private synchronized MigrationPlan keep(Key key, MigrationPlan plan) {
        MigrationPlan earlier = plans.putIfAbsent(key, plan);
        return earlier == null ? plan : earlier;
    }

    private record Key(String verb, Heads start, List<String> targets) {}
}
