// Asks for a timeline and shows it. Everything from outside is set as text, never as markup.
const byId = id => document.getElementById(id);

function element(name, text, className) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function both(text) {
  return text ? `${text.en} · ${text.zh}` : "";
}

function say(text, kind = "") {
  byId("message").textContent = text;
  byId("message").dataset.kind = kind;
}

function subjectCard(subject) {
  const card = element("div", "", "subject");
  card.append(element("h2", `${subject.kind.replaceAll("_", " ")} ${subject.no}`));
  const list = element("ul");
  for (const state of subject.states ?? []) list.append(element("li", both(state.text)));
  for (const missing of subject.missing ?? []) {
    list.append(element("li", `${both(missing.text)} — ${missing.owedBy}`, "missing"));
  }
  for (const awaited of subject.awaited ?? []) {
    list.append(element("li", `${both(awaited.text)} — ${awaited.from}`, "awaited"));
  }
  card.append(list);
  return card;
}

function entryRow(entry) {
  const row = element("li");
  const time = element("time", new Date(entry.at).toLocaleString([], { dateStyle: "short", timeStyle: "medium" }));
  time.dateTime = entry.at;
  const what = element("span", both(entry.text));
  if (entry.detail) what.append(" ", element("code", entry.detail));
  row.append(time, what);
  const standing = entry.delivery ? ` · ${entry.delivery.state.toLowerCase()}` : "";
  row.append(element("span", `${entry.who}${entry.to ? " → " + entry.to : ""}${standing}`, "who"));
  return row;
}

async function show(reference, key) {
  say("Looking …");
  const answer = await fetch(`/v1/timeline/${encodeURIComponent(reference).replaceAll("%2F", "/")}`, { headers: { "X-API-Key": key } });
  byId("subjects").replaceChildren();
  byId("entries").replaceChildren();
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    say(problem.detail ?? `Not found or not yours (${answer.status}). 查无此单或无权查看。`, "refused");
    return;
  }
  const timeline = await answer.json();
  say(`${timeline.reference}: ${(timeline.entries ?? []).length} entries`);
  byId("subjects").append(...(timeline.subjects ?? []).map(subjectCard));
  byId("entries").append(...(timeline.entries ?? []).map(entryRow));
}

function refusedRow(message) {
  const row = element("li");
  const time = element("time", new Date(message.at).toLocaleString([], { dateStyle: "short", timeStyle: "medium" }));
  time.dateTime = message.at;
  const what = element("span", `${message.message || "?"} · ${message.outcome === "TAKEN" ? "taken · 已接收" : "refused · 已拒收"}`);
  what.append(" ", element("code", message.messageId || message.fileName || message.sha256));
  row.append(time, what, element("span", [message.who, message.fileName].filter(Boolean).join(" · "), "who"));
  for (const finding of message.findings ?? []) row.append(element("span", `${finding.code} ${both(finding)}`, "who missing"));
  for (const finding of message.warnings ?? []) row.append(element("span", `${finding.code} ${both(finding)}`, "who"));
  return row;
}

async function showRefused(key, before = "") {
  const answer = await fetch(`/v1/refused?before=${encodeURIComponent(before)}`, { headers: { "X-API-Key": key } });
  if (!before) byId("entries").replaceChildren();
  byId("subjects").replaceChildren();
  if (!answer.ok) {
    say("Only the operator reads what was refused. 仅限运营人员查看退单。", "refused");
    return;
  }
  const page = await answer.json();
  byId("entries").append(...(page.refused ?? []).map(refusedRow));
  say(`${byId("entries").children.length} messages refused or taken with remarks, the last first. 退单及带提示接收的报文，最新在前。`);
  if (!page.next) return;
  const more = element("button", "More · 更多");
  more.type = "button";
  more.addEventListener("click", () => { more.remove(); showRefused(key, page.next); });
  byId("subjects").append(more);
}

byId("refused").addEventListener("click", () => {
  sessionStorage.setItem("key", byId("key").value);
  showRefused(byId("key").value).catch(failure => say(`The hub did not answer: ${failure.message}`, "refused"));
});

byId("search").addEventListener("submit", event => {
  event.preventDefault();
  sessionStorage.setItem("key", byId("key").value);
  history.replaceState(null, "", `?reference=${encodeURIComponent(byId("reference").value)}`);
  show(byId("reference").value.trim(), byId("key").value).catch(failure => say(`The hub did not answer: ${failure.message}`, "refused"));
});

byId("key").value = sessionStorage.getItem("key") ?? "";
byId("reference").value = new URLSearchParams(location.search).get("reference") ?? "";
if (byId("key").value && byId("reference").value) byId("search").requestSubmit();
