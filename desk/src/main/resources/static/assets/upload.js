// Evidence in parts: files and folders, dropped or chosen. What breaks off goes on where it was.
const PART = 8 * 1024 * 1024;
const LONGEST_PAUSE = 30_000;

for (const form of document.querySelectorAll("[data-drop]")) {
  const bar = form.querySelector("progress");
  const said = form.querySelector("[data-said]");
  const csrf = new URL(form.action).searchParams.get("_csrf");
  const uploads = `${location.pathname}/uploads`;

  const say = (text) => { said.textContent = text; };

  const call = async (address, options) => {
    const answer = await fetch(address, options);
    if (answer.status >= 500) throw new TypeError(`the desk answered ${answer.status}`);
    return { status: answer.status, body: await answer.json().catch(() => ({})) };
  };

  // Waits longer after each failure; a connection that comes back is used at once.
  const steadily = async (work) => {
    for (let pause = 1000; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        return await work();
      } catch (error) {
        say(`No connection. It goes on by itself in ${pause / 1000} s.`);
        await new Promise((wake) => setTimeout(wake, pause));
      }
    }
  };

  const begin = async (file, name, key) => {
    const known = localStorage.getItem(key);
    if (known) {
      const { status, body } = await steadily(() => call(`${uploads}/${known}`));
      if (status === 200) return { upload: known, ...body };
    }
    const query = new URLSearchParams({ name, bytes: file.size, _csrf: csrf });
    const { status, body } = await steadily(() => call(`${uploads}?${query}`, { method: "POST" }));
    if (status !== 201) throw new Error(body.wrong ?? `refused (${status})`);
    localStorage.setItem(key, body.upload);
    return body;
  };

  const send = async (file, name, told) => {
    const key = `upload ${location.pathname} ${name} ${file.size} ${file.lastModified}`;
    let { upload, offset, piece } = await begin(file, name, key);
    while (!piece) {
      const query = new URLSearchParams({ offset, _csrf: csrf });
      const part = file.slice(offset, offset + PART);
      const { status, body } = await steadily(() => call(`${uploads}/${upload}?${query}`,
        { method: "POST", body: part, headers: { "Content-Type": "application/octet-stream" } }));
      if (status === 409) {
        await new Promise((wake) => setTimeout(wake, 1000));
        ({ offset, piece } = (await steadily(() => call(`${uploads}/${upload}`))).body);
      } else if (status === 200) {
        ({ offset, piece } = body);
      } else {
        throw new Error(body.wrong ?? `refused (${status})`);
      }
      told(offset);
    }
    localStorage.removeItem(key);
  };

  const all = async (files) => {
    const total = files.reduce((sum, each) => sum + each.file.size, 0);
    let before = 0;
    bar.hidden = false;
    bar.max = Math.max(total, 1);
    try {
      for (const { file, name } of files) {
        say(`Sealing ${name} …`);
        await send(file, name, (offset) => { bar.value = before + offset; });
        before += file.size;
      }
      location.reload();
    } catch (error) {
      say(error.message);
    }
  };

  // Files of a folder, with their places in it.
  const within = async (entry) => {
    if (entry.isFile) {
      const file = await new Promise((done, failed) => entry.file(done, failed));
      return [{ file, name: entry.fullPath.replace(/^\//, "") }];
    }
    const reader = entry.createReader();
    const found = [];
    for (let some = [null]; some.length > 0;) {
      some = await new Promise((done, failed) => reader.readEntries(done, failed));
      for (const each of some) found.push(...await within(each));
    }
    return found;
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const files = [...form.querySelector("input[type=file]").files];
    all(files.map((file) => ({ file, name: file.webkitRelativePath || file.name })));
  });
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", async (event) => {
    event.preventDefault();
    form.classList.remove("over");
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry());
    all((await Promise.all(entries.filter(Boolean).map(within))).flat());
  });
}
