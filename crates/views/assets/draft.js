// What is typed into an application is saved while it is typed. While there is no line it is kept in this
// browser, sealed with a key that only the application's code brings back, and sent when the line returns.
{
  const box = document.querySelector("[data-draft]");
  if (box) drafts(box, box.closest("form"));

  function drafts(box, form) {
    const { draft, name, at } = box.dataset;
    const subtle = window.crypto?.subtle;
    const shelf = subtle ? localStorage : sessionStorage;
    const key = subtle?.importKey("raw", bytes(draft), "AES-GCM", false, ["encrypt", "decrypt"]);
    const here = form && new URL(form.action).pathname.slice(at.length);
    let typed = 0, saved = 0, unsure, flight, timer, through;

    function bytes(text) {
      return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    }
    async function seal(text) {
      if (!subtle) return text;
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await subtle.encrypt({ name: "AES-GCM", iv }, await key, new TextEncoder().encode(text));
      return btoa(Array.from([...iv, ...new Uint8Array(sealed)], (b) => String.fromCharCode(b)).join(""));
    }
    async function open(text) {
      if (!subtle) return text;
      const whole = bytes(text);
      const params = { name: "AES-GCM", iv: whole.slice(0, 12) };
      return new TextDecoder().decode(await subtle.decrypt(params, await key, whole.slice(12)));
    }
    function say(what, step) {
      const time = new Date().toLocaleTimeString(document.documentElement.lang, { timeStyle: "short" });
      const words = box.dataset[what].replace("{time}", time);
      if (step && step !== here) {
        const link = document.createElement("a");
        link.href = at + step;
        link.textContent = words;
        box.replaceChildren(link);
      } else if (box.textContent !== words) box.textContent = words;
    }
    function fields() {
      const ours = ["form", "then", "remove"];
      return [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !ours.includes(name));
    }
    function fill(list) {
      for (const field of form.elements) {
        const mine = list.filter(([name]) => name === field.name).map(([, value]) => value);
        if (["checkbox", "radio"].includes(field.type)) field.checked = mine.includes(field.value);
        else if (mine.length) field.value = mine[0];
      }
    }
    async function keep(sent) {
      const now = typed, text = await seal(JSON.stringify({ unsure, list: fields(), sent }));
      if (now === typed && saved < typed) shelf.setItem(name + here, text);
    }
    async function send(step, list) {
      const token = document.querySelector("[name=form]").value;
      const body = new URLSearchParams([...list, ["form", token], ["then", "autosave"]]);
      const answer = await fetch(at + step, { method: "POST", body, signal: AbortSignal.timeout(60000) });
      if (answer.status === 429 || answer.status >= 500) throw answer.status;
      return [answer.status, await answer.text()];
    }
    function later(wait) {
      clearTimeout(timer);
      timer = setTimeout(save, wait);
    }
    function save() {
      clearTimeout(timer);
      return (flight ??= (saved < typed ? saveNow() : Promise.resolve()).finally(() => (flight = undefined)));
    }
    async function saveNow() {
      const now = typed, again = unsure, list = again ?? fields();
      try {
        const [status, seen] = await send(here, list);
        unsure = undefined;
        if (status !== 200) return say(status === 409 ? "clash" : "closed");
        form.elements.seen.value = seen;
        if (again) return later(0);
        saved = now;
        if (typed > now) return later(2000);
        shelf.removeItem(name + here);
        say("saved");
      } catch {
        // Whether it arrived is not known: the same is sent again before anything newer.
        unsure = list;
        await keep();
        say("kept");
        later(15000);
      }
    }
    async function flush(step) {
      let entry;
      try {
        entry = JSON.parse(await open(shelf.getItem(name + step)));
      } catch {
        return;
      }
      const came = document.referrer && new URL(document.referrer).pathname.endsWith("/step/" + step);
      const fresh = performance.getEntriesByType("navigation")[0]?.type === "navigate";
      if (entry.sent && came && fresh) return shelf.removeItem(name + step);
      try {
        let status, seen;
        for (const list of [entry.unsure, entry.list].filter(Boolean)) {
          [status, seen] = await send(step, list.map(([n, v]) => [n, n === "seen" && seen ? seen : v]));
          if (status !== 200) break;
        }
        if (status === 200) {
          shelf.removeItem(name + step);
          if (step === here && form.elements.seen.value !== seen && !typed) location.reload();
          else say("saved");
        } else {
          if (step === here && !typed) fill(entry.list);
          say(status === 409 ? "clash" : "closed", step);
        }
      } catch {
        if (step === here && !typed) fill(entry.list);
        say("kept");
        setTimeout(() => flush(step), 15000);
      }
    }

    for (const kept of Object.keys(shelf)) if (kept.startsWith(name)) flush(kept.slice(name.length));
    if (!form) return;
    form.addEventListener("input", () => {
      typed++;
      keep();
      later(2000);
    });
    form.addEventListener("submit", (event) => {
      if (!through && (flight || unsure || !navigator.onLine)) {
        // A browser may be wrong about the line: whether there is one shows when something is sent.
        event.preventDefault();
        (navigator.onLine ? save() : saveNow()).then(() => {
          through = !unsure;
          if (through) setTimeout(() => form.requestSubmit(event.submitter));
        });
      } else if (saved < typed) {
        clearTimeout(timer);
        keep(true);
      }
    });
    addEventListener("online", save);
    document.addEventListener("visibilitychange", () => document.hidden && save());
  }
}
