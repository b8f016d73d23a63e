/* Draws each chart from its own table, so that the two can never differ. Headings with data-series are the series. */
(function () {
  "use strict";

  const style = getComputedStyle(document.documentElement);
  const colour = name => style.getPropertyValue("--" + name).trim();

  function rows(table) {
    return Array.from(table.tBodies[0].rows);
  }

  function columns(table) {
    return Array.from(table.tHead.rows[0].cells).map((cell, i) => ({ cell, i })).filter(({ cell }) => cell.dataset.series);
  }

  /* Text of the cell for people, the exact value for the bar. */
  function value(row, i) {
    const data = row.cells[i].querySelector("data");
    return data ? Number(data.value) : 0;
  }

  function series(table) {
    return columns(table).map(({ cell, i }) => ({
      name: cell.textContent.trim(),
      type: "bar",
      stack: "all",
      barMaxWidth: 28,
      itemStyle: { color: colour(cell.dataset.series), borderColor: colour("paper"), borderWidth: 1 },
      data: rows(table).map(row => value(row, i))
    }));
  }

  function labels(table) {
    return rows(table).map(row => (row.cells[0].querySelector("a") || row.cells[0]).textContent.trim());
  }

  function draw(box) {
    const table = document.getElementById(box.dataset.chart);
    const ink = colour("ink");
    const names = labels(table);
    box.style.height = Math.max(200, names.length * 36 + 110) + "px";
    const chart = echarts.init(box, null, { renderer: "svg" });
    chart.setOption({
      animation: false,
      aria: { decal: { show: true } },
      textStyle: { fontFamily: style.fontFamily, color: ink },
      tooltip: { trigger: "axis", renderMode: "richText", axisPointer: { type: "shadow" } },
      legend: { top: 8, textStyle: { color: ink } },
      grid: { left: 12, right: 28, top: innerWidth < 700 ? 110 : 56, bottom: 12, containLabel: true },
      xAxis: { type: "value", minInterval: 1, max: box.dataset.kind === "points" ? 100 : undefined, axisLabel: { color: ink }, splitLine: { lineStyle: { color: colour("line") } } },
      yAxis: { type: "category", inverse: true, data: names, axisLabel: { color: ink, width: innerWidth < 700 ? 110 : 220, overflow: "truncate" } },
      series: series(table)
    });
    addEventListener("resize", () => chart.resize());
  }

  document.querySelectorAll("[data-chart]").forEach(draw);
})();
