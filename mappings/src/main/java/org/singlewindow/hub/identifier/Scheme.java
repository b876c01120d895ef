package org.singlewindow.hub.identifier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.singlewindow.hub.identifier.Judgement.Verdict;

/** The schemes of identifiers we know, with the form and the check digit of each. */
public enum Scheme {
  /** ISO 6346; a blank or a hyphen between its parts is common. */
  CONTAINER(
      "[A-Z]{3}[UJZ][0-9]{7}",
      "three letters, U, J or Z, and seven digits", Scheme::bare, CheckDigits::container),
  /** IMO ship identification number; China writes UN before it, others IMO. */
  IMO(
      "[0-9]{7}",
      "an IMO number of seven digits",
      text -> bare(text).replaceFirst("^(IMO|UN|CN)", ""),
      CheckDigits::ship),
  /** UN/LOCODE: its shape alone; the list changes twice a year. */
  LOCODE(
      "[A-Z]{2}[A-Z2-9]{3}",
      "a UN/LOCODE: country and three letters or digits", Scheme::bare, UnaryOperator.identity()),
  /** Unified social credit code (统一社会信用代码), GB 32100. */
  CREDIT_CODE(
      "[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}",
      "a unified social credit code of 18 characters", Scheme::bare, CheckDigits::creditCode),
  /** Organisation code (组织机构代码), GB 11714. */
  ORGANISATION_CODE(
      "[0-9A-Z]{8}[0-9X]",
      "an organisation code of nine characters", Scheme::bare, CheckDigits::organisation),
  /** Movement reference number of European and British customs. */
  MRN(
      "[0-9]{2}[A-Z]{2}[0-9A-Z]{13}[0-9]",
      "an MRN: year, country, 13 letters or digits, a check digit",
      Scheme::bare,
      CheckDigits::movementReference),
  /** Unique consignment reference, WCO and ISO 15459, and the masters the United Kingdom knows. */
  UCR(
      "(?=.{1,35}$)([0-9][A-Z]{2}[0-9A-Z()/-]{6,32}"
          + "|GB/[0-9A-Z]{3,4}-:?[0-9A-Z]{4,28}|GB/[0-9A-Z]{9,12}-[0-9A-Z]{1,23}"
          + "|A:[0-9A-Z]{3}[0-9]{8}|C:[A-Z]{3}[0-9A-Z]{3,30})",
      "a UCR: year digit, country, firm and reference, at most 35 characters",
      Scheme::capitals,
      UnaryOperator.identity()),
  /** Declaration UCR of the United Kingdom: the firm's EORI, a hyphen, its reference. */
  DUCR(
      "(?=.{1,35}$)[0-9][A-Z]{2}[0-9]{9,12}-[0-9A-Z()/-]{1,19}",
      "a DUCR: year digit, GB, the digits of the EORI, a hyphen, a reference",
      Scheme::capitals,
      UnaryOperator.identity()),
  /** Wagon or locomotive, 12 digits. */
  WAGON_UIC("[0-9]{12}", "a vehicle number of 12 digits, UIC", Scheme::digits, CheckDigits::luhn),
  /** Wagon of the 1520 gauge, 8 digits; its check digit is the railways' own. */
  WAGON_CIS("[0-9]{8}", "a wagon number of 8 digits", Scheme::digits, UnaryOperator.identity()),
  /** Air waybill: airline, serial and check digit. */
  AWB("[0-9]{11}", "an air waybill of 3 and 8 digits", Scheme::digits, CheckDigits::airWaybill),
  /** Global location number, GS1. */
  GLN("[0-9]{13}", "a GLN of 13 digits", Scheme::digits, CheckDigits::location),
  /** Economic operator of the European Union or the United Kingdom. */
  EORI(
      "[A-Z]{2}[A-Z0-9]{1,15}",
      "an EORI: country and up to 15 letters or digits", Scheme::bare, UnaryOperator.identity()),
  /** Standard carrier alpha code, NMFTA. */
  SCAC("[A-Z]{2,4}", "a SCAC of two to four letters", Scheme::bare, UnaryOperator.identity()),
  /** Liner code of SMDG. */
  SMDG_LINER(
      "[A-Z0-9]{3}",
      "an SMDG liner code of three characters", Scheme::bare, UnaryOperator.identity()),
  /** Number of a declaration at China customs: office, year, direction, serial. */
  ENTRY(
      "[0-9]{4}(19|20)[0-9]{2}[01][0-9]{9}",
      "a declaration number of 18 digits: office, year, 0 or 1, serial",
      Scheme::bare,
      UnaryOperator.identity());

  private final Pattern form;
  private final String expected;
  private final UnaryOperator<String> written;
  private final UnaryOperator<String> corrected;

  Scheme(
      String form,
      String expected,
      UnaryOperator<String> written,
      UnaryOperator<String> corrected) {
    this.form = Pattern.compile(form);
    this.expected = expected;
    this.written = written;
    this.corrected = corrected;
  }

  /** The scheme mappings know by this word, for example {@code wagon-uic}. */
  public static Optional<Scheme> find(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  /** The word mappings know it by. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Judges what came. Never throws, whatever it is. */
  public Judgement judge(String came) {
    String value = written.apply(came);
    if (!form.matcher(value).matches()) {
      return new Judgement(came.strip(), Verdict.FORM, expected);
    }
    String right = corrected.apply(value);
    return right.equals(value)
        ? new Judgement(value, Verdict.GOOD, expected)
        : new Judgement(value, Verdict.CHECK_DIGIT, right);
  }

  private static String bare(String text) {
    return capitals(text).replaceAll("[\\s-]", "");
  }

  private static String digits(String text) {
    return text.replaceAll("[\\s/-]", "");
  }

  private static String capitals(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }
}
