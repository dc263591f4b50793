import type {Root} from 'mdast'
import {checkAssets} from './checks/text/assets.js'
import {checkAttributes} from './checks/text/attributes.js'
import {checkBibliography} from './checks/text/bibliography.js'
import {checkBlockContents} from './checks/text/block-contents.js'
import {checkBlocks} from './checks/text/blocks.js'
import {checkBoldHeadings} from './checks/text/bold-headings.js'
import {checkCallouts} from './checks/text/callouts.js'
import {checkCharts} from './checks/text/charts.js'
import {checkCitations} from './checks/text/citations.js'
import {checkClosing} from './checks/text/closing.js'
import {checkFieldMarks} from './checks/text/field-marks.js'
import {fieldParagraphs} from './checks/text/field-paragraphs.js'
import {checkFences} from './checks/text/fences.js'
import {checkFootnotes} from './checks/text/footnotes.js'
import {checkGlyphs} from './checks/text/glyphs.js'
import {checkGivenTwice} from './checks/text/given-twice.js'
import {checkHeadings} from './checks/text/headings.js'
import {checkHtml} from './checks/text/html.js'
import {checkIds} from './checks/text/ids.js'
import {checkImages} from './checks/text/images.js'
import {checkLanguages} from './checks/text/languages.js'
import {checkLinks} from './checks/text/links.js'
import {checkLyingLinks} from './checks/text/lying-links.js'
import {checkNamedLabels} from './checks/text/named-labels.js'
import {checkNoteLinks} from './checks/text/note-links.js'
import {checkOpenings} from './checks/text/openings.js'
import {checkPassages} from './checks/text/passages.js'
import {checkPullQuotes} from './checks/text/pull-quotes.js'
import {checkRecommendations} from './checks/text/recommendations.js'
import {checkReferences} from './checks/text/references.js'
import {checkScripts} from './checks/text/scripts.js'
import {checkTables} from './checks/text/tables.js'
import {checkTaskLists} from './checks/text/task-lists.js'
import {checkTypography} from './checks/text/typography.js'
import type {BibliographyReading} from './citations/citations.js'
import {readBibliography} from './citations/read-bibliography.js'
import {pasteChecks} from './paste/paste-checks.js'
import {proseLines} from './paste/prose-lines.js'
import {wordRuns} from './paste/text-matches.js'
import {directivesOf} from './directives/read-directive.js'
import {markedTexts, plainTexts} from './prose/placed-texts.js'
import type {TextCheck, TextInput} from './text-check.js'

type Check = (check: TextCheck) => void

/** Checks of single nodes, each independent of the nodes around it. */
const local: readonly Check[] = [
  checkHtml,
  checkBoldHeadings,
  checkTaskLists,
  checkTables,
  checkBlocks,
  checkOpenings,
  checkAttributes,
  checkCharts,
  checkLinks,
  checkLyingLinks,
  checkNoteLinks,
  checkIds,
  checkPassages,
  checkLanguages,
  checkScripts,
  checkBibliography,
  checkCitations,
  checkAssets,
  checkImages,
  checkTypography,
  checkGlyphs,
  checkNamedLabels,
  ...pasteChecks,
]

/** Checks of nesting: they mean something only where every block has its end. */
const structural: readonly Check[] = [
  checkHeadings,
  checkBlockContents,
  checkGivenTwice,
  checkPullQuotes,
  checkCallouts,
  checkRecommendations,
  checkReferences,
  checkFootnotes,
]

/** Check the text of a note; all mistakes are reported on its file, each at its place. */
export function checkText(input: TextInput): void {
  const {root} = input.text
  const source = {...input, file: String(input.file.value)}
  const marked = markedTexts(source)
  checkFieldMarks(input.file, marked, plainTexts(source))
  const front = fieldParagraphs(marked)
  const whole: Root = {type: 'root', children: [...front, ...root.children]}
  const ofBody = wordRuns(root, source.file)
  const check = {
    ...input,
    root,
    whole,
    words: {root: ofBody, whole: [...wordRuns({type: 'root', children: [...front]}, source.file), ...ofBody]},
    prose: proseLines(root, source.file),
    directives: directivesOf(root),
    bibliography: bibliographyOf(input),
  }
  for (const run of local) run(check)
  const ends = [checkClosing(check), checkFences(check)]
  if (ends.every(Boolean)) for (const run of structural) run(check)
}

function bibliographyOf({fields: {bibliography}, surroundings}: TextInput): BibliographyReading | undefined {
  const asset = bibliography === undefined ? undefined : surroundings.assets.get(bibliography)
  return bibliography !== undefined && asset?.status === 'read'
    ? readBibliography(bibliography, asset.bytes)
    : undefined
}
