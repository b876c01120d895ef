package org.singlewindow.hub.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.singlewindow.hub.flow.Busy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
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

/** A file or a pasted text, submitted or only tried. */
@Controller
class SubmitPage {

  private static final String ONCE = "[A-Za-z0-9-]{8,64}";

  private final Door door;
  private final DataSize messageMax;

  SubmitPage(Door door, @Value("${hub.door.message-max}") DataSize messageMax) {
    this.door = door;
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
      @RequestParam(defaultValue = "") String act)
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
    model.addAttribute("name", hasFile ? file.getOriginalFilename() : "");
    model.addAttribute("text", hasFile ? "" : text);
    model.addAttribute(
        "outcomes", tried ? door.foresee(party, bytes, once) : door.submit(party, bytes, once));
    return blank(model, person);
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
