package cn.kuanyan.evidence.content;

import java.io.IOException;
import java.io.Reader;

/** Lines of a text of which nobody knows how long its lines are. */
final class Lines {

    private Lines() {}

    /** @return the line, cut into parts where it is longer; {@code null} at the end */
    static String next(Reader reader, int longest) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = reader.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n' && line.length() < longest) {
            line.append((char) next);
            next = reader.read();
        }
        return line.toString();
    }
}
