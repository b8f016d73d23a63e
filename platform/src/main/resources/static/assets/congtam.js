/* What every page does in the browser: writes go to the API as JSON, safely repeatable; refusals come back in plain words. */
(function () {
  "use strict";

  const WRITES = ["post", "put", "patch", "delete"];

  function cookie(name) {
    const found = document.cookie.split("; ").find(pair => pair.startsWith(name + "="));
    return found ? decodeURIComponent(found.slice(name.length + 1)) : "";
  }

  function formOf(element) {
    return element.closest("form") || element;
  }

  /* One key per rendered form: a double click or a retry is the same request, so it happens once. */
  function keyOf(element) {
    const form = formOf(element);
    form.dataset.key = form.dataset.key || crypto.randomUUID();
    return form.dataset.key;
  }

  /* ---- form -> JSON: name="criteria.0.points" nests; data-json="number|boolean|lines" types; empty fields are left out ---- */

  function typed(field, value) {
    switch (field && field.dataset.json) {
      case "number": return Number(value);
      case "boolean": return value === "true" || value === "on";
      case "lines": return value.split("\n").map(line => line.trim()).filter(line => line !== "");
      default: return value;
    }
  }

  function put(into, path, value) {
    const steps = path.split(".");
    const last = steps.pop();
    const place = steps.reduce((node, step, i) => {
      const next = i + 1 < steps.length ? steps[i + 1] : last;
      node[step] = node[step] || (/^\d+$/.test(next) ? [] : {});
      return node[step];
    }, into);
    place[last] = value;
  }

  function jsonOf(parameters, element) {
    const form = formOf(element);
    const body = {};
    for (const [name, value] of parameters.entries()) {
      const field = form.querySelector('[name="' + CSS.escape(name) + '"]');
      if (value !== "" && !(value instanceof File)) put(body, name, typed(field, value));
    }
    form.querySelectorAll('input[type="checkbox"][data-json="boolean"]').forEach(box => put(body, box.name, box.checked));
    return JSON.stringify(body, (key, value) => Array.isArray(value) ? value.filter(item => item !== undefined) : value);
  }

  /* ---- problems ---- */

  function boxOf(element) {
    return formOf(element).querySelector("[data-problem]") || document.getElementById("problem");
  }

  function forget(form) {
    form.querySelectorAll("[aria-invalid]").forEach(field => {
      field.removeAttribute("aria-invalid");
      field.removeAttribute("aria-describedby");
    });
    form.querySelectorAll(".wrong").forEach(note => note.remove());
    const box = boxOf(form);
    box.hidden = true;
    box.replaceChildren();
  }

  function say(box, sentence) {
    const line = document.createElement("p");
    line.textContent = sentence;
    box.append(line);
    box.hidden = false;
  }

  /* What is left empty is no part of a list, and what comes after it moves up: the second there is that with the second lowest number here. */
  function numberOf(form, list, place) {
    const filled = Array.from(form.elements).filter(field => (field.name || "").startsWith(list + ".") && field.value !== "");
    const numbers = new Set(filled.map(field => Number(field.name.slice(list.length + 1).split(".")[0])));
    return Array.from(numbers).sort((one, other) => one - other)[place] ?? place;
  }

  function nameAt(form, pointer) {
    const steps = pointer.replace(/^\//, "").split("/");
    return steps.reduce((name, step) => name + "." + (/^\d+$/.test(step) ? numberOf(form, name, Number(step)) : step));
  }

  function mark(form, pointer, sentence) {
    const name = nameAt(form, pointer);
    const field = name && form.querySelector('[name="' + CSS.escape(name) + '"]');
    if (!field || field.type === "hidden") return null;
    const note = document.createElement("span");
    note.className = "wrong";
    note.id = "wrong-" + crypto.randomUUID();
    note.textContent = sentence;
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", note.id);
    field.after(note);
    return field;
  }

  function parsed(xhr) {
    try {
      return JSON.parse(xhr.responseText);
    } catch {
      return { detail: document.body.dataset.unexpected };
    }
  }

  function explain(element, problem) {
    const form = formOf(element);
    const box = boxOf(element);
    forget(form);
    const english = document.documentElement.lang === "en";
    const fields = (problem.errors || []).map(error => {
      const sentence = english ? error.en : error.vi;
      const field = mark(form, error.pointer || "", sentence);
      if (!field && sentence !== problem.detail) say(box, sentence);
      return field;
    }).filter(field => field !== null);
    say(box, (english ? problem.en : problem.vi) || problem.detail || document.body.dataset.unexpected);
    box.prepend(box.lastChild);
    (fields[0] || box).focus();
  }

  /* ---- after a write: data-after="reload" | "/path" | "event:name"; {id} is the id in the receipt ---- */

  function go(element, xhr) {
    const after = formOf(element).dataset.after;
    if (!after) return;
    if (after === "reload") {
      location.reload();
    } else if (after.startsWith("event:")) {
      htmx.trigger(document.body, after.slice(6));
    } else {
      location.assign(after.replace("{id}", parsed(xhr).id || ""));
    }
  }

  /* ---- a question, data-asks: put with what stands in the form, of which nothing is kept ---- */

  function answered(element, form, xhr) {
    idle(form);
    delete form.dataset.key;
    forget(form);
    const fieldAt = pointer => form.querySelector('[name="' + CSS.escape(nameAt(form, pointer)) + '"]');
    htmx.trigger(element, "congtam:answered", { answer: parsed(xhr), fieldAt });
  }

  htmx.defineExtension("congtam", {
    onEvent(name, event) {
      const detail = event.detail;
      if (name === "htmx:configRequest" && WRITES.includes(detail.verb)) {
        const form = formOf(detail.elt);
        detail.headers["X-XSRF-TOKEN"] = cookie("XSRF-TOKEN");
        detail.headers["Idempotency-Key"] = keyOf(detail.elt);
        if (form.dataset.version) detail.headers["If-Match"] = '"' + form.dataset.version + '"';
        if (form.enctype !== "multipart/form-data") detail.headers["Content-Type"] = "application/json";
      }
      return true;
    },
    encodeParameters(xhr, parameters, element) {
      if (formOf(element).enctype === "multipart/form-data") return null;
      xhr.overrideMimeType("text/json");
      return jsonOf(parameters, element);
    }
  });

  /* While a write is under way a second click is dropped, not queued: a queued one would be a second act. */
  function drop(event) {
    const busy = event.target.closest && event.target.closest("[data-busy]");
    if (busy) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }

  document.addEventListener("submit", drop, true);
  document.addEventListener("click", drop, true);

  function idle(form) {
    delete form.dataset.busy;
    form.removeAttribute("aria-busy");
  }

  document.addEventListener("htmx:beforeRequest", event => {
    if (!WRITES.includes(event.detail.requestConfig.verb)) return;
    const form = formOf(event.detail.elt);
    form.dataset.busy = "true";
    form.setAttribute("aria-busy", "true");
  });

  document.addEventListener("htmx:afterRequest", event => {
    const { elt, xhr, requestConfig } = event.detail;
    /* Signed out meanwhile: opened anew, this very page leads to the login and back; what was typed is kept as a draft. */
    if (xhr.status === 401) return location.reload();
    /* What a page shows besides, such as the number at the bell, is no reason to say anything. */
    if ("quiet" in elt.dataset) return;
    const form = formOf(elt);
    if (event.detail.successful && elt.dataset.asks) return answered(elt, form, xhr);
    const written = event.detail.successful && WRITES.includes(requestConfig.verb);
    const leaving = written && form.dataset.after && !form.dataset.after.startsWith("event:");
    if (!leaving) idle(form);
    if (written) {
      delete form.dataset.key;
      forget(form);
      htmx.trigger(form, "congtam:written");
      go(elt, xhr);
    } else if (xhr.status >= 400) {
      /* Refused: nothing was kept under this key, and the corrected form is another request. After 5xx it may have been kept. */
      if (xhr.status < 500) delete form.dataset.key;
      explain(elt, parsed(xhr));
    }
  });

  /* Where the menu is wider than the screen, it shows where one is. */
  const here = document.querySelector(".menu [aria-current]");
  if (here) here.parentElement.scrollLeft = here.offsetLeft - (here.parentElement.clientWidth - here.offsetWidth) / 2;

  /* Come back to by the browser's own memory, a page is as new. */
  addEventListener("pageshow", event => {
    if (!event.persisted) return;
    document.querySelectorAll("[data-busy]").forEach(idle);
    document.querySelectorAll("[data-key]").forEach(form => delete form.dataset.key);
  });

  function unreachable(event) {
    if (!("quiet" in event.detail.elt.dataset)) explain(event.detail.elt, { detail: document.body.dataset.unreachable });
  }

  document.addEventListener("htmx:sendError", unreachable);
  document.addEventListener("htmx:timeout", unreachable);

  /* The shell is kept, so that the app opens on a bad line and says what to do without one. */
  if ("serviceWorker" in navigator) navigator.serviceWorker.register("/service-worker.js").catch(() => undefined);

  /* A receipt is no HTML: it is never put into the page. */
  document.addEventListener("htmx:beforeSwap", event => {
    const type = event.detail.xhr.getResponseHeader("Content-Type") || "";
    if (type.includes("json")) event.detail.shouldSwap = false;
  });

  /* Plain form posts (sign out) carry the token of the cookie; fields of a filter send themselves. */
  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.hasAttribute("data-csrf")) form.elements._csrf.value = cookie("XSRF-TOKEN");
  });

  /* One more of what a form lists: the template's %1% and %2% become numbers; inside another list, that one's comes first. */
  document.addEventListener("click", event => {
    const button = event.target.closest && event.target.closest("[data-adds]");
    if (!button) return;
    const number = button.dataset.next;
    button.dataset.next = Number(number) + 1;
    const numbers = button.dataset.of === undefined ? [number] : [button.dataset.of, number];
    const added = document.getElementById(button.dataset.adds).content.cloneNode(true);
    added.querySelectorAll("*").forEach(element => {
      for (const attribute of element.attributes) {
        numbers.forEach((each, i) => attribute.value = attribute.value.replaceAll("%" + (i + 1) + "%", each));
      }
    });
    const first = added.querySelector("input");
    added.firstElementChild.dataset.added = "";
    document.getElementById(button.dataset.into).append(added);
    if (first && event.isTrusted) first.focus();
  });

  document.addEventListener("click", event => {
    const button = event.target.closest && event.target.closest("[data-removes]");
    if (!button) return;
    const box = button.closest(button.dataset.removes);
    const list = box.parentElement;
    box.remove();
    list.tabIndex = -1;
    list.focus();
    list.dispatchEvent(new Event("change", { bubbles: true }));
  });

  /* One box for many: it chooses all that it names, and shows whether all, some or none of them are chosen. */
  function boxes(all) {
    return Array.from(document.querySelectorAll(all.dataset.checks));
  }

  function reflect() {
    document.querySelectorAll("[data-checks]").forEach(all => {
      const chosen = boxes(all).filter(box => box.checked).length;
      all.checked = chosen > 0 && chosen === boxes(all).length;
      all.indeterminate = chosen > 0 && !all.checked;
    });
  }

  document.addEventListener("change", event => {
    const all = event.target;
    if (all.dataset.checks) {
      boxes(all).forEach(box => { box.checked = all.checked; });
      const first = boxes(all)[0];
      if (first) first.dispatchEvent(new Event("change", { bubbles: true }));
    } else if (all.type === "checkbox") {
      reflect();
    }
  });

  document.addEventListener("htmx:load", reflect);
  reflect();

  /* What came of many is called as it is called in the list that it was chosen from. */
  document.addEventListener("htmx:afterSwap", event => {
    event.target.querySelectorAll("[data-titled]").forEach(link => {
      const titled = document.querySelector(link.dataset.titled);
      if (titled) link.textContent = titled.textContent;
    });
  });

  /* A slider moves a day; the field beside it says which, and sends it. */
  document.addEventListener("input", event => {
    const slider = event.target;
    if (!slider.dataset.slides) return;
    const day = new Date(slider.dataset.first + "T00:00:00Z");
    day.setUTCDate(day.getUTCDate() + Number(slider.value));
    document.getElementById(slider.dataset.slides).value = day.toISOString().slice(0, 10);
  });

  document.addEventListener("change", event => {
    const form = event.target.form;
    if (form && form.hasAttribute("data-submit-on-change")) form.requestSubmit();
  });
})();
