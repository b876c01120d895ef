package org.singlewindow.hub.envelope;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the wrappers off what was received. */
public final class EnvelopeReader {

  private static final int LOOKED_AT_MAX = 4_096; // bytes, in which a document's root begins
  private static final Pattern ROOT =
      Pattern.compile("<(?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)[\\s/>]");
  private static final Pattern BEFORE_ROOT =
      Pattern.compile("(?s)<\\?.*?\\?>|<!--.*?-->"); // declaration, instructions, comments
  private static final Pattern DATA = Pattern.compile("<(?:[A-Za-z_][\\w.-]*:)?Data[\\s>]");

  private final Unpacking unpacking;
  private final EnvelopeLimits limits;
  private final List<Opened.Document> documents = new ArrayList<>();

  private EnvelopeReader(EnvelopeLimits limits) {
    this.limits = limits;
    this.unpacking = new Unpacking(limits);
  }

  /** Opens what was received; what is wrong is said in the result, never by an exception. */
  public static Opened open(byte[] bytes) {
    return open(bytes, EnvelopeLimits.DEFAULT);
  }

  /** Opens it within limits of one's own. */
  public static Opened open(byte[] bytes, EnvelopeLimits limits) {
    EnvelopeReader reader = new EnvelopeReader(limits);
    try {
      reader.open(bytes, "", Optional.empty(), 0);
      return new Opened(List.copyOf(reader.documents), Optional.empty());
    } catch (EnvelopeBroken e) {
      return new Opened(List.of(), Optional.of(e.refusal()));
    }
  }

  private void open(byte[] bytes, String trail, Optional<String> number, int layer)
      throws EnvelopeBroken {
    if (layer > limits.layersMax()) {
      String most = limits.layersMax() + " wrappers and packings within each other";
      throw new EnvelopeBroken("HUB-R724", trail, "" + layer, most);
    }
    if (Unpacking.isGzip(bytes)) {
      String within = packed(trail, "gzip");
      open(unpacking.gzip(bytes, within), within, number, layer + 1);
    } else if (Unpacking.isZip(bytes) && !isWorkbook(bytes)) {
      String within = packed(trail, "ZIP");
      for (byte[] file : unpacking.zip(bytes, within)) {
        open(file, within, number, layer + 1);
      }
    } else {
      Optional<EnvelopeXml.Read> envelope =
          isEnvelope(bytes) ? EnvelopeXml.read(bytes) : Optional.empty();
      if (envelope.isEmpty() || !opens(envelope.get(), trail, number, layer)) {
        documents.add(new Opened.Document(bytes, trail, number));
      }
    }
  }

  /** What is packed and in no wrapper says nowhere that it is a message. */
  private static String packed(String trail, String how) throws EnvelopeBroken {
    if (trail.isEmpty()) {
      String right = "the message unpacked, or in its wrapper";
      throw new EnvelopeBroken("HUB-R725", "document", how, right);
    }
    return trail + " > " + how;
  }

  /** Opens an envelope; false where it is a document that has a field called Data. */
  private boolean opens(EnvelopeXml.Read envelope, String trail, Optional<String> outer, int layer)
      throws EnvelopeBroken {
    String within = trail.isEmpty() ? envelope.name() : trail + " > " + envelope.name();
    Optional<String> number =
        outer.or(() -> Optional.of(envelope.number()).filter(one -> !one.isEmpty()));
    if (envelope.document().length > 0) {
      if (envelope.kind() == EnvelopeKind.DATA) {
        return false; // a node called Data with nodes of its own
      }
      open(envelope.document(), within, number, layer + 1);
      return true;
    }
    String text = envelope.text().strip();
    if (text.startsWith("<")) {
      open(text.getBytes(UTF_8), within, number, layer + 1); // a document as text, in CDATA
      return true;
    }
    if (envelope.kind() != EnvelopeKind.DATA) {
      if (text.isEmpty()) {
        throw new EnvelopeBroken("HUB-R720", within, "", "a document, plain or in base64");
      }
      open(unpacking.base64(text, within), within, number, layer + 1);
      return true;
    }
    return opensData(text, within, number, layer);
  }

  private boolean opensData(String text, String within, Optional<String> number, int layer)
      throws EnvelopeBroken {
    byte[] bytes;
    try {
      bytes = unpacking.base64(text, within);
    } catch (EnvelopeBroken e) {
      return false; // a value, and no document
    }
    boolean document = Unpacking.isGzip(bytes) || Unpacking.isZip(bytes) || root(bytes).isPresent();
    if (document) {
      open(bytes, within, number, layer + 1);
    }
    return document;
  }

  private static boolean isEnvelope(byte[] bytes) {
    Optional<String> root = root(bytes);
    return root.isPresent()
        && (EnvelopeKind.find(root.get()).isPresent()
            || DATA.matcher(new String(bytes, ISO_8859_1)).find());
  }

  /** The local name of a document's root, by its first bytes; empty where it is no XML. */
  private static Optional<String> root(byte[] bytes) {
    String begin = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT_MAX), ISO_8859_1);
    String text = begin.startsWith("\u00EF\u00BB\u00BF") ? begin.substring(3) : begin;
    if (!text.stripLeading().startsWith("<")) {
      return Optional.empty();
    }
    Matcher matcher = ROOT.matcher(BEFORE_ROOT.matcher(text).replaceAll(""));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static boolean isWorkbook(byte[] bytes) {
    // names of parts stand in a ZIP as they are
    String text = new String(bytes, ISO_8859_1);
    return text.contains("[Content_Types].xml") || text.contains("xl/workbook");
  }
}
