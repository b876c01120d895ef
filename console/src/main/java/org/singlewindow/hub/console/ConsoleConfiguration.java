package org.singlewindow.hub.console;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.singlewindow.hub.journey.Parties;
import org.singlewindow.hub.ledger.Accounts;
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
  LocaleResolver localeResolver() {
    return new Languages();
  }

  @Bean
  MessageSource messageSource(@Value("${hub.home}") String home) {
    ReloadableResourceBundleMessageSource texts = new ReloadableResourceBundleMessageSource();
    texts.setBasename("file:" + home + "/console/texts/window");
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
