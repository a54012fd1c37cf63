// Pages that others change while one reads them. The desk says who else is here and that something was
// done; then the page is asked for again, and the parts that differ are put in their place. Clocks go
// on in the same way, each half minute. A part in which somebody types stays as it is until they leave.

function read() {
  return new Promise((take) => {
    const request = new XMLHttpRequest(); // the browser parses it, and runs nothing of it
    request.open("GET", location.href);
    request.responseType = "document";
    request.onloadend = () => take(request.status === 200 ? request.response : null);
    request.send();
  });
}

async function refresh() {
  if (document.hidden) return;
  const page = await read();
  for (const part of page ? document.querySelectorAll("[data-part]") : []) {
    const fresh = page.querySelector(`[data-part="${part.dataset.part}"]`);
    if (!fresh || part.contains(document.activeElement) || part.raw === fresh.innerHTML) continue;
    part.raw = fresh.innerHTML;
    document.dispatchEvent(new CustomEvent("read-anew", { detail: fresh }));
    part.replaceChildren(...fresh.childNodes);
  }
}

for (const live of document.querySelectorAll("[data-live]")) {
  const feed = new EventSource(live.dataset.live);
  let last;
  feed.onmessage = (event) => {
    const names = document.querySelector("[data-here]");
    if (names) names.textContent = `Here now: ${JSON.parse(event.data).join(", ")}`;
  };
  feed.addEventListener("done", (event) => {
    if (last !== undefined && last !== event.data) refresh();
    last = event.data;
  });
  setInterval(refresh, 30_000);
  document.addEventListener("visibilitychange", refresh);
}
