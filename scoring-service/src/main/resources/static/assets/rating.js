/* The sheet in which a superior rates: cells by keyboard or mouse, rows accepted one by one, all sent at once, each told by itself. */
(function () {
  "use strict";

  const grid = document.getElementById("rating");
  if (!grid) return;
  const said = grid.dataset;
  const comma = document.documentElement.lang !== "en";
  const rows = Array.from(grid.tBodies[0].rows);
  const at = id => document.getElementById(id);
  const done = [];
  let current = null;
  let before = "";
  let pending = null;

  /* ---- points are counted in halves, so they are exact ---- */

  function halves(field) {
    const text = field.value.trim().replace(",", ".");
    return /^\d+(\.\d+)?$/.test(text) ? Number(text) * 2 : NaN;
  }

  function written(inHalves) {
    return (inHalves / 2).toString().replace(".", comma ? "," : ".");
  }

  function shown(number) {
    return number === null || number === undefined ? "–" : String(number).replace(".", comma ? "," : ".");
  }

  function decimal(field) {
    return field.value.trim().replace(",", ".");
  }

  /* 45 where 5 is the most is 4.5: one key less, and nothing else it could mean. */
  function tidy(field) {
    const most = Number(field.dataset.maximum) * 2;
    let value = halves(field);
    if (value > most && /^\d{2}$/.test(field.value.trim())) value /= 10;
    if (Number.isInteger(value)) field.value = written(value);
  }

  /* ---- what belongs to a cell and to a row ---- */

  function rowOf(field) {
    return field.closest("tr");
  }

  function pointsOf(row) {
    return Array.from(row.querySelectorAll("input.points"));
  }

  function leadingOf(row) {
    return Array.from(row.querySelectorAll(".leading"));
  }

  function text(field, what) {
    return field.parentElement.querySelector('textarea[name$="' + what + '"]');
  }

  function lacks(field) {
    if (field.classList.contains("leading")) return field.value.trim() === "" ? said.leadingMissing : "";
    const most = Number(field.dataset.maximum) * 2;
    const value = halves(field);
    if (!Number.isInteger(value) || value > most) return said.pointsMissing;
    if (field.dataset.comment === "true" && value < most && text(field, "comment").value.trim() === "") return said.commentMissing;
    if (field.dataset.evidence === "true" && value > 0 && text(field, "evidence").value.trim() === "") return said.evidenceMissing;
    return "";
  }

  function isOver(row) {
    return row.dataset.state === "recorded";
  }

  function firstLack(row) {
    return [...leadingOf(row), ...pointsOf(row)].find(field => lacks(field) !== "");
  }

  /* ---- what is missing is told at the cell; sums at once, the grade by the server ---- */

  function mark(field) {
    const lack = lacks(field);
    const cell = field.parentElement;
    let note = cell.querySelector(".missing");
    if (lack === "") {
      field.removeAttribute("aria-invalid");
      field.removeAttribute("aria-describedby");
      if (note) note.remove();
    } else {
      if (!note) {
        note = document.createElement("span");
        note.className = "missing";
        note.id = "missing-" + crypto.randomUUID();
        cell.append(note);
      }
      note.textContent = lack;
      field.setAttribute("aria-invalid", "true");
      field.setAttribute("aria-describedby", note.id);
    }
  }

  function tell(row) {
    [...leadingOf(row), ...pointsOf(row)].forEach(mark);
    const fields = pointsOf(row);
    if (fields.length === 0) return;
    const sum = fields.reduce((all, field) => all + halves(field), 0);
    row.querySelector(".general").textContent = Number.isInteger(sum) ? written(sum) : "–";
  }

  function review(row) {
    const criteria = pointsOf(row).map(field => {
      const one = { item: field.dataset.item, points: decimal(field) };
      const comment = text(field, "comment").value.trim();
      const evidence = text(field, "evidence").value.trim();
      if (comment) one.comment = comment;
      if (evidence) one.evidence = evidence;
      return one;
    });
    const asked = { staff: row.dataset.staff };
    if (criteria.length > 0) asked.criteria = criteria;
    const leading = leadingOf(row);
    if (leading.length > 0) asked.leadership = Object.fromEntries(leading.map(field => [field.name.split(".")[1], decimal(field)]));
    return asked;
  }

  function computable(row) {
    return pointsOf(row).every(field => lacks(field) !== said.pointsMissing);
  }

  function previewed(row) {
    const asked = review(row);
    if (asked.criteria) asked.criteria = asked.criteria.map(one => ({ item: one.item, points: one.points }));
    if (leadingOf(row).some(field => field.value.trim() === "")) delete asked.leadership;
    return asked;
  }

  const stale = new Set();
  let soon = null;

  function preview(row) {
    show(row, null);
    stale.add(row);
    clearTimeout(soon);
    soon = setTimeout(ask, 120);
  }

  function show(row, figures) {
    const grade = figures && figures.grade;
    const key = grade ? grade.toLowerCase() : "none";
    const chip = document.createElement("span");
    chip.className = "chip grade-" + key;
    chip.textContent = grid.getAttribute("data-grade-" + key);
    row.querySelector(".total").textContent = shown(figures && figures.total);
    row.querySelector("output.grade").replaceChildren(chip);
  }

  async function ask() {
    const asked = Array.from(stale).filter(computable);
    stale.clear();
    if (asked.length === 0) return;
    const sent = asked.map(row => JSON.stringify(previewed(row)));
    const answer = await post(said.preview, JSON.stringify({ rows: asked.map(previewed) }), {}).catch(() => null);
    if (!answer || !answer.ok) return;
    const told = await answer.json();
    asked.forEach((row, i) => {
      const one = told.find(each => each.staff === row.dataset.staff);
      if (one && JSON.stringify(previewed(row)) === sent[i]) show(row, one.figures);
    });
  }

  function post(address, body, headers) {
    const token = document.cookie.split("; ").find(pair => pair.startsWith("XSRF-TOKEN="));
    const all = { "Content-Type": "application/json", "X-XSRF-TOKEN": token ? decodeURIComponent(token.slice(11)) : "", ...headers };
    return fetch(address, { method: "POST", credentials: "same-origin", headers: all, body });
  }

  /* ---- moving about: one cell at a time can be reached by Tab ---- */

  function target(cell) {
    return cell && cell.querySelector("input:not([hidden]), select, a");
  }

  function visible(row) {
    return Array.from(row.cells).filter(cell => target(cell));
  }

  function enter(field) {
    if (!field) return;
    if (current && current !== field) current.tabIndex = -1;
    field.tabIndex = 0;
    field.focus();
    field.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  function beside(field, right, down) {
    const row = rowOf(field);
    const cell = field.closest("td, th");
    if (down !== 0) {
      const next = rows[rows.indexOf(row) + down];
      return next && (target(next.cells[cell.cellIndex]) || target(visible(next)[0]));
    }
    const cells = visible(row);
    return target(cells[cells.indexOf(cell) + right]);
  }

  function open(row, step) {
    for (let i = rows.indexOf(row) + step; rows[i]; i += step) if (!isOver(rows[i])) return rows[i];
    return null;
  }

  /* ---- changes, each of which can be undone ---- */

  function change(field, value, own) {
    const former = field.type === "checkbox" ? field.checked : field.value;
    if (former === value) return;
    done.push({ field, former, own });
    put(field, value);
  }

  function put(field, value) {
    if (field.type === "checkbox") field.checked = value;
    else field.value = value;
    changed(field);
  }

  function changed(field) {
    const row = rowOf(field);
    field.dispatchEvent(new Event("change", { bubbles: true }));
    tell(row);
    if (field.classList.contains("points") || field.classList.contains("leading")) preview(row);
    if (field === current) bar();
    count();
  }

  function undo() {
    if (current && current.classList.contains("points") && current.value !== before) {
      put(current, before);
      return;
    }
    const last = done.pop();
    if (!last) return;
    put(last.field, last.former);
    if (last.own) while (done.length > 0 && done[done.length - 1].own === last.own) { const more = done.pop(); put(more.field, more.former); }
    before = current ? current.value : "";
    speak(said.undone);
    if (!last.field.hidden) enter(last.field);
  }

  /* What was typed becomes one change when the cell is left. */
  function settle() {
    if (!current || !current.classList.contains("points") || isOver(rowOf(current))) return;
    tidy(current);
    if (current.value === before) return;
    done.push({ field: current, former: before });
    before = current.value;
    withdraw(rowOf(current));
    changed(current);
  }

  /* What is changed after it was accepted is looked at again. */
  function withdraw(row) {
    const box = row.querySelector(".accept");
    if (box.checked && firstLack(row)) put(box, false);
  }

  function accept(row) {
    settle();
    const lack = firstLack(row);
    if (lack) {
      enter(lack);
      if (!lack.classList.contains("leading") && lacks(lack) !== said.pointsMissing) write();
      return false;
    }
    change(row.querySelector(".accept"), true);
    speak(said.acceptedNow.replace("{0}", row.dataset.name));
    return true;
  }

  function copy(from, to, own) {
    if (!to || !to.classList.contains("points") || isOver(rowOf(to))) return;
    const most = Number(to.dataset.maximum) * 2;
    change(to, written(Math.min(halves(from), most)), own);
    ["comment", "evidence"].forEach(what => {
      const field = text(to, what);
      if (field.value.trim() === "" && text(from, what).value.trim() !== "" && lacks(to) !== "") change(field, text(from, what).value, own);
    });
    withdraw(rowOf(to));
  }

  function fill(all) {
    settle();
    const own = {};
    if (!all) {
      const above = beside(current, 0, -1);
      if (above && above.classList.contains("points")) copy(above, current, own);
      before = current.value;
      current.select();
      return;
    }
    for (let to = beside(current, 0, 1); to; to = beside(to, 0, 1)) copy(current, to, own);
  }

  /* ---- the bar: the words of the cell at hand ---- */

  function bar() {
    const field = current;
    const asked = field && field.classList.contains("points");
    at("bar").hidden = !asked;
    if (!asked) return;
    const row = rowOf(field);
    at("bar-title").textContent = row.dataset.name + " · " + field.dataset.title;
    at("bar-limits").textContent = field.getAttribute("aria-label").split(", ").slice(-2).join(", ");
    at("bar-comment").value = text(field, "comment").value;
    at("bar-evidence").value = text(field, "evidence").value;
    at("bar-evidence-field").hidden = field.dataset.evidence !== "true";
    [at("bar-comment"), at("bar-evidence")].forEach(words => { words.readOnly = isOver(row); });
    missing();
  }

  function missing() {
    const lack = lacks(current);
    at("bar-missing").hidden = lack === "";
    at("bar-missing").textContent = lack;
  }

  function write() {
    const evidence = lacks(current) === said.evidenceMissing;
    bar();
    at(evidence ? "bar-evidence" : "bar-comment").focus();
  }

  ["comment", "evidence"].forEach(what => {
    const field = at("bar-" + what);
    field.addEventListener("input", () => {
      text(current, what).value = field.value;
      text(current, what).dispatchEvent(new Event("input", { bubbles: true }));
      tell(rowOf(current));
      missing();
    });
    field.addEventListener("keydown", event => {
      if (event.key !== "Enter" && event.key !== "Escape" || event.isComposing) return;
      event.preventDefault();
      if (event.ctrlKey) return send();
      const row = rowOf(current);
      if (event.key === "Enter" && firstLack(row)) accept(row);
      else enter(current);
    });
  });

  /* ---- keys and mouse ---- */

  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  grid.addEventListener("keydown", event => {
    if (event.isComposing || !event.target.matches("input, select, a")) return;
    const arrow = ARROWS[event.key];
    const row = rowOf(event.target);
    if (arrow && !event.altKey) {
      event.preventDefault();
      enter(beside(event.target, ...arrow));
    } else if (event.key === "Home" || event.key === "End") {
      event.preventDefault();
      enter(target(visible(row).at(event.key === "Home" ? 0 : -1)));
    } else if (event.key === "Enter" && event.ctrlKey) {
      event.preventDefault();
      send();
    } else if (event.key === "Enter" && event.target.tagName !== "A") {
      event.preventDefault();
      if (isOver(row) || accept(row)) down(event.target);
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (!at("facts").hidden) close(); else undo();
    } else if (event.key.toLowerCase() === "d" && event.ctrlKey && event.target.classList.contains("points")) {
      event.preventDefault();
      fill(event.shiftKey);
    } else if (event.key === "e" && !event.ctrlKey) {
      event.preventDefault();
      facts(row);
    } else if (event.key === "n" && !event.ctrlKey && event.target.classList.contains("points")) {
      event.preventDefault();
      write();
    } else if (event.key === "?") {
      event.preventDefault();
      at("keys").open = !at("keys").open;
    } else if (event.target.classList.contains("points") && event.key.length === 1 && !event.ctrlKey && !/[\d,.]/.test(event.key)) {
      event.preventDefault();
    }
  });

  function down(field) {
    const next = open(rowOf(field), 1);
    if (!next) return at("send").focus();
    enter(target(next.cells[field.closest("td, th").cellIndex]) || target(visible(next)[0]));
  }

  grid.addEventListener("focusin", event => {
    const field = event.target;
    if (!field.matches("input, select, a")) return;
    if (current && current !== field) {
      settle();
      current.tabIndex = -1;
    }
    current = field;
    current.tabIndex = 0;
    before = field.value || "";
    if (field.classList.contains("points")) field.select();
    bar();
  });

  grid.addEventListener("focusout", event => {
    if (event.target === current) settle();
  });

  grid.addEventListener("input", event => {
    const field = event.target;
    if (field.classList.contains("points") || field.classList.contains("leading")) {
      tell(rowOf(field));
      preview(rowOf(field));
      if (field === current) missing();
      count();
    }
  });

  grid.addEventListener("click", event => {
    if (event.target.matches(".open-facts")) return facts(event.target.closest("tr"));
    if (!event.target.matches(".accept")) return;
    const row = rowOf(event.target);
    if (event.target.checked && firstLack(row)) {
      event.target.checked = false;
      accept(row);
    }
    count();
  });

  document.addEventListener("submit", event => {
    if (event.target.id.startsWith("row-")) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  /* ---- facts beside ---- */

  function facts(row) {
    settle();
    at("facts").hidden = false;
    htmx.ajax("GET", said.facts + "/" + row.dataset.staff + "/" + said.span, { target: "#facts-body", swap: "innerHTML" });
  }

  function close() {
    at("facts").hidden = true;
    enter(current);
  }

  at("facts-close").addEventListener("click", close);
  at("facts").addEventListener("keydown", event => { if (event.key === "Escape") close(); });

  /* ---- sending: one request, a result for each row ---- */

  function accepted() {
    return rows.filter(row => !isOver(row) && row.querySelector(".accept").checked);
  }

  function count() {
    const number = accepted().length;
    at("accepted").textContent = number;
    at("send").disabled = number === 0;
  }

  async function send(reason) {
    settle();
    const chosen = accepted().filter(row => !firstLack(row));
    if (chosen.length === 0 || at("send").dataset.sending) return;
    const body = { rows: chosen.map(row => ({ ...review(row), version: Number(row.dataset.version) })) };
    if (reason) body.reason = reason;
    const sent = JSON.stringify(body);
    /* Sent again because no answer came, it is the same request and happens once. */
    if (!pending || pending.sent !== sent) pending = { sent, key: crypto.randomUUID() };
    busy(true);
    complain("");
    try {
      const answer = await post(said.send, sent, { "Idempotency-Key": pending.key });
      if (answer.status === 401) return location.reload();
      const told = await answer.json();
      if (answer.ok) return record(told);
      if (answer.status < 500) pending = null;
      if (told.code === "EQUAL_SCORES") return equal(sentence(told));
      complain(sentence(told));
    } catch {
      complain(document.body.dataset.unreachable);
    } finally {
      busy(false);
    }
  }

  function busy(so) {
    at("send").disabled = so;
    if (so) at("send").dataset.sending = "true";
    else delete at("send").dataset.sending;
    if (so) speak(said.sending);
    else count();
  }

  function sentence(problem) {
    return (comma ? problem.vi : problem.en) || problem.detail || document.body.dataset.unexpected;
  }

  function complain(why) {
    at("rating-problem").hidden = why === "";
    at("rating-problem").textContent = why;
    if (why) at("rating-problem").focus();
  }

  function equal(why) {
    at("equal-why").textContent = why;
    at("equal").hidden = false;
    at("equal-reason").focus();
  }

  at("equal-send").addEventListener("click", () => {
    const reason = at("equal-reason").value.trim();
    if (reason === "") return at("equal-reason").focus();
    at("equal").hidden = true;
    send(reason);
  });

  at("equal-reason").addEventListener("keydown", event => {
    if (event.key === "Enter" && event.ctrlKey) at("equal-send").click();
  });

  at("equal-back").addEventListener("click", () => {
    at("equal").hidden = true;
    enter(current);
  });

  function record(told) {
    pending = null;
    at("equal-reason").value = "";
    const failed = told.map(one => result(one)).filter(row => row !== null);
    const number = told.length - failed.length;
    const summary = said.summary.replace("{0}", number).replace("{1}", told.length);
    at("said").hidden = false;
    at("said").textContent = summary;
    htmx.trigger(document.body, "rated");
    const next = failed[0] || rows.find(row => !isOver(row));
    if (next) enter(target(next.querySelector(".asked") || next.cells[0]));
    count();
  }

  /** @return the row, where it is not recorded */
  function result(one) {
    const row = rows.find(each => each.dataset.staff === one.staff);
    const place = row.querySelector(".result");
    const last = one.receipts[one.receipts.length - 1];
    if (last) row.dataset.version = last.version;
    if (one.recorded) return settled(row, place);
    row.dataset.state = "refused";
    place.className = "result wrong";
    place.textContent = sentence(one.problem);
    row.querySelector(".accept").checked = false;
    return row;
  }

  function settled(row, place) {
    row.dataset.state = "recorded";
    place.className = "result chip chip-reviewed";
    place.textContent = said.recorded;
    [...pointsOf(row), ...leadingOf(row)].forEach(keep);
    row.querySelectorAll("textarea").forEach(words => { words.defaultValue = words.value; });
    row.querySelector(".accept").disabled = true;
    row.querySelector(".accept").defaultChecked = true;
    /* What was sent is no draft any more. */
    htmx.trigger(row.querySelector("form"), "congtam:written");
    return null;
  }

  function keep(field) {
    field.defaultValue = field.value;
    if (field.options) {
      Array.from(field.options).forEach(option => { option.defaultSelected = option.selected; });
      field.disabled = true;
    }
    field.readOnly = true;
  }

  function speak(words) {
    at("spoken").textContent = words;
  }

  at("send").addEventListener("click", () => send());

  /* A draft that came back is told like what is typed now. */
  addEventListener("load", () => {
    rows.forEach(row => {
      tell(row);
      if (pointsOf(row).some(field => field.value !== field.defaultValue)) preview(row);
    });
    count();
    const first = rows.map(row => target(row.querySelector(".asked"))).find(field => field);
    if (first) {
      first.tabIndex = 0;
      current = first;
      before = first.value;
      /* Whoever has a keyboard can begin at once; on a phone it would cover half of the page. */
      if (matchMedia("(pointer: fine)").matches) first.focus({ preventScroll: true });
    }
  });
})();
