/** Forms of a word by the plural categories of the Unicode CLDR; a language needs those that it has. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {readonly other: string}

/** A function that writes a number and the form of a word that goes with it: “11 publications”. */
export function countWriter(lang: string, forms: Forms): (count: number) => string {
  let rules: Intl.PluralRules | undefined
  return count => {
    rules ??= new Intl.PluralRules(lang)
    return `${count} ${forms[rules.select(count)] ?? forms.other}`
  }
}
