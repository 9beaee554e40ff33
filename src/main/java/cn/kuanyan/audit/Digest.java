package cn.kuanyan.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** SHA-256 over values, each preceded by its length, so that no two different rows read the same. */
final class Digest {

    private final MessageDigest sha256 = DigestUtils.getSha256Digest();

    Digest with(Object... values) {
        for (Object value : values) {
            byte[] bytes = value == null ? new byte[0] : value.toString().getBytes(StandardCharsets.UTF_8);
            String length = value == null ? "-" : Integer.toString(bytes.length);
            sha256.update((length + ":").getBytes(StandardCharsets.US_ASCII));
            sha256.update(bytes);
        }
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
