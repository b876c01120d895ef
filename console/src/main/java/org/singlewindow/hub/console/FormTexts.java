package org.singlewindow.hub.console;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of forms, {@code console/texts/forms_*.properties}, in the language of the reader. */
@Component
class FormTexts {

  private static final Pattern FIRST = Pattern.compile("^.*?(\\.(?= |$)|。)", Pattern.DOTALL);
  private static final Pattern VALUES = Pattern.compile("[A-Z0-9][A-Z0-9, _-]*"); // no sentence

  private final MessageSource texts;

  FormTexts(MessageSource texts) {
    this.texts = texts;
  }

  /** A text, or what to say where there is none. */
  String of(String key, String otherwise) {
    return texts.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
  }

  /** What the field of a path is called, and in which row it stands. */
  String label(String form, String path) {
    String[] steps = path.split("\\.");
    String last = steps[steps.length - 1];
    String name = steps.length == 2 ? steps[0] + ".one" : last;
    String label = of("field." + form + "." + name, of("field." + name, name));
    return steps.length == 1 ? label : label + " " + (Integer.parseInt(steps[1]) + 1);
  }

  /** A finding as it stands at its field: without its place, for the field is its place. */
  Map<String, Object> atField(Map<String, Object> finding) {
    Map<String, Object> shown = new LinkedHashMap<>(finding);
    boolean chinese = Languages.current().equals("zh");
    String whole = finding.get(chinese ? "zh" : "en").toString();
    Matcher first = FIRST.matcher(whole);
    shown.put("short", of("wrong." + finding.get("code"), first.find() ? first.group() : whole));
    String expected = finding.get("expected").toString();
    shown.put("right", VALUES.matcher(expected).matches() ? expected : "");
    shown.put("whole", whole);
    shown.put("next", finding.get(chinese ? "nextZh" : "nextEn"));
    return shown;
  }
}
