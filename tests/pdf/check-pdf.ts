import {markedContent} from './operators.js'
import {contentOf, pagesOf, type PdfFile} from './pdf-file.js'
import * as annotations from './rules/annotations.js'
import * as color from './rules/color.js'
import * as content from './rules/content.js'
import * as figures from './rules/figures.js'
import * as fileRules from './rules/file.js'
import * as fonts from './rules/fonts.js'
import * as heads from './rules/heads.js'
import * as identification from './rules/identification.js'
import * as links from './rules/links.js'
import * as lists from './rules/lists.js'
import * as metadata from './rules/metadata.js'
import * as operators from './rules/operators.js'
import * as outline from './rules/outline.js'
import * as running from './rules/running.js'
import * as parts from './rules/parts.js'
import * as structure from './rules/structure.js'
import * as tables from './rules/tables.js'
import {readText} from './read-text.js'
import type {Rule} from './rule.js'
import {elementsOf} from './structure-tree.js'

/** Everything that we rely on, by name; what veraPDF does not see is among it. */
export const pdfRules: Readonly<Record<string, Rule>> = {
  ...fileRules,
  ...metadata,
  ...identification,
  ...color,
  ...fonts,
  ...content,
  ...operators,
  ...running,
  ...structure,
  ...parts,
  ...tables,
  ...heads,
  ...lists,
  ...figures,
  ...outline,
  ...links,
  ...annotations,
}

/** What is wrong with a file: the rule, and what it found. */
export function checkPdf(file: PdfFile): readonly string[] {
  const pages = pagesOf(file).map(reference => ({reference, marked: markedContent(contentOf(file, reference))}))
  const checked = {file, elements: elementsOf(file), textOf: readText(file), pages}
  return Object.entries(pdfRules).flatMap(([name, rule]) => rule(checked).map(finding => `${name}: ${finding}`))
}
