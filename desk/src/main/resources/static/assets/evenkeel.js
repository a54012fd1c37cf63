// The switch between light and dark; the choice is kept in a cookie that only says which.
const root = document.documentElement;
document.getElementById("theme")?.addEventListener("click", () => {
  const dark = root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=strict`;
});

// Moments are written in the reader's own zone, beside the exact one in the tooltip; the pages are
// in English, and so are their dates, day first.
const words = { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" };
for (const time of document.querySelectorAll("time[data-local]")) {
  time.title = time.textContent;
  const second = time.dataset.local ? { second: "2-digit" } : {};
  time.textContent = new Date(time.dateTime).toLocaleString("en-GB", { ...words, ...second });
}

// On a phone the steps are one long line: where the reader is comes into sight.
for (const here of document.querySelectorAll('.rail [aria-current="page"]')) {
  const rail = here.closest(".rail");
  const left = here.getBoundingClientRect().left - rail.getBoundingClientRect().left;
  rail.scrollLeft += left - (rail.clientWidth - here.offsetWidth) / 2;
}

// Times are given in the reader's zone, which the forms name.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
for (const field of document.querySelectorAll("[data-zone]")) {
  field.name = "zone";
  field.value = zone;
}
for (const name of document.querySelectorAll("[data-zone-name]")) name.textContent = `, ${zone}`;

// Who else looks at this case. The desk forgets it after a minute.
for (const line of document.querySelectorAll("[data-here]")) {
  const feed = new EventSource(line.dataset.here);
  feed.onmessage = (event) => { line.textContent = `Here now: ${JSON.parse(event.data).join(", ")}`; };
}

// Progress of a run, as it goes; the page is loaded anew when it is over.
for (const box of document.querySelectorAll("[data-progress]")) {
  const feed = new EventSource(box.dataset.progress);
  const began = Date.now();
  feed.onmessage = (event) => {
    const state = JSON.parse(event.data);
    if (state.over) {
      feed.close();
      location.reload();
      return;
    }
    const bar = box.querySelector("progress");
    if (state.total > 0) {
      bar.max = state.total;
      bar.value = state.done;
    }
    const seconds = Math.round((Date.now() - began) / 1000);
    const share = state.total > 0 ? ` ${Math.floor((100 * state.done) / state.total)} %` : "";
    box.querySelector("[data-stage]").textContent = `${state.stage}${share}, ${seconds} s`;
  };
}

// In a drawing over time, arrow keys go from bar to bar; one bar at a time takes part in the tab order.
for (const drawing of document.querySelectorAll("[data-bars]")) {
  const bars = [...drawing.querySelectorAll("svg a")];
  if (bars.length > 0) bars[0].setAttribute("tabindex", "0");
  drawing.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -bars.length, End: bars.length }[event.key];
    const at = bars.indexOf(document.activeElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    const next = bars[Math.max(0, Math.min(bars.length - 1, at + step))];
    bars[at].setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  });
}
