package no.nav.medvirkning.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TokenAttackTest {

  private static TestService service;
  private static RSAKey key;
  private static RSAKey foreignKey;

  @BeforeAll
  static void start() throws JOSEException {
    service = new TestService();
    key = service.key();
    foreignKey = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void theTokenThatTheAttacksStartFromIsTrusted() throws Exception {
    assertThat(status(bearer(signed(key, _ -> {})))).isEqualTo(200);
  }

  @TestFactory
  Stream<DynamicTest> everyAttackIsAnswered401() throws Exception {
    var attacks = attacks();
    assertThat(attacks).hasSizeGreaterThanOrEqualTo(30);
    return attacks.entrySet().stream()
        .map(attack ->
            DynamicTest.dynamicTest(
                attack.getKey(),
                () -> {
                  var answer = service.get("/whoami", "Authorization", attack.getValue());
                  assertThat(answer.statusCode()).isEqualTo(401);
                  assertThat(answer.headers().firstValue("Content-Type"))
                      .hasValue("application/problem+json");
                  assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                      .startsWith("Bearer");
                  assertThat(answer.body())
                      .contains("\"code\":\"access.token-")
                      .doesNotContain("Exception");
                }));
  }

  private static Map<String, String> attacks() throws Exception {
    var attacks = new LinkedHashMap<String, String>();
    var good = signed(key, _ -> {});
    var parts = good.split("\\.");
    var now = Instant.now();

    attacks.put("another key under the same key id", bearer(signed(foreignKey, _ -> {})));
    attacks.put(
        "another key under its own id",
        bearer(sign(header(JWSAlgorithm.RS256).keyID("other"), foreignKey)));
    attacks.put("another key without an id", bearer(sign(header(JWSAlgorithm.RS256), foreignKey)));
    attacks.put("no algorithm", bearer(unsigned("{\"alg\":\"none\"}", parts[1]) + "."));
    attacks.put(
        "no algorithm, in capitals", bearer(unsigned("{\"alg\":\"None\"}", parts[1]) + "."));
    attacks.put(
        "no algorithm, with the old signature",
        bearer(unsigned("{\"alg\":\"none\"}", parts[1]) + "." + parts[2]));
    attacks.put(
        "no algorithm and a key id",
        bearer(unsigned("{\"alg\":\"none\",\"kid\":\"" + key.getKeyID() + "\"}", parts[1]) + "."));
    attacks.put(
        "an empty algorithm", bearer(unsigned("{\"alg\":\"\"}", parts[1]) + "." + parts[2]));
    attacks.put("no header member at all", bearer(unsigned("{}", parts[1]) + "." + parts[2]));
    attacks.put("HS256 with the public key (DER)", bearer(hmac(key.toRSAPublicKey().getEncoded())));
    attacks.put(
        "HS256 with the public key (JWK)",
        bearer(hmac(key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8))));
    attacks.put(
        "HS256 with the public key (PEM)", bearer(hmac(pem().getBytes(StandardCharsets.UTF_8))));
    attacks.put(
        "HS256 with a guessed secret",
        bearer(hmac("secret".repeat(8).getBytes(StandardCharsets.UTF_8))));
    attacks.put(
        "RS384 with the true key",
        bearer(sign(header(JWSAlgorithm.RS384).keyID(key.getKeyID()), key)));
    attacks.put(
        "RS512 with the true key",
        bearer(sign(header(JWSAlgorithm.RS512).keyID(key.getKeyID()), key)));
    attacks.put(
        "PS256 with the true key",
        bearer(sign(header(JWSAlgorithm.PS256).keyID(key.getKeyID()), key)));
    attacks.put("ES256", bearer(elliptic()));
    attacks.put(
        "a key of its own in the header (jwk)",
        bearer(sign(header(JWSAlgorithm.RS256).jwk(foreignKey.toPublicJWK()), foreignKey)));
    attacks.put(
        "a key of its own in the header, under the true id",
        bearer(
            sign(
                header(JWSAlgorithm.RS256).keyID(key.getKeyID()).jwk(foreignKey.toPublicJWK()),
                foreignKey)));
    attacks.put(
        "an address of keys in the header (jku)",
        bearer(
            sign(
                header(JWSAlgorithm.RS256).jwkURL(URI.create("http://localhost:1/jwks")),
                foreignKey)));
    attacks.put(
        "an address of a certificate (x5u)",
        bearer(
            sign(
                header(JWSAlgorithm.RS256).x509CertURL(URI.create("http://localhost:1/cert")),
                foreignKey)));
    attacks.put(
        "an unknown critical header",
        bearer(
            sign(
                header(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .criticalParams(Set.of("exp2"))
                    .customParam("exp2", 1),
                key)));
    attacks.put(
        "a key id that is a path",
        bearer(sign(header(JWSAlgorithm.RS256).keyID("../../dev/null"), foreignKey)));
    attacks.put(
        "a key id that is a query",
        bearer(sign(header(JWSAlgorithm.RS256).keyID("' OR 1=1 --"), foreignKey)));
    attacks.put(
        "another type of object",
        bearer(
            sign(
                header(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .type(new JOSEObjectType("logout+jwt")),
                key)));

    attacks.put(
        "expired", bearer(signed(key, c -> c.expirationTime(Date.from(now.minusSeconds(120))))));
    attacks.put("expired long ago", bearer(signed(key, c -> c.expirationTime(new Date(0)))));
    attacks.put("no expiry", bearer(signed(key, c -> c.expirationTime(null))));
    attacks.put(
        "not valid yet",
        bearer(signed(key, c -> c.notBeforeTime(Date.from(now.plusSeconds(3600))))));
    attacks.put("another audience", bearer(signed(key, c -> c.audience("somebody-else"))));
    attacks.put(
        "the audience with something after it",
        bearer(signed(key, c -> c.audience(TestService.AUDIENCE + "2"))));
    attacks.put("no audience", bearer(signed(key, c -> c.audience((String) null))));
    attacks.put("another issuer", bearer(signed(key, c -> c.issuer("https://issuer.example.com"))));
    attacks.put(
        "the issuer with something after it",
        bearer(signed(key, c -> c.issuer(service.issuerUrl() + "/"))));
    attacks.put("no issuer", bearer(signed(key, c -> c.issuer(null))));
    attacks.put("nobody", bearer(signed(key, c -> c.claim("NAVident", null))));
    attacks.put("a blank person", bearer(signed(key, c -> c.claim("NAVident", " "))));
    attacks.put(
        "a person that is a list",
        bearer(signed(key, c -> c.claim("NAVident", List.of("Z990001")))));
    attacks.put(
        "a person of endless length",
        bearer(signed(key, c -> c.claim("NAVident", "Z".repeat(101)))));
    attacks.put(
        "groups that are text", bearer(signed(key, c -> c.claim("groups", "group-directorate"))));
    attacks.put(
        "groups that are numbers", bearer(signed(key, c -> c.claim("groups", List.of(1, 2)))));
    attacks.put("units that are text", bearer(signed(key, c -> c.claim("units", "0400"))));
    attacks.put(
        "units that are no unit numbers",
        bearer(signed(key, c -> c.claim("units", List.of("all")))));

    attacks.put(
        "changed claims",
        bearer(
            parts[0] + "." + encoded("{\"sub\":\"x\",\"NAVident\":\"Z990002\"}") + "." + parts[2]));
    attacks.put("no signature", bearer(parts[0] + "." + parts[1] + "."));
    attacks.put("a cut signature", bearer(good.substring(0, good.length() - 8)));
    attacks.put("a signature too many", bearer(good + "." + parts[2]));
    attacks.put("two parts", bearer(parts[0] + "." + parts[1]));
    attacks.put("two dots", bearer(".."));
    attacks.put("one word", bearer("token"));
    attacks.put("garbage", bearer("a.b.c"));
    attacks.put(
        "claims that are no JSON", bearer(parts[0] + "." + encoded("nothing") + "." + parts[2]));
    attacks.put("no token", "Bearer ");
    attacks.put("only the scheme", "Bearer");
    attacks.put("two tokens", bearer(good + " " + good));
    attacks.put("two tokens with a comma", bearer(good + "," + good));
    attacks.put(
        "name and password",
        "Basic "
            + Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8)));
    attacks.put("an unknown scheme", "Token " + good);
    return attacks;
  }

  @Test
  void aTokenInTheAddressCountsForNothing() throws Exception {
    assertThat(service.get("/whoami?access_token=" + signed(key, _ -> {})).statusCode())
        .isEqualTo(401);
  }

  private static int status(String authorization) {
    return service.get("/whoami", "Authorization", authorization).statusCode();
  }

  private static String bearer(String token) {
    return "Bearer " + token;
  }

  private static JWSHeader.Builder header(JWSAlgorithm algorithm) {
    return new JWSHeader.Builder(algorithm).type(JOSEObjectType.JWT);
  }

  private static String signed(RSAKey key, Consumer<JWTClaimsSet.Builder> change)
      throws JOSEException {
    return sign(
        header(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), new RSASSASigner(key), change);
  }

  private static String sign(JWSHeader.Builder header, RSAKey key) throws JOSEException {
    return sign(header.build(), new RSASSASigner(key), _ -> {});
  }

  private static String sign(
      JWSHeader header, JWSSigner signer, Consumer<JWTClaimsSet.Builder> change)
      throws JOSEException {
    var now = Instant.now();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(service.issuerUrl())
            .audience(TestService.AUDIENCE)
            .subject("subject")
            .issueTime(Date.from(now))
            .notBeforeTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(600)))
            .claim("NAVident", "Z990001")
            .claim("groups", List.of("group-directorate"));
    change.accept(claims);
    var token = new SignedJWT(header, claims.build());
    token.sign(signer);
    return token.serialize();
  }

  private static String hmac(byte[] secret) throws JOSEException {
    return sign(
        header(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(), new MACSigner(secret), _ -> {});
  }

  private static String elliptic() throws JOSEException {
    var curve = new ECKeyGenerator(Curve.P_256).keyID(key.getKeyID()).generate();
    return sign(
        header(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), new ECDSASigner(curve), _ -> {});
  }

  private static String pem() throws JOSEException {
    return "-----BEGIN PUBLIC KEY-----\n"
        + Base64.getMimeEncoder().encodeToString(key.toRSAPublicKey().getEncoded())
        + "\n-----END PUBLIC KEY-----\n";
  }

  private static String unsigned(String header, String payload) {
    return encoded(header) + "." + payload;
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
