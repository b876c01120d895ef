package org.singlewindow.hub.mapping;

import java.util.Optional;
import net.sf.saxon.s9api.ExtensionFunction;
import net.sf.saxon.s9api.ItemType;
import net.sf.saxon.s9api.OccurrenceIndicator;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SequenceType;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import org.singlewindow.hub.canonical.Refusal;

/**
 * The functions a stylesheet has beyond the language: {@code hub:code(table, code, place)}, {@code
 * hub:party(scheme, code, place)}, {@code hub:party-code(scheme, party)}, {@code hub:need(value,
 * place, expected)} and {@code hub:unfit(came, place, expected)}. What they do not find is a
 * refusal with its place, and an empty text in the result. Four more find or leave it at an empty
 * text, for what may be absent: {@code hub:find-code(table, code)}, {@code hub:find-party(scheme,
 * code)}, {@code hub:find-party-code(scheme, party)} and {@code hub:party-name(party)}. {@code
 * hub:check(scheme, value, place)} judges an identifier of a fact and gives it back as the trade
 * writes it; {@code hub:check-request(scheme, value, place)} refuses what is wrong. {@code
 * hub:leave(place, came, why)} says that something was read and is not carried on. {@code
 * hub:refusal(code, place, came, expected)} is the sentence of a refusal of ours, in English;
 * {@code hub:refusal-said} and {@code hub:refusal-next} take a language first, and say the sentence
 * and what to do.
 */
final class Functions {

  /** The namespace stylesheets know them by. */
  static final String NAMESPACE = "urn:singlewindow:hub:mapping:1";

  private Functions() {}

  static void register(Processor processor, CodeTables codes, PartyCodes parties) {
    processor.registerExtensionFunction(
        function("code", 3, words -> code(codes, words[0], words[1], words[2])));
    processor.registerExtensionFunction(
        function("party", 3, words -> party(parties, words[0], words[1], words[2])));
    processor.registerExtensionFunction(
        function(
            "party-code",
            2,
            words ->
                parties
                    .findCode(words[0], words[1])
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                words[1]
                                    + " has no code of scheme "
                                    + words[0]
                                    + " in partners.yaml"))));
    processor.registerExtensionFunction(
        function(
            "find-code",
            2,
            words -> codes.find(words[0], words[1], Desk.current().day()).orElse("")));
    processor.registerExtensionFunction(
        function("find-party", 2, words -> parties.findParty(words[0], words[1]).orElse("")));
    processor.registerExtensionFunction(
        function("find-party-code", 2, words -> parties.findCode(words[0], words[1]).orElse("")));
    processor.registerExtensionFunction(
        function("party-name", 1, words -> parties.findName(words[0]).orElse("")));
    processor.registerExtensionFunction(
        function("refusal", 4, words -> codes.sentence(words[0], words[1], words[2], words[3])));
    processor.registerExtensionFunction(
        function("refusal-said", 5, words -> codes.said(words[0], refusal(words))));
    processor.registerExtensionFunction(
        function("refusal-next", 5, words -> codes.next(words[0], refusal(words))));
    processor.registerExtensionFunction(
        function("need", 3, words -> need(words[0], words[1], words[2])));
    processor.registerExtensionFunction(
        function("unfit", 3, words -> unfit(words[0], words[1], words[2])));
    processor.registerExtensionFunction(
        function("leave", 3, words -> leave(words[0], words[1], words[2])));
    Identifiers identifiers = new Identifiers(codes);
    processor.registerExtensionFunction(
        function("check", 3, words -> identifiers.check(words[0], words[1], words[2], "FACT")));
    processor.registerExtensionFunction(
        function(
            "check-request",
            3,
            words -> identifiers.check(words[0], words[1], words[2], "REQUEST")));
  }

  private static Refusal refusal(String[] words) {
    return new Refusal(words[1], words[2], words[3], words[4]);
  }

  private static String code(CodeTables codes, String table, String code, String place) {
    Desk desk = Desk.current();
    Optional<String> found = codes.find(table, code, desk.day());
    if (found.isEmpty()) {
      desk.refuse("HUB-R403", place, code, String.join(", ", codes.codes(table)));
    }
    return found.orElse("");
  }

  private static String party(PartyCodes parties, String scheme, String code, String place) {
    Optional<String> found = parties.acceptParty(scheme, code);
    if (found.isEmpty()) {
      Desk.current().refuse("HUB-R404", place, code, "a code of scheme " + scheme);
    }
    return found.orElse("");
  }

  private static String need(String value, String place, String expected) {
    if (value.isBlank()) {
      Desk.current().refuse("HUB-R405", place, "", expected);
    }
    return value.strip();
  }

  private static String unfit(String came, String place, String expected) {
    Desk.current().refuse("HUB-R606", place, came, expected);
    return "";
  }

  private static String leave(String place, String came, String why) {
    Desk.current().warn("HUB-R410", place, came, why);
    return "";
  }

  /** A function of texts; an empty sequence is an empty text. */
  private interface Words {
    String call(String[] words);
  }

  private static ExtensionFunction function(String name, int arity, Words words) {
    SequenceType text =
        SequenceType.makeSequenceType(ItemType.ANY_ITEM, OccurrenceIndicator.ZERO_OR_MORE);
    SequenceType[] arguments = new SequenceType[arity];
    java.util.Arrays.fill(arguments, text);
    return new ExtensionFunction() {
      @Override
      public QName getName() {
        return new QName(NAMESPACE, name);
      }

      @Override
      public SequenceType getResultType() {
        return SequenceType.makeSequenceType(ItemType.STRING, OccurrenceIndicator.ONE);
      }

      @Override
      public SequenceType[] getArgumentTypes() {
        return arguments;
      }

      @Override
      public XdmValue call(XdmValue[] values) {
        String[] texts = new String[values.length];
        for (int i = 0; i < values.length; i++) {
          texts[i] = values[i].size() == 0 ? "" : values[i].itemAt(0).getStringValue();
        }
        return new XdmAtomicValue(words.call(texts));
      }
    };
  }
}
