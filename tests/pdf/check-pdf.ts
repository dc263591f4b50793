import {markedContent} from './operators.js'
import {contentOf, isPdf20, pagesOf, type PdfFile} from './pdf-file.js'
import * as annotations from './rules/annotations.js'
import * as archive20 from './rules/archive20.js'
import * as color from './rules/color.js'
import * as containment from './rules/containment.js'
import * as content from './rules/content.js'
import * as figures from './rules/figures.js'
import * as fileRules from './rules/file.js'
import * as fonts from './rules/fonts.js'
import * as heads from './rules/heads.js'
import * as identification from './rules/identification.js'
import * as links from './rules/links.js'
import * as linkTargets from './rules/link-targets.js'
import * as lists from './rules/lists.js'
import * as metadata from './rules/metadata.js'
import * as operators from './rules/operators.js'
import * as outline from './rules/outline.js'
import * as references20 from './rules/references20.js'
import * as running from './rules/running.js'
import * as packet from './rules/packet.js'
import * as parts from './rules/parts.js'
import * as seal from './rules/seal.js'
import * as structure from './rules/structure.js'
import * as syntax from './rules/syntax.js'
import * as tables from './rules/tables.js'
import {readText} from './read-text.js'
import type {Rule} from './rule.js'
import {shownBy} from './shown-text.js'
import {elementsOf} from './structure-tree.js'

/** Rules of both PDF 1.7 and 2.0. */
const both: Readonly<Record<string, Rule>> = {
  ...fileRules,
  ...color,
  ...fonts,
  ...content,
  ...operators,
  ...running,
  ...heads,
  ...figures,
  ...outline,
  ...annotations,
  ...parts,
  ...seal,
  ...syntax,
  ...packet,
  ...linkTargets,
}
const {claims, information, roles, ...metadataOfBoth} = metadata
const {nesting, ...structureOfBoth} = structure
const {destinations, ...linksOfBoth} = links
const {captions, ...tablesOfBoth} = tables
const {lists: labels} = lists
const others = {...metadataOfBoth, ...structureOfBoth, ...linksOfBoth, ...tablesOfBoth, ...identification}

/** Everything that we rely on in a file of PDF/UA-1 and PDF/A-3a, by name; what veraPDF does not see is among it. */
export const pdfRules: Readonly<Record<string, Rule>> = {
  ...both,
  ...others,
  ...{claims, information, roles, nesting, destinations, captions, lists: labels},
}

/** The same for PDF/UA-2 and PDF/A-4f. */
export const pdf20Rules: Readonly<Record<string, Rule>> = {
  ...both,
  ...others,
  ...archive20,
  ...containment,
  ...references20,
}

/** Faults of a file: the rule, and its finding. */
export const checkPdf = (file: PdfFile): readonly string[] => faultsOf(file, () => true)

/** The same by one rule alone. */
export const checkPdfBy = (rule: string, file: PdfFile): readonly string[] => faultsOf(file, name => name === rule)

function faultsOf(file: PdfFile, isAsked: (rule: string) => boolean): readonly string[] {
  const pages = pagesOf(file).map(reference => ({reference, marked: markedContent(contentOf(file, reference))}))
  const checked = {file, elements: elementsOf(file), textOf: readText(file), shown: shownBy(file), pages}
  return Object.entries(isPdf20(file) ? pdf20Rules : pdfRules).flatMap(([name, rule]) =>
    isAsked(name) ? rule(checked).map(finding => `${name}: ${finding}`) : [],
  )
}
