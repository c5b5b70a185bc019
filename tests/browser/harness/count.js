// A reporter of two lines: how much of the gallery was looked at and how much was found, and what each look was.

export default class Count {
  pages = new Set();
  sum = { states: 0, found: 0 };
  looks = {};
  of = {};

  onTestEnd(_, result) {
    for (const { name, body } of result.attachments) {
      if (name !== "gallery" || !body) continue;
      const count = JSON.parse(body.toString());
      for (const id of count.pages) this.pages.add(id);
      for (const key of Object.keys(this.sum)) this.sum[key] += count[key];
      for (const [theme, looks] of Object.entries(count.looks)) this.looks[theme] = (this.looks[theme] ?? 0) + looks;
      this.of = { languages: count.languages, themes: count.themes };
    }
  }

  onEnd() {
    if (this.pages.size === 0) return;
    const { states, found } = this.sum;
    const { languages, themes } = this.of;
    const { light = 0, dark = 0, forced = 0, wide = 0, large = 0, paper = 0 } = this.looks;
    console.log(`gallery: ${this.pages.size} pages and components, ${states} states × ${languages} languages × ${themes} themes, with and without islands: ${found} findings`);
    console.log(`gallery: looked at everything ${light} times in light, at colours and width ${dark} times in dark and ${forced} in forced colours, at width and targets ${wide} times on a wide screen, ${large} times with text twice as large, ${paper} times on paper`);
  }
}
