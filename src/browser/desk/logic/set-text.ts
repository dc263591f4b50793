/** A title as its editions will set it, near enough for a list: typographic apostrophes, and no line that begins with a sign. */
export const setText = (text: string): string =>
  text
    .replace(/(?<=\p{L})'(?=[\p{L}«])/gu, '’')
    .replace(/ (?=[;!?])/g, '\u202F')
    .replace(/ (?=[:»])|(?<=«) /g, '\u00A0')
