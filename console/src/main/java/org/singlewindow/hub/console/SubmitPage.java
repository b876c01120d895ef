package org.singlewindow.hub.console;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.singlewindow.hub.flow.Busy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** A file or a pasted text, submitted or only tried. */
@Controller
class SubmitPage {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String ONCE = "[A-Za-z0-9-]{8,64}";

  private final Door door;
  private final DataSize messageMax;
  private final MarkedSheets sheets;
  private final int outcomesMax;

  SubmitPage(
      Door door,
      MarkedSheets sheets,
      ConsoleProperties limits,
      @Value("${hub.door.message-max}") DataSize messageMax) {
    this.door = door;
    this.sheets = sheets;
    this.outcomesMax = limits.outcomesMax();
    this.messageMax = messageMax;
  }

  /** An empty page. */
  @GetMapping("/window/submit")
  String submit(Model model, @AuthenticationPrincipal Person person) {
    return blank(model, person);
  }

  private String blank(Model model, Person person) {
    model.addAttribute("mayBring", door.find(person.party().id()).isPresent());
    model.addAttribute("once", UUID.randomUUID().toString());
    model.addAttribute("messageMax", messageMax.toMegabytes());
    return "submit";
  }

  /** Takes it, or says what it would cause; every finding with its place. */
  @PostMapping("/window/submit")
  String submit(
      Model model,
      @AuthenticationPrincipal Person person,
      @RequestParam(required = false) MultipartFile file,
      @RequestParam(defaultValue = "") String text,
      @RequestParam String once,
      @RequestParam(defaultValue = "") String act,
      HttpSession session)
      throws IOException {
    boolean hasFile = file != null && !file.isEmpty();
    byte[] bytes = hasFile ? file.getBytes() : text.getBytes(StandardCharsets.UTF_8);
    if (door.find(person.party().id()).isEmpty() || bytes.length == 0 || !once.matches(ONCE)) {
      model.addAttribute("nothing", true);
      return blank(model, person);
    }
    boolean tried = act.equals("try");
    String party = person.party().id();
    model.addAttribute("tried", tried);
    model.addAttribute("name", hasFile ? MarkedSheets.plain(file.getOriginalFilename()) : "");
    model.addAttribute("text", hasFile ? "" : text);
    List<Map<String, Object>> outcomes =
        tried ? door.foresee(party, bytes, once) : door.submit(party, bytes, once);
    if (hasFile) {
      sheets
          .mark(session, file.getOriginalFilename(), bytes, outcomes)
          .ifPresent(waiting -> model.addAttribute("marked", waiting));
    }
    model.addAttribute("outcomes", readable(outcomes));
    model.addAttribute("more", Math.max(0, outcomes.size() - outcomesMax));
    return blank(model, person);
  }

  /** As many as a person reads, the refused ones first; of each as many findings. */
  private List<Map<String, Object>> readable(List<Map<String, Object>> outcomes) {
    List<Map<String, Object>> shown = new ArrayList<>();
    int room = outcomesMax;
    for (Map<String, Object> one :
        outcomes.stream()
            .sorted(Comparator.comparing(outcome -> findings(outcome).isEmpty()))
            .limit(outcomesMax)
            .toList()) {
      List<?> findings = findings(one);
      Map<String, Object> cut = new LinkedHashMap<>(one);
      cut.put("findings", findings.subList(0, Math.min(room, findings.size())));
      cut.put("unsaid", Math.max(0, findings.size() - room));
      room = Math.max(1, room - findings.size());
      shown.add(cut);
    }
    return shown;
  }

  private static List<?> findings(Map<String, Object> outcome) {
    return (List<?>) outcome.get("findings");
  }

  /** The workbook with what is wrong at its cells; as long as the session lasts. */
  @GetMapping("/window/submit/marked")
  ResponseEntity<Resource> marked(HttpSession session) {
    return MarkedSheets.find(session)
        .map(
            waiting ->
                ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(XLSX))
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                            .filename(waiting.name(), StandardCharsets.UTF_8)
                            .build()
                            .toString())
                    .<Resource>body(new FileSystemResource(waiting.file())))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** Nothing was accepted. */
  @ExceptionHandler(Busy.class)
  @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
  String busy(Model model) {
    model.addAttribute("lang", Languages.current());
    model.addAttribute("what", "busy");
    return "sorry";
  }

  /** Larger than a message may be. */
  @ExceptionHandler(MaxUploadSizeExceededException.class)
  @ResponseStatus(HttpStatus.PAYLOAD_TOO_LARGE)
  String tooLarge(Model model) {
    model.addAttribute("lang", Languages.current());
    model.addAttribute("what", "too-large");
    return "sorry";
  }
}
