/* While a set is written: what its weights add up to, and what should be looked at again. */
(function () {
  "use strict";

  const form = document.querySelector("form[data-weighs]");
  const hints = document.getElementById("hints");
  const PLACES = 4;
  const WHOLE = 100n * 10n ** BigInt(PLACES);

  /* Decimals are added as whole numbers: 33.3 three times and 0.1 is 100. None where it is no such number. */
  function exact(field) {
    const found = /^(\d{1,9})(?:[.,](\d{0,4}))?$/.exec((field.value.trim() || field.placeholder.trim()));
    return found ? BigInt(found[1] + (found[2] || "").padEnd(PLACES, "0")) : null;
  }

  function said(sum) {
    const digits = sum.toString().padStart(PLACES + 1, "0");
    const number = Number(digits.slice(0, -PLACES) + "." + digits.slice(-PLACES));
    return number.toLocaleString(document.documentElement.lang, { maximumFractionDigits: PLACES });
  }

  function tell(output, fields) {
    const weights = fields.map(exact);
    const sum = weights.reduce((all, one) => all + (one || 0n), 0n);
    output.hidden = false;
    output.value = form.dataset.sum.replace("{0}", said(sum));
    output.classList.toggle("off", sum !== WHOLE || weights.includes(null));
  }

  function weigh() {
    const blocks = Array.from(form.querySelectorAll("#blocks > .block"));
    const weightOf = box => box.querySelector('[name$=".weight"]');
    tell(document.getElementById("sum-of-blocks"), blocks.map(weightOf));
    blocks.forEach(block => tell(block.querySelector(".sum"), Array.from(block.querySelectorAll(".indicator"), weightOf)));
  }

  function lineOf(hint, fieldAt) {
    const line = document.createElement("li");
    line.dataset.hint = hint.code;
    line.append(document.documentElement.lang === "en" ? hint.why.en : hint.why.vi);
    const field = fieldAt(hint.pointer) || fieldAt(hint.pointer + "/name");
    if (field && field.type !== "hidden") {
      const there = document.createElement("a");
      there.href = "#" + field.id;
      there.textContent = field.labels[0].textContent;
      there.addEventListener("click", event => {
        event.preventDefault();
        for (let box = field.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
        field.focus();
      });
      line.append(" ", there);
    }
    return line;
  }

  document.addEventListener("congtam:answered", event => {
    if (event.target.dataset.asks !== "hints") return;
    const found = event.detail.answer.hints.map(hint => lineOf(hint, event.detail.fieldAt));
    const none = document.createElement("li");
    none.textContent = hints.dataset.none;
    hints.querySelector("ul").replaceChildren(...(found.length ? found : [none]));
    hints.hidden = false;
    hints.focus();
  });

  ["input", "change"].forEach(name => form.addEventListener(name, weigh));
  document.addEventListener("click", event => {
    if (event.target.closest("[data-adds]")) weigh();
  });
  weigh();
})();
