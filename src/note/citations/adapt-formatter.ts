import type {Formatter} from 'citeproc'

/** Have the formatter print words as they are written. Changes it. */
export function adaptFormatter(formatter: Formatter): void {
  addAlphabets(formatter)
  formatter.Output.Formats.html.text_escape = escaped
}

/** Its own way takes letters and signs that are raised (`²`, `™`) for others, puts a no-break space where there are two, and reads `$&` as a pattern's. */
const escaped = (text = ''): string => text.replaceAll(/[&<>$]/g, sign => `&#${sign.charCodeAt(0)};`)

/** It takes names in Armenian and Georgian for Chinese ones, and leaves out spaces and commas. */
function addAlphabets(formatter: Formatter): void {
  const letters = String.raw`\u0531-\u058f\u10a0-\u10ff\u1c90-\u1cbf`
  const names = ['ROMANESQUE_REGEXP', 'STARTSWITH_ROMANESQUE_REGEXP', 'ENDSWITH_ROMANESQUE_REGEXP'] as const
  for (const name of names) {
    const {source} = formatter[name]

    if (!source.includes(letters)) formatter[name] = new RegExp(source.replace('a-zA-Z', `a-zA-Z${letters}`))
  }
}
