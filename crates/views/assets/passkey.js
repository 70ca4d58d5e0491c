// Hands a request for a passkey to the browser, and its answer to the form. Where this does not run,
// the page says what else there is.
(() => {
  const form = document.querySelector("form[data-passkey]");
  const kind = window.PublicKeyCredential;
  if (!form || !kind || !kind.parseCreationOptionsFromJSON) return;
  const options = JSON.parse(form.dataset.options);
  const asked = options.publicKey || options;
  const answer = async () => form.dataset.passkey === "add"
    ? navigator.credentials.create({ publicKey: kind.parseCreationOptionsFromJSON(asked) })
    : navigator.credentials.get({ publicKey: kind.parseRequestOptionsFromJSON(asked) });
  const send = async () => {
    const credential = await answer();
    form.elements.answer.value = JSON.stringify(credential.toJSON());
    form.submit();
  };
  const tell = () => { document.getElementById("passkey-failed").hidden = false; };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send().catch(tell);
  });
})();
