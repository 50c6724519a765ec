package dev.migration.execution;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * What a script has done so far, as a count and one hash over all of it in order: enough to recognise, when a stopped
 * script goes on, that what would be skipped is what was done. Beside the hash stand the answers that the script got to
 * its conditions, for the catalog would give others after half of the script.
 */
final class StatementChain {

    /** Enters the chain when Java code is handed the connection: what it does with it cannot be known. */
    private static final String OPAQUE = "jdbc()";

    private static final char ANSWERS = ':';

    /** What the column has room for beside the hash. */
    private static final int MAXIMUM_ANSWERS = 76;

    private static final int RADIX = 36;

    private final List<Boolean> answers = new ArrayList<>();

    /** Others ask how far a script is while its thread waits for the database. */
    private volatile int count;

    private String hash = "";

    /** The hash when the last statement, or Java code with the connection, was added. */
    private String hashOfDone = "";

    private boolean opaque;

    int count() {
        return count;
    }

    /** The hash, and the answers if there are any. */
    String hash() {
        return withAnswers(hash);
    }

    /**
     * As {@link #hash}, without what was only looked at after the last statement: a script that goes on finds itself at that
     * statement before it looks again.
     */
    String hashOfDone() {
        return withAnswers(hashOfDone);
    }

    private String withAnswers(String of) {
        return answers.isEmpty() ? of : of + ANSWERS + written();
    }

    int answered() {
        return answers.size();
    }

    /** The same chain, to go on in another direction. */
    StatementChain copy() {
        StatementChain copy = new StatementChain();
        copy.count = count;
        copy.hash = hash;
        copy.hashOfDone = hashOfDone;
        copy.opaque = opaque;
        copy.answers.addAll(answers);
        return copy;
    }

    void add(String statement) {
        count++;
        hash = next(statement);
        hashOfDone = hash;
    }

    /** Whether nothing in it can have changed the database. */
    boolean isHarmless() {
        return count == 0 && !opaque;
    }

    void addOpaque() {
        opaque = true;
        hash = next(OPAQUE);
        hashOfDone = hash;
    }

    /** Java code saw this, and what it does now may depend on it. */
    void addSeen(String seen) {
        hash = next("seen " + seen);
    }

    void addAnswer(boolean answer) {
        answers.add(answer);
        hash = next("answer " + answer);
    }

    /** @param otherHash as {@link #hashOfDone} gave it, whatever the answers after the statement were */
    boolean isAt(int otherCount, String otherHash) {
        int answersOfOther = otherHash.indexOf(ANSWERS);
        return count == otherCount
                && hashOfDone.equals(answersOfOther < 0 ? otherHash : otherHash.substring(0, answersOfOther));
    }

    /** The answers in what {@link #hash()} gave. */
    static List<Boolean> answersIn(String hash) {
        int begin = hash.indexOf(ANSWERS);
        if (begin < 0) {
            return List.of();
        }
        String bits = new BigInteger(hash.substring(begin + 1), RADIX).toString(2);
        return bits.chars().skip(1).mapToObj(it -> it == '1').toList();
    }

    // The leading bit keeps answers of "no" from being leading zeros.
    private String written() {
        StringBuilder bits = new StringBuilder("1");
        answers.stream().limit(MAXIMUM_ANSWERS).forEach(it -> bits.append(it ? '1' : '0'));
        return new BigInteger(bits.toString(), 2).toString(RADIX);
    }

    private String next(String element) {
        return Sha256.of(hash + '\0' + element);
    }
}
