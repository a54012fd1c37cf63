// A drawing over time that can be looked at more closely: by wheel, keys, buttons and touch. The
// list of moments below it shows those of the same time only. Without script all of it is there.
const WHOLE = 720;
const CLOSEST = 6;

for (const figure of document.querySelectorAll("[data-zoom]")) {
  const svg = figure.querySelector("svg");
  const said = figure.querySelector("[data-zoom-said]");
  const tools = figure.querySelector("[data-zoom-tools]");
  const begin = Date.parse(figure.dataset.from);
  const seconds = Number(figure.dataset.seconds);
  if (!svg || !tools || Number.isNaN(begin) || !(seconds > 0)) continue;
  const height = svg.viewBox.baseVal.height;
  const list = figure.nextElementSibling?.matches("ol.timeline") ? figure.nextElementSibling : null;
  const moments = list ? [...list.querySelectorAll("li:not(.aside)")] : [];
  const folded = list ? [...list.querySelectorAll("li.aside")] : [];
  let left = 0;
  let width = WHOLE;

  const time = (x) => new Date(begin + (x / WHOLE) * seconds * 1000);
  const words = (at) => at.toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });

  const show = () => {
    width = Math.min(WHOLE, Math.max(CLOSEST, width));
    left = Math.min(WHOLE - width, Math.max(0, left));
    svg.setAttribute("viewBox", `${left} 0 ${width} ${height}`);
    const whole = width === WHOLE;
    const from = time(left);
    const to = time(left + width);
    let shown = 0;
    for (const moment of moments) {
      const at = Date.parse(moment.querySelector(":scope > time")?.dateTime);
      const out = !whole && !Number.isNaN(at) && (at < from || at >= to);
      moment.hidden = out;
      shown += out ? 0 : 1;
    }
    for (const fold of folded) fold.hidden = !fold.querySelector("li:not([hidden])");
    const of = list ? `, ${shown} of ${moments.length} moments` : "";
    said.textContent = whole ? "" : `${words(from)} to ${words(to)}${of}`;
  };

  // Makes `factor` of the time visible and keeps what lies at `share` of the width where it is.
  const zoom = (factor, share) => {
    const at = left + share * width;
    width = Math.min(WHOLE, Math.max(CLOSEST, width * factor));
    left = at - share * width;
    show();
  };
  const all = () => {
    left = 0;
    width = WHOLE;
    show();
  };
  const share = (x) => {
    const box = svg.getBoundingClientRect();
    return Math.min(1, Math.max(0, (x - box.left) / box.width));
  };

  tools.hidden = false;
  tools.addEventListener("click", (event) => {
    const factor = event.target.dataset?.zoomBy;
    if (factor === undefined) return;
    if (Number(factor) === 0) all();
    else zoom(Number(factor), 0.5);
  });
  svg.tabIndex = 0;
  svg.addEventListener("keydown", (event) => {
    const deeds = {
      "+": () => zoom(0.5, 0.5),
      "=": () => zoom(0.5, 0.5),
      "-": () => zoom(2, 0.5),
      "0": all,
      Escape: all,
      ArrowLeft: () => { left -= width / 4; show(); },
      ArrowRight: () => { left += width / 4; show(); },
    };
    if (deeds[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      deeds[event.key]();
    }
  });
  // The wheel zooms only where one has gone to the drawing, so that it never holds the page up.
  svg.addEventListener("wheel", (event) => {
    if (document.activeElement !== svg && !event.ctrlKey) return;
    event.preventDefault();
    zoom(event.deltaY < 0 ? 0.8 : 1.25, share(event.clientX));
  }, { passive: false });

  const fingers = new Map();
  svg.addEventListener("pointerdown", (event) => {
    svg.focus({ preventScroll: true });
    svg.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, event.clientX);
  });
  svg.addEventListener("pointermove", (event) => {
    if (!fingers.has(event.pointerId)) return;
    const before = [...fingers.values()];
    fingers.set(event.pointerId, event.clientX);
    const after = [...fingers.values()];
    if (after.length === 1) {
      left -= share(after[0]) * width - share(before[0]) * width;
      show();
    } else if (after.length === 2) {
      const apart = Math.abs(after[0] - after[1]);
      if (apart > 8) zoom(Math.abs(before[0] - before[1]) / apart, share((after[0] + after[1]) / 2));
    }
  });
  for (const end of ["pointerup", "pointercancel"]) {
    svg.addEventListener(end, (event) => fingers.delete(event.pointerId));
  }
}
