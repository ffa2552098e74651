package no.nav.medvirkning.platform.privacy;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Wraps the person keys (AES-256-GCM, the person's id as associated data, so that a stored key
/// fits no one else).
public final class MasterKey {

  private static final int BYTES = 32;
  private static final String FILE = "master-key";
  private static final String HMAC = "HmacSHA256";
  private static final Configuration TINK = registered();

  private final Aead aead;
  private final byte[] text;

  private MasterKey(KeysetHandle keyset, String text) throws GeneralSecurityException {
    aead = aead(keyset);
    this.text = text.getBytes(StandardCharsets.US_ASCII);
  }

  /// @param text base64 of 32 bytes, or a Tink AEAD keyset as JSON, which may hold older keys too
  /// @throws MasterKeyUnusable where it is missing or neither
  public static MasterKey of(@Nullable String text) {
    if (text == null || text.isBlank()) {
      throw new MasterKeyUnusable(
          "The master key is missing: set medvirkning.master-key (base64 of 32 bytes).", null);
    }
    try {
      return new MasterKey(
          text.strip().startsWith("{")
              ? keyset(text)
              : keyset(Base64.getDecoder().decode(text.strip())),
          text.strip());
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      // The cause could quote the key: it is left out.
      throw new MasterKeyUnusable(
          "The master key is neither base64 of 32 bytes nor a Tink AEAD keyset as JSON.", null);
    }
  }

  /// The key kept in a folder; made there, readable by the owner only, where the folder is new.
  ///
  /// @param inUse the folder holds data under a key already, so that a new key would make it
  ///   unreadable
  public static MasterKey inFolder(Path folder, boolean inUse) {
    var file = folder.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        if (inUse) {
          throw new MasterKeyUnusable(
              "The data folder " + folder + " has lost its file " + FILE + ".", null);
        }
        create(file);
      }
      return of(Files.readString(file, StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new MasterKeyUnusable("The master key in " + file + " cannot be read or made.", e);
    }
  }

  /// Moved into place only when it is synced: a key that is lost in a crash takes all personal data
  /// with it.
  private static void create(Path file) throws IOException {
    var key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    var text = Base64.getEncoder().encodeToString(key).getBytes(StandardCharsets.US_ASCII);
    // A temporary file is readable by its owner only.
    var temporary = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, null);
    try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(text));
      channel.force(true);
    }
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /// A key for another purpose than wrapping, the same as long as the master key is: HMAC-SHA256 of
  /// the purpose. It tells nothing of the master key nor of the keys for other purposes.
  public SecretKey keyFor(String purpose) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(text, HMAC));
      return new SecretKeySpec(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)), HMAC);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(HMAC + " is not to be had", e);
    }
  }

  /// A new person key, wrapped, as base64.
  String newPersonKey(UUID subject) throws GeneralSecurityException {
    var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK);
    var wrapped =
        TinkProtoKeysetFormat.serializeEncryptedKeyset(key, aead, associatedData(subject), TINK);
    return Base64.getEncoder().encodeToString(wrapped);
  }

  Aead unwrap(UUID subject, String wrapped) throws GeneralSecurityException {
    var key = Base64.getDecoder().decode(wrapped);
    return aead(
        TinkProtoKeysetFormat.parseEncryptedKeyset(key, aead, associatedData(subject), TINK));
  }

  private static Configuration registered() {
    try {
      AeadConfig.register();
      return RegistryConfiguration.get();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is not to be had", e);
    }
  }

  private static KeysetHandle keyset(String json) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseKeyset(json, TINK, InsecureSecretKeyAccess.get());
  }

  @AccessesPartialKey
  private static KeysetHandle keyset(byte[] key) throws GeneralSecurityException {
    if (key.length != BYTES) {
      throw new GeneralSecurityException("not " + BYTES + " bytes");
    }
    var parameters =
        AesGcmParameters.builder()
            .setKeySizeBytes(BYTES)
            .setIvSizeBytes(12)
            .setTagSizeBytes(16)
            .setVariant(AesGcmParameters.Variant.NO_PREFIX)
            .build();
    var aesGcm =
        AesGcmKey.builder()
            .setParameters(parameters)
            .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
            .build();
    return KeysetHandle.newBuilder()
        .addEntry(KeysetHandle.importKey(aesGcm).withFixedId(1).makePrimary())
        .build();
  }

  private static Aead aead(KeysetHandle keyset) throws GeneralSecurityException {
    return keyset.getPrimitive(TINK, Aead.class);
  }

  private static byte[] associatedData(UUID subject) {
    return subject.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
