package no.nav.medvirkning.platform.access;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.List;
import no.nav.medvirkning.platform.web.ProblemException;
import no.nav.medvirkning.platform.web.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.client.RestTemplate;

/// Everything is closed but health, the receipt of a feedback, open data and the public form. A
/// request carries a token, or gets a problem.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
public class SecurityConfiguration {

  private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);
  private static final Duration KEYS_TIMEOUT = Duration.ofSeconds(2);
  private static final String[] DOCS = {
    "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui.html", "/swagger-ui/**"
  };

  @Bean
  SecurityFilterChain securityFilterChain(
      HttpSecurity http,
      CallerFromToken callerFromToken,
      ProblemWriter problems,
      @Value("${medvirkning.docs-open:false}") boolean docsOpen) {
    return http.authorizeHttpRequests(
            requests -> {
              // What an error or async dispatch answers was decided on the way in.
              requests
                  .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                  .permitAll();
              requests
                  .requestMatchers(HttpMethod.GET, "/internal/isAlive", "/internal/isReady")
                  .permitAll();
              // Whoever holds the code of a feedback's receipt may read the receipt.
              requests.requestMatchers(HttpMethod.GET, "/feedback/receipt/*").permitAll();
              // Open data: figures of counties and the nation, kept for an hour.
              requests
                  .requestMatchers(HttpMethod.GET, "/open/annual-figures", "/open/dataset")
                  .permitAll();
              requests
                  .requestMatchers("/internal/**")
                  .hasAnyRole(Role.DIRECTORATE.name(), CallerFromToken.OPERATOR);
              // The public form: strictly limited in size and rate, with nothing to read in its
              // answer.
              requests.requestMatchers(HttpMethod.POST, "/public/volunteers").permitAll();
              if (docsOpen) {
                requests.requestMatchers(HttpMethod.GET, DOCS).permitAll();
              }
              requests
                  .anyRequest()
                  .hasAnyRole(Role.OFFICE.name(), Role.COUNTY.name(), Role.DIRECTORATE.name());
            })
        .oauth2ResourceServer(server ->
            server
                .jwt(jwt -> jwt.jwtAuthenticationConverter(callerFromToken))
                .authenticationEntryPoint(unauthorised(problems))
                .accessDeniedHandler(forbidden(problems)))
        .exceptionHandling(errors ->
            errors
                .authenticationEntryPoint(unauthorised(problems))
                .accessDeniedHandler(forbidden(problems)))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        // No cookie carries authority, so there is nothing to forge across sites.
        .csrf(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .anonymous(anonymous -> {})
        .headers(headers ->
            headers
                .contentSecurityPolicy(csp ->
                    csp.policyDirectives(
                        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
        .build();
  }

  private static AuthenticationEntryPoint unauthorised(ProblemWriter problems) {
    return (request, response, _) -> {
      var tokenGiven = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
      problems.write(
          request,
          response,
          new ProblemException(
                  HttpStatus.UNAUTHORIZED,
                  tokenGiven ? "access.token-invalid" : "access.token-missing")
              .header(
                  HttpHeaders.WWW_AUTHENTICATE,
                  tokenGiven ? "Bearer error=\"invalid_token\"" : "Bearer"));
    };
  }

  private static AccessDeniedHandler forbidden(ProblemWriter problems) {
    return (request, response, _) ->
        problems.write(
            request, response, new ProblemException(HttpStatus.FORBIDDEN, "access.role-missing"));
  }

  @Bean
  @ConditionalOnMissingBean
  UnitsOfCaller unitsOfCaller() {
    return new UnitsFromClaim();
  }

  @Bean
  CallerFromToken callerFromToken(AccessSettings settings, UnitsOfCaller unitsOfCaller) {
    return new CallerFromToken(settings.groups(), unitsOfCaller);
  }

  @Bean
  CallerArgument callerArgument() {
    return new CallerArgument();
  }

  @Bean
  JwtDecoder jwtDecoder(AccessSettings settings) {
    var requests = new SimpleClientHttpRequestFactory();
    requests.setConnectTimeout(KEYS_TIMEOUT);
    requests.setReadTimeout(KEYS_TIMEOUT);
    var decoder =
        NimbusJwtDecoder.withJwkSetUri(settings.jwkSetUri())
            .jwsAlgorithm(SignatureAlgorithm.RS256)
            .restOperations(new RestTemplate(requests))
            .build();
    var times = new JwtTimestampValidator(CLOCK_SKEW);
    times.setAllowEmptyExpiryClaim(false);
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<Jwt>(
            times,
            new JwtTypeValidator("JWT", "at+jwt"),
            new JwtIssuerValidator(settings.issuer()),
            new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD,
                audience -> audience != null && audience.contains(settings.audience()))));
    return decoder;
  }
}
