// Every form: what is typed reaches the server within seconds, a form is sent once, nobody leaves unsaved text unawares,
// and when the network or the session is gone the page says so and keeps the text. Without this script a form still saves.
(() => {
  const form = document.querySelector("form[data-draft]");
  if (!form) { return; }
  const say = form.dataset;
  const status = document.getElementById("kept");
  const SOON = 1500, LATEST = 8000, AGAIN = 4000, WARN = 5 * 60 * 1000;
  let changed = 0, kept = 0, firstAt = 0, timer = null, sending = false, leaving = false, contact = Date.now();

  // The line never grows smaller: at the end of a scrolled page that would move the button that is just being pressed.
  const tell = (words, state) => {
    status.style.minHeight = status.offsetHeight + "px";
    if (status.textContent !== words) { status.textContent = words; }
    status.dataset.state = state;
  };
  const dirty = () => changed !== kept;
  // What is typed after the form was saved from elsewhere is kept under a key of its own.
  const again = form.querySelector("input[name=again]");
  const newKey = () => "10000000-1000-4000-8000-100000000000".replace(/[018]/g,
    digit => (digit ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> digit / 4).toString(16));
  // Two tabs on one text would overwrite each other: the one that was opened later goes on under a key of its own as soon as
  // something is typed there; until then it is the same text, which it may discard.
  const key = form.querySelector("input[name=key]");
  if (again && window.BroadcastChannel) {
    const tabs = new BroadcastChannel("texts");
    let asking = true, taken = false;
    tabs.addEventListener("message", event => {
      if (event.data.asks === key.value) { tabs.postMessage({ has: key.value }); }
      if (asking && event.data.has === key.value) { taken = true; }
    });
    tabs.postMessage({ asks: key.value });
    setTimeout(() => { asking = false; }, 2000);
    form.addEventListener("input", () => {
      if (taken) { taken = false; key.value = newKey(); }
    });
  }
  const fields = () => {
    const body = new URLSearchParams(new FormData(form));
    if (again && again.value) { body.set("key", again.value); }
    return body;
  };
  const number = count => count.toLocaleString(document.documentElement.lang || undefined);
  const tooLong = length => {
    tell(say.long.replace("{0}", number(length)).replace("{1}", number(Number(say.most))), "long");
    return false;
  };
  const ended = () => {
    tell(say.ended + " ", "ended");
    const link = document.createElement("a");
    link.href = say.signIn + "?from=" + encodeURIComponent(location.pathname + location.search);
    link.textContent = link.href.replace(location.origin, "").split("?")[0];
    link.target = "_blank";
    status.append(link);
  };
  const post = async body => {
    const answer = await fetch(say.draft, { method: "POST", body, redirect: "manual", headers: { "X-Requested-With": "draft" } });
    if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) { return { ended: true }; }
    if (!answer.ok) { throw new Error(String(answer.status)); }
    contact = Date.now();
    return answer.json();
  };

  // Answers true when the text is on the server, or needs no keeping any more.
  const keep = async () => {
    clearTimeout(timer);
    timer = null;
    if (!dirty()) { return true; }
    const of = changed, body = fields();
    const length = [...body.values()].reduce((sum, value) => sum + value.length, 0);
    if (say.most && length > Number(say.most)) { return tooLong(length); }
    tell(say.keeping, "keeping");
    try {
      const answer = await post(body);
      if (answer.ended) { ended(); plan(AGAIN); return false; }
      if (!answer.kept && !answer.saved) { return tooLong(answer.long || length); }
      if (answer.saved && again && !again.value && !sending) { again.value = newKey(); return keep(); }
      kept = of;
      firstAt = 0;
      tell(answer.saved ? say.saved : (again && again.value ? say.apart : say.kept).replace("{0}", answer.kept), "kept");
      if (dirty()) { plan(SOON); }
      return true;
    } catch (e) {
      tell(say.away, "away");
      plan(AGAIN);
      return false;
    }
  };
  const plan = wait => {
    clearTimeout(timer);
    timer = setTimeout(keep, wait);
  };
  const typed = () => {
    changed++;
    firstAt = firstAt || Date.now();
    if (status.dataset.state !== "away" && status.dataset.state !== "ended") { tell(say.unkept, "unkept"); }
    plan(Math.max(0, Math.min(SOON, firstAt + LATEST - Date.now())));
  };
  if (again && again.value) { typed(); }
  form.addEventListener("input", typed);

  // The text is on the server before the form is sent, so that neither a lost network nor an ended session takes it.
  form.addEventListener("submit", async event => {
    if (leaving) { event.preventDefault(); return; }
    if (event.submitter && event.submitter.id === "discard") { leaving = true; clearTimeout(timer); return; }
    if (sending) { event.preventDefault(); return; }
    event.preventDefault();
    sending = true;
    const button = event.submitter;
    changed++;
    const there = await keep();
    sending = false;
    if (!there) { return; }
    leaving = true;
    clearTimeout(timer);
    if (button) {
      const name = document.createElement("input");
      name.type = "hidden";
      name.name = button.name;
      name.value = button.value;
      form.append(name);
      button.setAttribute("aria-disabled", "true");
    }
    form.submit();
  });
  window.addEventListener("pageshow", event => { if (event.persisted) { leaving = false; } });
  window.addEventListener("beforeunload", event => {
    if (!leaving && dirty()) {
      if (navigator.sendBeacon) { navigator.sendBeacon(say.draft, fields()); }
      event.preventDefault();
      event.returnValue = "";
    }
  });
  window.addEventListener("online", () => { if (dirty()) { keep(); } });

  // Before the session ends for want of a click, somebody who only reads is told, and stays with one press; before it ends
  // after a working day, everybody is told.
  const opened = Date.now();
  setInterval(() => {
    const idle = contact + Number(say.idle) * 1000, last = say.left ? opened + Number(say.left) * 1000 : Infinity;
    const end = Math.min(idle, last), left = end - Date.now();
    if (left < WARN && left > 0 && status.dataset.state !== "ending") {
      const at = new Date(end).toTimeString().slice(0, 5);
      if (last <= idle) { tell(say.over.replace("{0}", at), "ending"); return; }
      tell(say.ending.replace("{0}", at) + " ", "ending");
      const stay = document.createElement("button");
      stay.type = "button";
      stay.className = "button quiet";
      stay.textContent = say.stay;
      stay.addEventListener("click", async () => {
        try {
          const answer = await post(new URLSearchParams());
          if (answer.ended) { ended(); } else { tell("", ""); }
        } catch (e) {
          tell(say.away, "away");
        }
      });
      status.append(stay);
    }
  }, 15000);

  // What follows from what is typed so far is asked for while typing; the button does the same without this script.
  const advice = document.getElementById("advice"), advise = document.getElementById("advise");
  if (advice && advise) {
    let asked = null;
    const ask = async () => {
      const body = new URLSearchParams(new FormData(form));
      body.set(advise.name, advise.value);
      try {
        const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" });
        if (!answer.ok) { return; }
        const told = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("advice");
        if (told && told.innerHTML !== advice.innerHTML) { advice.innerHTML = told.innerHTML; }
      } catch (e) {
        // The network is away; the status line says so, and the button asks again.
      }
    };
    form.addEventListener("change", () => {
      clearTimeout(asked);
      asked = setTimeout(ask, 600);
    });
  }

  // Fields that matter only with some answers to another field stand there, and are sent, with one of those.
  const follow = () => {
    for (const part of form.querySelectorAll("[data-when]")) {
      part.hidden = !(part.dataset.is || "").split(" ").includes(new FormData(form).get(part.dataset.when) || "");
      part.querySelectorAll("input, select, textarea").forEach(field => { field.disabled = field.closest("[data-when][hidden]") !== null; });
    }
  };
  form.addEventListener("change", follow);
  follow();

  for (const button of form.querySelectorAll("button[data-day]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const [year, month, day] = button.dataset.day.split("-");
      document.getElementById(button.dataset.for + "-day").value = Number(day);
      document.getElementById(button.dataset.for + "-month").value = Number(month);
      document.getElementById(button.dataset.for + "-year").value = year;
      typed();
    });
  }
})();
