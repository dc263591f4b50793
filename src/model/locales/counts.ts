/** Forms of a word by the plural categories of the Unicode CLDR; a language needs those that it has. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {readonly other: string}

/** A function that writes a number and the form of a word that goes with it: “11 publications”. A form that begins with a hyphen hangs on its number: “11-il pubblikazzjoni”. */
export function countWriter(lang: string, forms: Forms): (count: number) => string {
  let rules: Intl.PluralRules | undefined
  return count => {
    rules ??= new Intl.PluralRules(lang)
    const form = forms[rules.select(count)] ?? forms.other
    return form.startsWith('-') ? `${count}${form}` : `${count} ${form}`
  }
}
