// Sends a chosen file in parts, and goes on where it stopped when the line returns. Where it gives up
// the form sends the file whole.
for (const box of document.querySelectorAll("[data-upload]")) {
  const { upload, field, going, broken, done } = box.dataset;
  const input = document.getElementById(field);
  const form = input.form;
  const tus = { "Tus-Resumable": "1.0.0" };
  const word = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
  let turn = 0;
  let sending, result;

  // 1: it arrived. 0: it was refused, and the box says why. -1: the form is to send it.
  const send = async (file, mine) => {
    const name = `upload ${field} ${file.size} ${file.lastModified}`;
    const end = (text, result) => {
      sessionStorage.removeItem(name);
      box.textContent = text;
      return result;
    };
    let at = sessionStorage.getItem(name);
    for (let tries = 0; tries < 60 && mine === turn; ) {
      try {
        let offset = 0;
        if (at) {
          const head = await fetch(at, { method: "HEAD", headers: tus });
          if (head.status === 404) at = end("", null);
          else if (!head.ok) throw 0;
          else offset = +head.headers.get("Upload-Offset");
        }
        if (!at) {
          const said = { question: input.name, filename: file.name, form: form.elements.form.value };
          const metadata = Object.entries(said).map(([key, value]) => `${key} ${word(value)}`);
          const headers = { ...tus, "Upload-Length": file.size, "Upload-Metadata": metadata.join() };
          const made = await fetch(upload, { method: "POST", headers });
          if (made.status >= 500) throw 0;
          if (made.status !== 201) return -1;
          at = made.headers.get("Location");
          sessionStorage.setItem(name, at);
        }
        while (offset < file.size && mine === turn) {
          box.textContent = going.replace("#", Math.floor((100 * offset) / file.size));
          const headers = { ...tus, "Upload-Offset": offset, "Content-Type": "application/offset+octet-stream" };
          const sent = await fetch(at, { method: "PATCH", headers, body: file.slice(offset, offset + 524288) });
          if (sent.status === 422) return end(await sent.text(), 0);
          if (!sent.ok) throw 0;
          offset = +sent.headers.get("Upload-Offset");
          tries = 0;
        }
        if (offset === file.size) return end(done, 1);
      } catch {
        tries += 1;
        box.textContent = broken;
        await new Promise((next) => setTimeout(next, Math.min(500 * 2 ** tries, 20000)));
      }
    }
    return -1;
  };

  input.addEventListener("change", () => {
    turn += 1;
    box.textContent = "";
    result = undefined;
    sending = input.files[0] && send(input.files[0], turn).then((came) => (result = came));
  });
  form.addEventListener("submit", async (event) => {
    if (!sending) return;
    // Why it was refused stands there already: the rest goes without it.
    const refused = result === 0;
    if (!refused) event.preventDefault();
    else input.value = "";
    const came = await sending;
    sending = null;
    if (refused) return;
    if (came >= 0) input.value = "";
    if (came > 0) input.required = false;
    // Not while the browser is still telling of this attempt, which would swallow the next.
    if (came) setTimeout(() => form.requestSubmit(event.submitter));
  });
}
