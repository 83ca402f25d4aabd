// What another implementation of CLDR says, for tests/intl.rs. Prints lines of tab-separated fields:
// what is asked, the locale, the answer.
const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const codes = letters.flatMap((a) => letters.flatMap((b) => [a + b, ...letters.map((c) => a + b + c)]));
const regional = [
  "ar-EG", "bs-Cyrl", "ca-valencia", "de-AT", "de-CH", "en-DE", "en-GB", "en-IN", "es-419", "es-MX",
  "es-PH", "fa-AF", "fr-CA", "fr-CH", "hi-Latn", "pa-Arab", "pt-AO", "pt-PT", "sr-Latn", "ur-IN",
  "uz-Cyrl", "zh-Hant", "zh-HK",
];
const locales = [...Intl.PluralRules.supportedLocalesOf(codes), ...regional];
const letter = { zero: "z", one: "1", two: "2", few: "f", many: "m", other: "o" };
const numbers = [0, 1, 1234, -1234.5, 1234567.891, 0.256, 1e15];
const styles = {
  plain: {},
  fixed: { minimumFractionDigits: 2 },
  bare: { useGrouping: false },
  significant: { maximumSignificantDigits: 3 },
  percent: { style: "percent" },
};
const lists = [["A"], ["A", "B"], ["A", "B", "C"], ["A", "B", "C", "D"]];

// Where it has no data it answers in the default locale, which is no answer.
const known = (format, locale) => format.resolvedOptions().locale.split("-")[0] === locale.split("-")[0];

console.log(["cldr", "", process.versions.cldr].join("\t"));
for (const locale of locales) {
  for (const type of ["cardinal", "ordinal"]) {
    const whole = new Intl.PluralRules(locale, { type });
    let answer = "";
    for (let n = 0; n <= 1000; n++) answer += letter[whole.select(n)];
    for (const n of [1e4, 12345, 1e6, 1000001, 2e6, 1e9]) answer += letter[whole.select(n)];
    for (const digits of [1, 2]) {
      const decimal = new Intl.PluralRules(locale, { type, minimumFractionDigits: digits });
      for (let n = 0; n <= 220; n++) answer += letter[decimal.select(n / 10)];
    }
    console.log([type, locale, answer].join("\t"));
  }
  for (const [style, options] of Object.entries(styles)) {
    const format = new Intl.NumberFormat(locale, options);
    if (known(format, locale)) console.log([style, locale, ...numbers.map((n) => format.format(n))].join("\t"));
  }
  for (const type of ["conjunction", "disjunction", "unit"]) {
    for (const style of ["long", "short", "narrow"]) {
      const format = new Intl.ListFormat(locale, { type, style });
      if (known(format, locale)) console.log([`${type} ${style}`, locale, ...lists.map((items) => format.format(items))].join("\t"));
    }
  }
}
