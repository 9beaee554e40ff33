package cn.kuanyan.evidence;

import java.io.IOException;
import java.io.InputStream;

/** A recording of any length that is never in memory: the beginning of an MP4 file and then pseudo-random bytes. */
public final class Generated extends InputStream {

    private static final byte[] HEAD = {0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm'};

    private final long length;
    private final long breaksAt;
    private long position;
    private long state;

    private Generated(long length, long breaksAt, long seed) {
        this.length = length;
        this.breaksAt = breaksAt;
        this.state = seed;
    }

    public static Generated recording(long length, long seed) {
        return new Generated(length, Long.MAX_VALUE, seed);
    }

    /** The connection is lost after so many bytes. */
    public static Generated broken(long length, long breaksAt) {
        return new Generated(length, breaksAt, 1);
    }

    @Override
    public int read() throws IOException {
        if (position >= breaksAt) {
            throw new IOException("connection reset");
        }
        if (position >= length) {
            return -1;
        }
        state = state * 6364136223846793005L + 1442695040888963407L;
        int next = position < HEAD.length ? HEAD[(int) position] : (int) (state >>> 56);
        position++;
        return next & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        int done = 0;
        while (done < count) {
            int next = read();
            if (next < 0) {
                return done == 0 && count > 0 ? -1 : done;
            }
            target[offset + done++] = (byte) next;
        }
        return done;
    }
}
