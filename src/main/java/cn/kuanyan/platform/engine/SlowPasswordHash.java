package cn.kuanyan.platform.engine;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;

/**
 * PBKDF2-HMAC-SHA512 instead of the engine's single SHA-512, which can be tried a billion times a second. The salt is
 * part of what the engine hands over; the number of iterations is kept with each hash, so that it can be raised.
 */
class SlowPasswordHash implements PasswordEncryptor {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final byte[] FIXED_SALT = "kuanyan".getBytes(StandardCharsets.UTF_8);
    private static final int BITS = 512;

    private final int iterations;

    SlowPasswordHash(int iterations) {
        this.iterations = iterations;
    }

    @Override
    public String encrypt(String saltedPassword) {
        return iterations + ":" + hash(saltedPassword, iterations);
    }

    @Override
    public boolean check(String saltedPassword, String encrypted) {
        int colon = encrypted.indexOf(':');
        String expected = encrypted.substring(colon + 1);
        String actual = hash(saltedPassword, Integer.parseInt(encrypted.substring(0, colon)));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), actual.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String hashAlgorithmName() {
        return "PBKDF2-SHA512";
    }

    private static String hash(String saltedPassword, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(saltedPassword.toCharArray(), FIXED_SALT, iterations, BITS);
        try {
            byte[] key =
                    SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
            return Base64.getEncoder().encodeToString(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", impossible);
        } finally {
            spec.clearPassword();
        }
    }
}
