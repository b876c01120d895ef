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

// A container number as it is typed: the check digit of ISO 6346. The house checks it again.
function checkDigit(no) {
  let sum = 0;
  for (let i = 0; i < 10; i++) {
    const code = no.charCodeAt(i);
    const letter = code - 65;
    sum += (code < 65 ? code - 48 : 10 + letter + Math.floor((letter + 9) / 10)) * 2 ** i;
  }
  return sum % 11 % 10;
}

function sayDigit(input) {
  const place = document.getElementById(input.dataset.container);
  const no = input.value.normalize("NFKC").replace(/[\s-]/g, "").toUpperCase();
  const formed = /^[A-Z]{3}[UJZ][0-9]{7}$/.test(no);
  const right = formed && no.slice(0, 10) + checkDigit(no);
  place.classList.toggle("good", right === no);
  if (no === "" || (no.length < 11 && document.activeElement === input)) place.textContent = "";
  else if (!formed) place.textContent = place.dataset.form;
  else place.textContent = right === no ? place.dataset.good : place.dataset.right + " " + right;
}

for (const input of document.querySelectorAll("[data-container]")) {
  input.addEventListener("input", () => sayDigit(input));
  input.addEventListener("blur", () => sayDigit(input));
  sayDigit(input);
}

// What is held until it leaves: the seconds that are left, then the page that says how it went.
for (const place of document.querySelectorAll("[data-leaves]")) {
  const until = performance.now() + Number(place.dataset.leaves);
  const words = place.querySelector(".countdown");
  const tick = () => {
    const left = Math.ceil((until - performance.now()) / 1000);
    if (left <= 0) setTimeout(() => location.reload(), 700);
    else setTimeout(tick, 250);
    if (words) words.textContent = " " + words.dataset.text.replace("%", Math.max(0, left));
  };
  tick();
}
