import {publicationAround} from '../../io/find-publication.js'
import {readGuide} from '../../io/read-package-file.js'
import type {ToolLanguage} from '../../model/text.js'
import {builtInVocabularies} from '../../model/vocabularies/index.js'
import type {Vocabularies} from '../../model/vocabularies/term.js'
import type {Explanation} from '../../typography/index.js'

/** The rules of typography with examples, language by language; loaded when asked for. */
export const typographyRules = async (): Promise<readonly Explanation[]> =>
  (await import('../../typography/index.js')).explanations

/**
 * The vocabularies that notes in a folder may use: of the publication around it, the built-in ones where there is none
 * or where `cess.yml` has mistakes.
 */
export async function vocabulariesAround(directory: string): Promise<Vocabularies> {
  const root = publicationAround(directory)
  if (root === undefined) return builtInVocabularies
  const {readPublication} = await import('../context/read-publication.js')
  return readPublication(root).publication?.vocabularies ?? builtInVocabularies
}

/** A page of the guide, for a terminal. */
export interface GuidePage {
  /** The name of its file, `mailing`. */
  readonly id: string
  readonly title: string
  /** Markdown, its links to other pages as the commands that print those. */
  readonly text: string
}

/** The guide in a language, page by page; none where it is not installed. */
export const guidePages = (language: ToolLanguage): readonly GuidePage[] =>
  readGuide(language).map(({name, text}) => {
    const [, title = name, body = ''] = /^# (.+)\n+([^]*)$/.exec(text) ?? []
    return {id: name, title, text: readable(body)}
  })

const readable = (markdown: string): string =>
  markdown
    .replaceAll(/^<!--.*?-->\n+/gm, '')
    .replaceAll(/\[([^\]]+)\]\(([a-z-]+)\.md(?:#[^)]*)?\)/g, '$1 (`cess explain $2`)')
    .replaceAll(/\[(`?)([^\]]+?)\1\]\(reference\/[^)]*\)/g, '$1$2$1')
    .trimEnd()
