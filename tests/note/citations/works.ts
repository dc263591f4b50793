import {VFile} from 'vfile'
import type {Citations} from '../../../src/note/citations/citations.js'
import {prepareCitations} from '../../../src/note/citations/prepare-citations.js'
import {parseMarkdown} from '../../../src/note/markdown.js'

/** Citations of a text by works in CSL-JSON or BibTeX. */
export async function preparedBy(
  name: 'w.bib' | 'w.json',
  works: string,
  markdown: string,
  lang: string,
): Promise<Citations> {
  const root = parseMarkdown(new VFile(), markdown, 1)?.root
  if (!root) throw new Error('not read')
  const assets = new Map([[name, {status: 'read' as const, bytes: new TextEncoder().encode(works)}]])
  return prepareCitations({root, metadata: {bibliography: name}, lang, assets})
}
