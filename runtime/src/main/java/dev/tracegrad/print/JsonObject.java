package dev.tracegrad.print;

import java.io.IOException;
import java.util.List;

/** An object of known keys that is being read: each key is there once at most, and no other. */
final class JsonObject {
    private final JsonTokens tokens;
    private final String what;
    private final List<String> keys;
    private final int line;
    private final int column;

    /** A bit for each key that was read. */
    private int seen;

    private String key = "";

    /** Begins to read the object that should come next; {@code what} names it in messages. */
    JsonObject(JsonTokens tokens, String what, List<String> keys) throws IOException {
        this.tokens = tokens;
        this.what = what;
        this.keys = keys;
        tokens.beginObject(what);
        this.line = tokens.line();
        this.column = tokens.column();
    }

    /** Goes on to the next key, if there is one; its value is to be read next. */
    boolean next() throws IOException {
        String next = tokens.nextKey();
        if (next == null) {
            return false;
        }
        int index = keys.indexOf(next);
        if (index < 0) {
            throw tokens.error(what + " has a key that is unknown, " + JsonTokens.quoted(next));
        }
        if ((seen & 1 << index) != 0) {
            throw tokens.error(what + " has the key '" + next + "' twice");
        }
        seen |= 1 << index;
        key = next;
        return true;
    }

    String key() {
        return key;
    }

    /** What a message calls the value of the key. */
    String whatIsIt() {
        return what + ", '" + key + "'";
    }

    /** The object has been read: these keys must have been there. */
    void require(List<String> required) throws GraphFormatException {
        for (String one : required) {
            if ((seen & 1 << keys.indexOf(one)) == 0) {
                throw error(what + " has no '" + one + "'");
            }
        }
    }

    /** Something is wrong with the whole object. */
    GraphFormatException error(String problem) {
        return new GraphFormatException(problem, line, column);
    }
}
