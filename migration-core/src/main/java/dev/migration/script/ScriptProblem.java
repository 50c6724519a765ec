package dev.migration.script;

/**
 * One thing that is wrong with one script.
 *
 * @param location the script, as {@link Script#location()} names it
 * @param line counted from 1; 0 where the problem is not in a line
 */
public record ScriptProblem(String location, int line, String problem, String remedy) {

    /** The script with the line, in the form that editors and terminals make a link of. */
    public String place() {
        return line > 0 ? location + ":" + line : location;
    }

    @Override
    public String toString() {
        return place() + ": " + problem + " " + remedy;
    }
}
