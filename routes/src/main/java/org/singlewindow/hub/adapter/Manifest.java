package org.singlewindow.hub.adapter;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.singlewindow.hub.edifact.Tolerance;

/**
 * {@code adapter.yaml}: who a partner is, what it speaks, and how that is carried; with what it
 * inherits from the adapter it is like. Hosts, accounts and secrets are never here: they are {@code
 * hub.partners.<name>.*} in the configuration.
 *
 * @param name equals the folder's name
 * @param title its name for people
 * @param role its kind: portal, terminal, customs, ...
 * @param owner whom to write to
 * @param like the adapter whose speech it inherits; one step deep
 * @param speaks folders of {@code mappings/}; a message is written in the first that has it
 * @param receives its messages, by name, and the events they tell
 * @param sends our instructions, by name, and its messages for them
 * @param cannot our instructions it may be given and has no message for, with the reason
 * @param carried how both ways are carried
 * @param answers with which message it answers, and how soon
 * @param acknowledges what it hears of the interchanges and messages it sends
 * @param tolerance what its interchanges are forgiven
 * @param repeats what it does with a message it has had: ignored, ask-first or unsafe
 * @param grade draft, working or proven
 */
public record Manifest(
    String name,
    String title,
    String role,
    String owner,
    Optional<String> like,
    List<String> speaks,
    Map<String, List<String>> receives,
    Map<String, String> sends,
    Map<String, String> cannot,
    Carried carried,
    Optional<Answers> answers,
    Acknowledges acknowledges,
    Tolerance tolerance,
    String repeats,
    String grade) {

  /** The file a manifest lies in. */
  public static final String FILE = "adapter.yaml";

  /** The carriage by which a question is answered on its own connection. */
  public static final String GATE = "gate";

  /** In the folder of a standard that is carried by SOAP: its contract. */
  public static final String SOAP_CONTRACT = "contract/customs.wsdl";

  private static final Pattern DURATION = Pattern.compile("([0-9]{1,6})(ms|s|m|h)");

  /** A manifest that lacks nothing and agrees on no acknowledgement and no tolerance of its own. */
  public Manifest(
      String name,
      String title,
      String role,
      String owner,
      Optional<String> like,
      List<String> speaks,
      Map<String, List<String>> receives,
      Map<String, String> sends,
      Carried carried,
      Optional<Answers> answers,
      String repeats,
      String grade) {
    this(
        name,
        title,
        role,
        owner,
        like,
        speaks,
        receives,
        sends,
        Map.of(),
        carried,
        answers,
        Acknowledges.NOTHING,
        Tolerance.DEFAULT,
        repeats,
        grade);
  }

  /** Takes defensive copies; the order of the file is kept. */
  public Manifest {
    speaks = List.copyOf(speaks);
    receives = Collections.unmodifiableMap(new LinkedHashMap<>(receives));
    sends = Collections.unmodifiableMap(new LinkedHashMap<>(sends));
    cannot = Collections.unmodifiableMap(new LinkedHashMap<>(cannot));
  }

  /** Every event one of their messages may tell. */
  public Set<String> events() {
    Set<String> all = new TreeSet<>();
    receives.values().forEach(all::addAll);
    return all;
  }

  /** Both ways of carrying; a partner that only hears has no {@code receive}. */
  public record Carried(Optional<Carriage> receive, Optional<Carriage> send) {}

  /**
   * One way of carrying.
   *
   * @param by rest, gate, http, sftp, soap or jms
   * @param path of a door of ours
   * @param folder of an SFTP partner
   * @param every how often a folder is looked at
   */
  public record Carriage(
      String by, Optional<String> path, Optional<String> folder, Optional<String> every) {

    /** {@link #every}, with a second where nothing is said. */
    public Duration pollEvery() {
      return every.map(Manifest::duration).orElse(Duration.ofSeconds(1));
    }
  }

  /**
   * With which message it answers, and within which time.
   *
   * @param with its message; CONTRL where it says no more than that it understood
   * @param within its time
   * @param contrlWithin the time of its CONTRL, where it promises one before the answer
   */
  public record Answers(String with, String within, Optional<String> contrlWithin) {

    /** How long its answer may take; empty where a CONTRL is all it promises. */
    public Optional<Duration> window() {
      return Optional.of(duration(within)).filter(time -> !with.equals("CONTRL"));
    }

    /** How long its CONTRL may take; empty where it promises none. */
    public Optional<Duration> receiptWindow() {
      return with.equals("CONTRL")
          ? Optional.of(duration(within))
          : contrlWithin.map(Manifest::duration);
    }
  }

  /**
   * Reads {@code 500ms}, {@code 30s}, {@code 15m}, {@code 2h}.
   *
   * @throws IllegalArgumentException when it is none of these
   */
  static Duration duration(String text) {
    Matcher matcher = DURATION.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("a duration looks like 500ms, 30s, 15m or 2h: " + text);
    }
    long number = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      default -> Duration.ofHours(number);
    };
  }

  /** True when {@link #duration} can read it. */
  static boolean isDuration(String text) {
    return DURATION.matcher(text).matches();
  }
}
