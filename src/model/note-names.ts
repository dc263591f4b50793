import {languageEndings} from './site-address.js'

/** Name of a note's file without its folders and `.md`: that of `notes/2026/cables.fr.md` is `cables.fr`. */
export const fileSlugOf = (path: string): string => (path.split('/').at(-1) ?? path).replace(/\.md$/i, '')

/** The language of a note, and what it says of its earlier names. */
export interface Renamed {
  readonly lang?: string | undefined
  readonly aliases?: readonly string[] | undefined
}

/** Names without `.md` that a note's file had before: an alias is one, with its language or without. */
export const formerNames = ({lang = '', aliases = []}: Renamed): readonly string[] =>
  aliases.flatMap(alias => [alias, ...languageEndings(lang).map(ending => alias + ending)])
