package dev.migration.script;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.springframework.core.io.Resource;

/**
 * A file that may be a script, found but not read.
 *
 * @param name without folders
 * @param location for people: the configured location and the way from there
 */
record ScriptFile(Resource resource, String name, String location) {

    boolean isScript() {
        return isScript(name);
    }

    static boolean isScript(String name) {
        return isSql(name) || isClass(name);
    }

    boolean isSql() {
        return isSql(name);
    }

    boolean isClass() {
        return isClass(name);
    }

    private static boolean isSql(String name) {
        return name.regionMatches(true, name.length() - 4, ".sql", 0, 4);
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class");
    }

    /**
     * The text, without a byte order mark.
     *
     * @throws CharacterCodingException if the bytes mean nothing in this encoding; replacing them would change data
     */
    String text(Charset encoding) throws IOException {
        byte[] bytes = resource.getContentAsByteArray();
        String text = encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
