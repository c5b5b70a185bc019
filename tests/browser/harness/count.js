// A reporter of a few lines: what was found in the gallery, how much was looked at, and what each look was.

/** So many of what was found are told at the end; all are told by their test. */
const TOLD = 30;

export default class Count {
  pages = new Set();
  sum = { states: 0, found: 0 };
  looks = {};
  what = [];
  of = {};

  onTestEnd(_, result) {
    for (const { name, body } of result.attachments) {
      if (name !== "gallery" || !body) continue;
      const count = JSON.parse(body.toString());
      for (const id of count.pages) this.pages.add(id);
      for (const key of Object.keys(this.sum)) this.sum[key] += count[key];
      for (const [theme, looks] of Object.entries(count.looks)) this.looks[theme] = (this.looks[theme] ?? 0) + looks;
      this.what.push(...count.what);
      this.of = { languages: count.languages, themes: count.themes };
    }
  }

  onEnd() {
    if (this.pages.size === 0) return;
    const { states, found } = this.sum;
    const { languages, themes } = this.of;
    const { light = 0, dark = 0, forced = 0, wide = 0, large = 0, paper = 0 } = this.looks;
    for (const one of this.what.slice(0, TOLD)) console.log(`gallery: ${one.slice(0, 300)}`);
    console.log(`gallery: ${this.pages.size} pages and components, ${states} states × ${languages} languages × ${themes} themes, with and without islands: ${found} findings`);
    console.log(`gallery: looked at everything ${light} times in light, at colours and width ${dark} times in dark and ${forced} in forced colours, at width and targets ${wide} times on a wide screen, ${large} times with text twice as large, ${paper} times on paper`);
  }
}
