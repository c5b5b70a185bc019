// A reporter of one line: how much of the gallery was looked at, and how much was found.

export default class Count {
  pages = new Set();
  sum = { states: 0, looks: 0, found: 0 };
  of = {};

  onTestEnd(_, result) {
    for (const { name, body } of result.attachments) {
      if (name !== "gallery" || !body) continue;
      const count = JSON.parse(body.toString());
      for (const id of count.pages) this.pages.add(id);
      for (const key of Object.keys(this.sum)) this.sum[key] += count[key];
      this.of = { languages: count.languages, themes: count.themes };
    }
  }

  onEnd() {
    if (this.pages.size === 0) return;
    const { states, looks, found } = this.sum;
    const { languages, themes } = this.of;
    console.log(`gallery: ${this.pages.size} pages and components, ${states} states × ${languages} languages × ${themes} themes, with and without islands: ${looks} looks, ${found} findings`);
  }
}
