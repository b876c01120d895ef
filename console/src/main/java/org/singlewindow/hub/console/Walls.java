package org.singlewindow.hub.console;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may open which page. Persons sign in and have a session; machines show a key at their own
 * doors, which ask for it themselves and know neither sessions nor forms.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Walls {

  /** All that a page of ours loads comes from us, and no script stands in a page. */
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
          + " 'none'";

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder(); // bcrypt; others are known
  }

  @Bean
  @Order(1)
  SecurityFilterChain doorsOfPersons(HttpSecurity http) throws Exception {
    http.securityMatcher("/", "/window", "/window/**", "/webjars/**", "/error")
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(
                        "/window/sign-in", "/window/assets/**", "/webjars/**", "/error")
                    .permitAll()
                    .requestMatchers("/window/desk/**")
                    .hasRole("OPERATOR")
                    .requestMatchers("/window/accounts/**")
                    .hasRole("ADMINISTRATOR")
                    .anyRequest()
                    .authenticated())
        .formLogin(
            form ->
                form.loginPage("/window/sign-in")
                    .usernameParameter("name")
                    .defaultSuccessUrl("/window"))
        .logout(out -> out.logoutUrl("/window/sign-out").logoutSuccessUrl("/window/sign-in?out"))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=()")));
    return http.build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain doorsOfMachines(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .anonymous(Customizer.withDefaults())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    return http.build();
  }
}
