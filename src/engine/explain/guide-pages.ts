import {readGuide} from '../../io/read-guide.js'
import type {ToolLanguage} from '../../model/text.js'

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
