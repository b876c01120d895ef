package org.singlewindow.hub.flow.transport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.singlewindow.hub.canonical.Refusal;
import org.singlewindow.hub.flow.DryRun;
import org.singlewindow.hub.flow.Reception.Outcome;
import org.singlewindow.hub.flow.Reception.Receipt;
import org.singlewindow.hub.flow.Trace;
import org.singlewindow.hub.mapping.RefusalText;

/** What HTTP doors answer: JSON, and problems in the form of RFC 9457, in English and Chinese. */
public class HttpAnswers {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final RefusalText texts;
  private final Duration retryAfter;

  /**
   * Answers.
   *
   * @param retryAfter what a busy door advises
   */
  public HttpAnswers(RefusalText texts, Duration retryAfter) {
    this.texts = texts;
    this.retryAfter = retryAfter;
  }

  /** What became of a submission: 202, 207 where some messages were refused, or a problem. */
  public void receipts(Exchange exchange, List<Receipt> receipts) {
    List<Receipt> refused =
        receipts.stream().filter(receipt -> !receipt.refusals().isEmpty()).toList();
    List<Map<String, Object>> accepted =
        receipts.stream()
            .filter(receipt -> receipt.refusals().isEmpty())
            .map(this::accepted)
            .toList();
    if (refused.isEmpty()) {
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("status", "accepted");
      answer.put("messages", accepted);
      receipts.stream()
          .map(Receipt::trace)
          .filter(trace -> !trace.isEmpty())
          .findFirst()
          .ifPresent(trace -> answer.put("trace", trace));
      write(exchange, 202, "application/json", answer);
      return;
    }
    List<Refusal> refusals = refused.stream().flatMap(one -> one.refusals().stream()).toList();
    int status = accepted.isEmpty() ? texts.http(refusals.get(0)) : 207;
    Map<String, Object> problem = problem(status, title(refused), refusals);
    problem.put("messages", accepted);
    write(exchange, status, "application/problem+json", problem);
  }

  /** What a submission would cause: 200 with the messages each party would get, or a problem. */
  public void foreseen(Exchange exchange, List<DryRun.Outcome> outcomes) {
    List<Refusal> refusals = outcomes.stream().flatMap(one -> one.refusals().stream()).toList();
    List<Map<String, Object>> accepted =
        outcomes.stream()
            .filter(one -> one.refusals().isEmpty())
            .map(one -> ForeseenTree.of(one, this::finding))
            .toList();
    if (refusals.isEmpty()) {
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("status", "dryRun");
      answer.put("messages", accepted);
      write(exchange, 200, "application/json", answer);
      return;
    }
    int status = accepted.isEmpty() ? texts.http(refusals.get(0)) : 207;
    Map<String, Object> problem = problem(status, "The submission would be refused", refusals);
    problem.put("messages", accepted);
    write(exchange, status, "application/problem+json", problem);
  }

  /** One finding about the request itself. */
  public void refused(Exchange exchange, Refusal refusal) {
    refused(exchange, List.of(refusal));
  }

  /** All findings about the request itself. */
  public void refused(Exchange exchange, List<Refusal> refusals) {
    int status = texts.http(refusals.get(0));
    write(
        exchange,
        status,
        "application/problem+json",
        problem(status, "The request was refused", refusals));
  }

  /** 200: a text of another media type. */
  public void text(Exchange exchange, String contentType, String text) {
    exchange.getMessage().removeHeaders("*");
    exchange.getMessage().setHeader(Exchange.HTTP_RESPONSE_CODE, 200);
    exchange.getMessage().setHeader(Exchange.CONTENT_TYPE, contentType);
    exchange.getMessage().setBody(text);
  }

  private static String title(List<Receipt> refused) {
    boolean conflict = refused.stream().allMatch(one -> one.outcome() == Outcome.CONFLICT);
    return conflict ? "The id is known with other content" : "The submission was refused";
  }

  private Map<String, Object> accepted(Receipt receipt) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("messageId", receipt.messageId());
    one.put("message", receipt.messageName());
    one.put("timeline", "/v1/timeline/" + encode(receipt.messageId()));
    if (!receipt.warnings().isEmpty()) {
      one.put("warnings", receipt.warnings().stream().map(this::finding).toList());
    }
    return one;
  }

  /** A message id has slashes of its own, which a web server wants to see as they are. */
  private static String encode(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8)
        .replace("%2F", "/");
  }

  private Map<String, Object> problem(int status, String title, List<Refusal> refusals) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", title);
    problem.put("status", status);
    problem.put("detail", refusals.size() + " finding(s); nothing of what is refused was done");
    problem.put("findings", refusals.stream().map(this::finding).toList());
    return problem;
  }

  /** A finding as it is shown: its place, what came, and what it says in both languages. */
  public Map<String, Object> finding(Refusal refusal) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("code", refusal.code());
    one.put("place", refusal.place());
    one.put("came", refusal.came());
    one.put("expected", refusal.expected());
    one.put("en", texts.say(refusal, "en"));
    one.put("zh", texts.say(refusal, "zh"));
    one.put("nextEn", texts.next(refusal, "en"));
    one.put("nextZh", texts.next(refusal, "zh"));
    return one;
  }

  /** 401: nobody we know. */
  public void unknown(Exchange exchange) {
    plain(exchange, 401, "Who are you?", "Show a known key in X-API-Key. 请在 X-API-Key 中提供有效密钥。");
  }

  /** 404: nothing there, or nothing of yours; the two are not told apart. */
  public void notFound(Exchange exchange) {
    plain(
        exchange,
        404,
        "Not found",
        "Nothing is known by this reference, or it does not concern you. 查无此单或与贵方无关。");
  }

  /** 413: over the limit. */
  public void tooLarge(Exchange exchange, int bytesMax) {
    Refusal refusal = new Refusal("HUB-R409", "body", "", bytesMax + " bytes");
    write(exchange, 413, "application/problem+json", problem(413, "Too large", List.of(refusal)));
  }

  /** 503: we cannot keep our promise at the moment, so we accept nothing. */
  public void busy(Exchange exchange) {
    plain(exchange, 503, "Come again", "Nothing was accepted; send it again later. 未受理，请稍后重发。");
    exchange.getMessage().setHeader("Retry-After", retryAfter.toSeconds());
  }

  private static void plain(Exchange exchange, int status, String title, String detail) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", title);
    problem.put("status", status);
    problem.put("detail", detail);
    write(exchange, status, "application/problem+json", problem);
  }

  /** 200: a tree as JSON. */
  public void ok(Exchange exchange, Map<String, Object> tree) {
    write(exchange, 200, "application/json", tree);
  }

  private static void write(Exchange exchange, int status, String contentType, Object body) {
    try {
      exchange.getMessage().removeHeaders("*"); // what came in does not go back, a key least of all
      exchange.getMessage().setHeader(Exchange.HTTP_RESPONSE_CODE, status);
      exchange.getMessage().setHeader(Exchange.CONTENT_TYPE, contentType);
      if (!Trace.current().isEmpty()) {
        exchange.getMessage().setHeader("traceparent", Trace.parent(Trace.current()));
      }
      exchange.getMessage().setBody(JSON.writeValueAsString(body));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer of ours is no JSON", e);
    }
  }
}
