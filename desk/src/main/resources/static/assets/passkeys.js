// A button that makes or shows a passkey. What it needs to know stands at the button.
const button = document.querySelector("[data-passkey]");
const said = document.querySelector("[data-passkey-said]");
const able =
  window.PublicKeyCredential?.parseRequestOptionsFromJSON &&
  location.hostname === button?.dataset.host;

async function ask(address, body) {
  const answer = await fetch(address, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "X-XSRF-TOKEN": document.querySelector("input[name=_csrf]").value,
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok || answer.redirected) {
    throw new Error("The desk did not accept it. Load the page again, then try once more.");
  }
  return answer.json();
}

async function show() {
  const begun = await ask(button.dataset.begin, {});
  const makes = button.dataset.passkey === "make";
  const publicKey = makes
    ? PublicKeyCredential.parseCreationOptionsFromJSON(begun.options)
    : PublicKeyCredential.parseRequestOptionsFromJSON(begun.options);
  const credential = makes
    ? await navigator.credentials.create({ publicKey })
    : await navigator.credentials.get({ publicKey });
  const next = await ask(button.dataset.end, {
    ceremony: begun.ceremony,
    label: document.querySelector("[data-passkey-label]")?.value ?? "",
    credential: credential.toJSON(),
  });
  location.assign(next.to);
}

button?.addEventListener("click", async () => {
  said.textContent = "";
  try {
    if (!able) {
      throw new Error(`Passkeys work under the name ${button.dataset.host} only, in a recent browser.`);
    }
    await show();
  } catch (failed) {
    said.textContent =
      failed.name === "NotAllowedError"
        ? "No passkey was shown. Try again, or take another way."
        : failed.message;
  }
});
