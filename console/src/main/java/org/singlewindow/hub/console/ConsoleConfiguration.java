package org.singlewindow.hub.console;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.singlewindow.hub.console.form.Forms;
import org.singlewindow.hub.console.form.Suggestions;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.ledger.Accounts;
import org.singlewindow.hub.ledger.Drafts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The window, wired: whoever starts the hub imports this. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@EnableConfigurationProperties(ConsoleProperties.class)
public class ConsoleConfiguration implements WebMvcConfigurer {

  @Bean
  Persons persons(
      Accounts accounts,
      AccountSource byRule,
      Parties parties,
      ConsoleProperties limits,
      Clock clock) {
    return new Persons(accounts, byRule, parties, limits, clock);
  }

  @Bean
  FormDesk formDesk(
      @Value("${hub.home}") String home,
      Door door,
      Drafts drafts,
      ConsoleProperties limits,
      Clock clock) {
    return new FormDesk(new Forms(folder(home)), door, drafts, limits, clock);
  }

  @Bean
  Suggestions suggestions(@Value("${hub.home}") String home, Parties parties) {
    return new Suggestions(folder(home), parties);
  }

  @Bean
  Leaving leaving(
      FormDesk desk, Drafts drafts, Parties parties, ConsoleProperties limits, Clock clock) {
    return new Leaving(desk, drafts, parties, limits, clock);
  }

  private static Path folder(String home) {
    return Path.of(home).toAbsolutePath().normalize();
  }

  @Bean
  LocaleResolver localeResolver() {
    return new Languages();
  }

  @Bean
  MessageSource messageSource(@Value("${hub.home}") String home) {
    ReloadableResourceBundleMessageSource texts = new ReloadableResourceBundleMessageSource();
    String folder = "file:" + home + "/console/texts/";
    texts.setBasenames(folder + "window", folder + "forms");
    texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
    texts.setFallbackToSystemLocale(false);
    return texts;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    LocaleChangeInterceptor chosen = new LocaleChangeInterceptor();
    chosen.setParamName("lang");
    chosen.setIgnoreInvalidLocale(true);
    registry.addInterceptor(chosen).addPathPatterns("/window", "/window/**");
  }
}
