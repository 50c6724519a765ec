package dev.migration.render;

import dev.migration.operation.Operation;
import java.util.List;

/** Writes operations down. The same operations give the same script, to the byte. */
public interface ScriptRenderer {

    RenderedScript render(List<? extends Operation> upgrade, List<? extends Operation> downgrade);
}
