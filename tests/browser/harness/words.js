// Words as people read them: the texts carry unseen marks around names and days, which keep Arabic and Swedish apart.
const MARKS = "[\\u2066-\\u2069]*";

/** Matches the words wherever the unseen marks stand. */
export function words(text) {
  const letters = [...text].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/, "\\$&"));
  return new RegExp(letters.join(MARKS));
}
