import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Code} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import type {ToolLanguage} from '../../src/model/text.js'

const docs = fileURLToPath(new URL('../../docs/', import.meta.url))

/** An example of the guide: a fenced block, and where it stands. */
export interface GuideExample {
  readonly language: ToolLanguage
  /** Below docs/, with the line of the fence. */
  readonly place: string
  /** Word after the fence. */
  readonly kind: string
  readonly text: string
}

/** Every fenced block of the pages that people wrote; those of the reference come from the code. */
export const guideExamples: readonly GuideExample[] = (['en', 'fr'] as const).flatMap(language =>
  readdirSync(join(docs, language))
    .filter(name => name.endsWith('.md'))
    .flatMap(name => examplesOf(`${language}/${name}`, language)),
)

function examplesOf(path: string, language: ToolLanguage): readonly GuideExample[] {
  const found: GuideExample[] = []
  visit(
    unified()
      .use(remarkParse)
      .parse(readFileSync(join(docs, path), 'utf8')),
    'code',
    (node: Code) => {
      found.push({language, place: `${path}:${node.position?.start.line}`, kind: node.lang ?? '', text: node.value})
    },
  )
  return found
}

/** Settings of a house that writes in a language. */
export const guideHouse = (lang: ToolLanguage): string =>
  `organisation: {short_name: CESS, names: {fr: Maison des essais, en: House of trials}, address: "1, rue", contact: a@example.org}
site: https://cess.example.org
sender: {name: CESS, email: a@example.org}
lang: ${lang}
`
