// What a page gains where scripts run; without them every page works all the same.
"use strict";

// A page that is open hears news: what changed is put in its place by id, and nothing else moves.
function renew(fresh) {
  for (const element of fresh.querySelectorAll("[id]")) {
    const known = document.getElementById(element.id);
    if (known && known.outerHTML === element.outerHTML) continue;
    if (known && !element.querySelector("[id]")) {
      known.replaceWith(element.cloneNode(true));
    } else if (!known) {
      const home = document.getElementById(element.parentElement.id);
      const added = element.cloneNode(true);
      added.classList.add("new");
      if (home) home.append(added);
    }
  }
}

async function hearNews(place) {
  if (document.hidden) return;
  const answer = await fetch(place.dataset.live, { headers: { "X-Requested-With": "live" } });
  if (answer.redirected) location.reload(); // signed out meanwhile
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (page.getElementById(place.id)) renew(page);
  else location.reload(); // what was not there is there now
}

for (const place of document.querySelectorAll("[data-live]")) {
  setInterval(() => hearNews(place).catch(() => {}), Number(place.dataset.every));
}

// A form leaves once, however often its button is pressed; the house knows a repeat as well.
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", event => {
    if (form.dataset.left) {
      event.preventDefault();
      return;
    }
    form.dataset.left = "yes";
    for (const button of form.querySelectorAll("button")) button.setAttribute("aria-disabled", "true");
  });
}
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-left]")) {
    delete form.dataset.left;
    for (const button of form.querySelectorAll("button")) button.removeAttribute("aria-disabled");
  }
});

// A file dropped on its place is the file of the form.
for (const place of document.querySelectorAll(".drop")) {
  const input = place.querySelector("input[type=file]");
  place.addEventListener("dragover", event => { event.preventDefault(); place.classList.add("over"); });
  place.addEventListener("dragleave", () => place.classList.remove("over"));
  place.addEventListener("drop", event => {
    event.preventDefault();
    place.classList.remove("over");
    input.files = event.dataTransfer.files;
  });
}
