package no.nav.medvirkning.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.nav.medvirkning.person.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

  private static final PersonId PERSON = PersonId.of("6d0c2f3a-0000-4000-8000-000000000001");

  @TempDir Path folder;

  @Test
  void is_base64_of_32_bytes() throws Exception {
    var text = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    var wrapped = MasterKey.of(text).newPersonKey(PERSON.value());
    assertThat(MasterKey.of(" " + text + "\n").unwrap(PERSON.value(), wrapped)).isNotNull();
  }

  @Test
  void or_a_keyset_whose_older_keys_still_unwrap() throws Exception {
    MasterKey.of("A".repeat(43) + "="); // registers AES-GCM
    var old =
        KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
    var wrapped = MasterKey.of(json(old)).newPersonKey(PERSON.value());
    var rotated =
        KeysetHandle.newBuilder(old)
            .addEntry(
                KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                    .withRandomId()
                    .makePrimary())
            .build();

    assertThat(MasterKey.of(json(rotated)).unwrap(PERSON.value(), wrapped)).isNotNull();
  }

  @Test
  void has_a_key_for_each_other_purpose() {
    var key = MasterKey.of("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    var again = MasterKey.of(" AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n");
    var other = MasterKey.of("A".repeat(43) + "=");
    assertThat(key.keyFor("codes").getEncoded())
        .hasSize(32)
        .isEqualTo(again.keyFor("codes").getEncoded())
        .isNotEqualTo(key.keyFor("names").getEncoded())
        .isNotEqualTo(other.keyFor("codes").getEncoded());
  }

  @Test
  void is_refused_without_a_word_of_it_where_it_is_anything_else() {
    for (var text : List.of("too short", "c2hvcnQ=", "{}", "{\"key\": \"secret\"}")) {
      assertThatThrownBy(() -> MasterKey.of(text))
          .isInstanceOf(MasterKeyUnusable.class)
          .hasMessage(
              "The master key is neither base64 of 32 bytes nor a Tink AEAD keyset as JSON.")
          .hasNoCause();
    }
    for (var missing : new String[] {null, "", " "}) {
      assertThatThrownBy(() -> MasterKey.of(missing))
          .hasMessageStartingWith("The master key is missing");
    }
  }

  @Test
  void is_made_once_in_a_new_folder() throws Exception {
    var wrapped = MasterKey.inFolder(folder, false).newPersonKey(PERSON.value());
    assertThat(MasterKey.inFolder(folder, true).unwrap(PERSON.value(), wrapped)).isNotNull();
    assertThat(Files.list(folder)).containsExactly(folder.resolve("master-key"));
  }

  private static String json(KeysetHandle keyset) throws Exception {
    return TinkJsonProtoKeysetFormat.serializeKeyset(
        keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
  }
}
