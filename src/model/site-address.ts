/** A note as its address needs it. */
export interface Addressed {
  readonly slug: string
  readonly lang: string
}

/** Ends of names of notes in a language: `.en-GB` and `.en`. */
export const languageEndings = (lang: string): readonly string[] =>
  lang.includes('-') ? [`.${lang}`, `.${lang.split('-')[0] ?? ''}`] : [`.${lang}`]

/** `cables` of `cables.fr`, for notes whose names end in their language. */
export function stemOf({slug, lang}: Addressed): string {
  const ending = languageEndings(lang).find(end => slug.endsWith(end) && slug.length > end.length)
  return ending === undefined ? slug : slug.slice(0, -ending.length)
}

/** Folder of a language's pages in the public site, empty or `en/`: the publication's own language stands at the root. */
export const languageFolder = (lang: string, defaultLang: string): string => (lang === defaultLang ? '' : `${lang}/`)

/** Folder of a note's public page, `notes/cables/` or `en/notes/cables/`: it says nothing that the file name does not. */
export const noteFolder = (note: Addressed, defaultLang: string): string =>
  `${languageFolder(note.lang, defaultLang)}notes/${stemOf(note)}/`

/** Characters that addresses have as they are. */
const plain = /^[\w./-]*$/

/** A path of the site as part of an address. */
export const encodePath = (path: string): string =>
  plain.test(path) ? path : path.split('/').map(encodeURIComponent).join('/')

/** Name of what a file of the public site says of the notes that it shows: files that have it are ours. */
export const siteMark = 'cess-notes'
