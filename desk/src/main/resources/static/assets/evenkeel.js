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
function localise(part) {
  for (const time of part.querySelectorAll("time[data-local]")) {
    time.title = time.textContent;
    const second = time.dataset.local ? { second: "2-digit" } : {};
    time.textContent = new Date(time.dateTime).toLocaleString("en-GB", { ...words, ...second });
  }
}
localise(document);
document.addEventListener("read-anew", (event) => localise(event.detail));

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

// Progress of a run, as it goes: how much, how fast, how long still. All stages count bytes. The page
// is loaded anew when it is over; a voice hears of each quarter only.
function span(seconds) {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
const said = { waiting: "Waiting for its turn", starting: "Starting", copying: "Copying the evidence", reading: "Reading" };
for (const box of document.querySelectorAll("[data-progress]")) {
  const feed = new EventSource(box.dataset.progress);
  const line = box.querySelector("[data-stage]");
  const voice = box.querySelector("[data-voice]");
  let mark = {};
  feed.onmessage = (event) => {
    const state = JSON.parse(event.data);
    if (state.over) {
      feed.close();
      location.reload();
      return;
    }
    if (mark.stage !== state.stage) mark = { stage: state.stage, done: state.done, at: Date.now() };
    const words = [said[state.stage] ?? state.stage];
    if (state.total > 0) {
      const bar = box.querySelector("progress");
      bar.max = state.total;
      bar.value = state.done;
      const share = Math.floor((100 * state.done) / state.total);
      words.push(`${share} %`);
      const quarter = `${words[0]}: ${share - (share % 25)} %`;
      if (voice && voice.textContent !== quarter) voice.textContent = quarter;
    }
    const passed = (Date.now() - mark.at) / 1000;
    const rate = passed >= 1 ? (state.done - mark.done) / passed : 0;
    if (rate > 0) {
      words.push(`${(rate / 1e6).toFixed(1)} MB/s`);
      words.push(`about ${span((state.total - state.done) / rate)} left`);
    }
    line.textContent = words.join(" · ");
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
