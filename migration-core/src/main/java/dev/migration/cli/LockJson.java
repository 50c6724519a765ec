package dev.migration.cli;

import dev.migration.lock.LockHolder;
import dev.migration.lock.LockOwner;
import dev.migration.lock.LockProgress;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who holds a lock, for machines: the same fields as those of the endpoint. */
final class LockJson {

    private LockJson() {}

    static Map<String, Object> of(LockHolder holder) {
        Map<String, Object> json = new LinkedHashMap<>();
        LockOwner owner = holder.owner();
        if (owner != null) {
            json.put("host", owner.host());
            json.put("process", owner.process());
            putIfKnown(json, "application", owner.application());
            putIfKnown(json, "applicationVersion", owner.applicationVersion());
        }
        putIfKnown(json, "session", holder.session());
        putIfKnown(json, "since", holder.since());
        putIfKnown(json, "age", holder.age() == null ? null : holder.age().toMillis());
        LockProgress progress = holder.progress();
        putIfKnown(json, "progress", progress == null ? null : of(progress));
        return json;
    }

    private static Map<String, Object> of(LockProgress progress) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("revision", progress.revision());
        json.put("step", progress.step());
        json.put("steps", progress.steps());
        json.put("statement", progress.statement());
        putIfKnown(json, "statements", progress.statements() == 0 ? null : progress.statements());
        return json;
    }

    private static void putIfKnown(Map<String, Object> json, String key, @Nullable Object value) {
        if (value != null) {
            json.put(key, value);
        }
    }
}
