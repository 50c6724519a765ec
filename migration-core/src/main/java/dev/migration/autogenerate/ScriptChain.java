package dev.migration.autogenerate;

import dev.migration.script.NewRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Lets several scripts of one call follow each other. */
public final class ScriptChain {

    private ScriptChain() {}

    /** A script that says itself what it follows is left as it is. */
    public static List<NewRevision> of(List<NewRevision> scripts, NewRevision call) {
        List<NewRevision> chain = new ArrayList<>();
        for (int place = 0; place < scripts.size(); place++) {
            NewRevision script = scripts.get(place);
            if (place > 0 && script.heads().equals(call.heads())) {
                script = script.withHeads(
                        List.of(String.valueOf(chain.get(place - 1).id())));
                script = script.id() != null && script.id().equals(call.id()) ? script.withId(null) : script;
            }
            chain.add(place < scripts.size() - 1 ? withId(script) : script);
        }
        return chain;
    }

    private static NewRevision withId(NewRevision script) {
        String uuid = UUID.randomUUID().toString();
        return script.id() == null ? script.withId(uuid.substring(uuid.length() - 12)) : script;
    }
}
