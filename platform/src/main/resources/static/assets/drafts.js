/* What was typed into a form outlives a lost session: kept in this browser, per person and form, until it was sent. */
(function () {
  "use strict";

  const PREFIX = "draft|";
  const DAY = 24 * 60 * 60 * 1000;
  const said = document.body.dataset;

  /* Without a person, or where the browser keeps nothing, there are no drafts. */
  const shelf = (() => {
    try {
      return said.user ? localStorage : null;
    } catch {
      return null;
    }
  })();
  if (!shelf) return;

  const mine = PREFIX + said.user + "|";

  function drafted(form) {
    return form && form.hasAttribute("hx-post") && form.enctype !== "multipart/form-data";
  }

  /* The same form of the same thing, on whatever page it stands, and whatever is left out of its lists. */
  function nameOf(form) {
    const hidden = Array.from(form.querySelectorAll('input[type="hidden"][name]'))
      .filter(field => !field.closest("[data-number]"))
      .map(field => field.value);
    return mine + [form.getAttribute("hx-post"), ...hidden].join("|");
  }

  function fieldsOf(form) {
    return Array.from(form.elements).filter(field => field.name && !["hidden", "file", "password"].includes(field.type));
  }

  function isBox(field) {
    return field.type === "checkbox" || field.type === "radio";
  }

  function isUntouched(field) {
    if (isBox(field)) return field.checked === field.defaultChecked;
    if (field.options) {
      const first = Array.from(field.options).find(option => option.defaultSelected) || field.options[0];
      return !first || field.value === first.value;
    }
    return field.value === field.defaultValue;
  }

  /* Files that are already on the server stand in the form as lines; only such lines come with htmx. */
  function filesOf(form) {
    return Array.from(form.querySelectorAll("ul input[type=checkbox]"))
      .map(box => ({ name: box.name, value: box.value, checked: box.checked, text: box.closest("label").innerText.trim() }));
  }

  /* What each list holds, rendered or added, by its numbers. */
  function listsOf(form) {
    return Object.fromEntries(addersOf(form).map(button => [button.dataset.into, listedIn(form, button.dataset.into)]));
  }

  function addersOf(form) {
    return Array.from(form.querySelectorAll("[data-adds]"));
  }

  function listedIn(form, list) {
    return Array.from(form.querySelectorAll("[data-number]"))
      .filter(one => one.parentElement.id === list)
      .map(one => Number(one.dataset.number));
  }

  /* What is added may itself list more, so each time it is looked anew. */
  function lengthen(form, lists) {
    const short = addersOf(form).find(button => Number(button.dataset.next) <= Math.max(-1, ...(lists[button.dataset.into] || [])));
    if (!short) return;
    short.click();
    lengthen(form, lists);
  }

  function relist(form, lists) {
    lengthen(form, lists);
    form.querySelectorAll("[data-number]").forEach(one => {
      if (!(lists[one.parentElement.id] || []).includes(Number(one.dataset.number))) one.remove();
    });
  }

  function keep(form) {
    const files = filesOf(form);
    const listed = new Set(files.map(file => file.name));
    const touched = fieldsOf(form).filter(field => !listed.has(field.name) && !isUntouched(field));
    const key = form.dataset.key;
    if (touched.length + files.length === 0 && !key) return shelf.removeItem(nameOf(form));
    const values = touched.map(field => ({ name: field.name, value: field.value, checked: isBox(field) ? field.checked : null }));
    try {
      shelf.setItem(nameOf(form), JSON.stringify({ at: Date.now(), values, files, lists: listsOf(form), key }));
    } catch {
      /* A full shelf keeps nothing more; the form still works. */
    }
  }

  function read(key) {
    try {
      return JSON.parse(shelf.getItem(key));
    } catch {
      return null;
    }
  }

  function lineOf(file) {
    const line = document.createElement("li");
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.name = file.name;
    box.value = file.value;
    box.checked = file.checked;
    label.append(box, " " + file.text);
    line.append(label);
    return line;
  }

  function fill(form, draft) {
    if (draft.lists) relist(form, draft.lists);
    for (const kept of draft.values) {
      const field = fieldsOf(form).find(one => one.name === kept.name && (kept.checked === null || one.value === kept.value));
      if (!field) continue;
      if (kept.checked === null) field.value = kept.value;
      else field.checked = kept.checked;
    }
    const list = form.querySelector("ul");
    if (list && draft.files) list.append(...draft.files.map(lineOf));
  }

  function noteOf(form) {
    const note = document.createElement("p");
    note.className = "draft";
    note.setAttribute("role", "status");
    note.append(said.restored + " ");
    const away = document.createElement("button");
    away.type = "button";
    away.className = "quiet";
    away.textContent = said.discard;
    away.addEventListener("click", () => forget(form));
    note.append(away);
    return note;
  }

  function forget(form) {
    shelf.removeItem(nameOf(form));
    delete form.dataset.key;
    form.reset();
    form.querySelectorAll("ul > li, [data-added]").forEach(line => line.remove());
    form.querySelectorAll(".draft").forEach(note => note.remove());
  }

  function restore(form) {
    const draft = drafted(form) && !form.querySelector(".draft") && read(nameOf(form));
    if (!draft) return;
    if (draft.key) form.dataset.key = draft.key;
    if (draft.values.length + draft.files.length === 0) return;
    fill(form, draft);
    form.prepend(noteOf(form));
    for (let box = form.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
  }

  function within(root) {
    if (root.matches && root.matches("form")) restore(root);
    root.querySelectorAll("form").forEach(restore);
  }

  function kept(which) {
    return Object.keys(shelf).filter(key => key.startsWith(which));
  }

  kept(PREFIX).filter(key => !(Date.now() - (read(key) || {}).at < DAY)).forEach(key => shelf.removeItem(key));
  within(document);

  ["input", "change"].forEach(name => document.addEventListener(name, event => {
    const form = event.target.form || event.target.closest("form");
    if (drafted(form)) keep(form);
  }));

  document.addEventListener("htmx:load", event => {
    within(event.target);
    const form = event.target.closest("form");
    if (drafted(form)) keep(form);
  });

  /* The key under which it is sent stays with it: sent again after a lost answer, from whatever page, it is the same request and
     happens once. What was refused is another request when it is sent again. */
  ["htmx:beforeRequest", "htmx:afterRequest"].forEach(name => document.addEventListener(name, event => {
    const { elt, requestConfig, xhr } = event.detail;
    const form = elt.closest("form");
    if (!drafted(form) || requestConfig.verb === "get") return;
    if (name === "htmx:beforeRequest" || xhr.status >= 400 || elt.dataset.asks) keep(form);
  }));

  /* What was sent is no draft any more; who signs out leaves nothing behind. */
  document.addEventListener("congtam:written", event => {
    if (drafted(event.target)) forget(event.target);
  });

  document.addEventListener("submit", event => {
    if (event.target.hasAttribute("data-csrf")) kept(mine).forEach(key => shelf.removeItem(key));
  });
})();
