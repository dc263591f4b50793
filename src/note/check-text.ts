import type {Paragraph, PhrasingContent, Root} from 'mdast'
import type {Position} from 'unist'
import {visit} from 'unist-util-visit'
import {checkAssets} from './checks/text/assets.js'
import {checkAttributes} from './checks/text/attributes.js'
import {checkBibliography} from './checks/text/bibliography.js'
import {checkBlockContents} from './checks/text/block-contents.js'
import {checkBlocks} from './checks/text/blocks.js'
import {checkCallouts} from './checks/text/callouts.js'
import {checkCharts} from './checks/text/charts.js'
import {checkCitations} from './checks/text/citations.js'
import {checkClosing} from './checks/text/closing.js'
import {checkFences} from './checks/text/fences.js'
import {checkFootnotes} from './checks/text/footnotes.js'
import {checkGlyphs} from './checks/text/glyphs.js'
import {checkGivenTwice} from './checks/text/given-twice.js'
import {checkHeadings} from './checks/text/headings.js'
import {checkHtml} from './checks/text/html.js'
import {checkIds} from './checks/text/ids.js'
import {checkImages} from './checks/text/images.js'
import {checkLinks} from './checks/text/links.js'
import {checkNoteLinks} from './checks/text/note-links.js'
import {checkOpenings} from './checks/text/openings.js'
import {checkPassages} from './checks/text/passages.js'
import {checkPullQuotes} from './checks/text/pull-quotes.js'
import {checkRecommendations} from './checks/text/recommendations.js'
import {checkReferences} from './checks/text/references.js'
import {checkTables} from './checks/text/tables.js'
import {checkTaskLists} from './checks/text/task-lists.js'
import {checkTypography} from './checks/text/typography.js'
import {directivesOf} from './directives/read-directive.js'
import {parseProse} from './markdown.js'
import type {TextCheck, TextInput} from './text-check.js'

type Check = (check: TextCheck) => void

/** Checks of what stands at a place, whatever stands around it. */
const local: readonly Check[] = [
  checkHtml,
  checkTaskLists,
  checkTables,
  checkBlocks,
  checkOpenings,
  checkAttributes,
  checkCharts,
  checkLinks,
  checkNoteLinks,
  checkIds,
  checkPassages,
  checkBibliography,
  checkCitations,
  checkAssets,
  checkImages,
  checkTypography,
  checkGlyphs,
]

/** Checks of what stands in what: they mean something only where every block has its end. */
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
  const whole: Root = {type: 'root', children: [...frontMatterProse(input), ...root.children]}
  const check = {...input, root, whole, directives: directivesOf(root)}
  for (const run of local) run(check)
  const ends = [checkClosing(check), checkFences(check)]
  if (ends.every(Boolean)) for (const run of structural) run(check)
}

function frontMatterProse({fields, places}: TextInput): readonly Paragraph[] {
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['summary', fields.summary],
    ...(fields.key_points ?? []).map((text, index) => [`key_points.${index}`, text] as const),
    ...(fields.recommendations ?? []).map(({text}, index) => [`recommendations.${index}.text`, text] as const),
    ...(fields.revisions ?? []).map(({summary}, index) => [`revisions.${index}.summary`, summary] as const),
  ]
  return texts.flatMap(([path, text]) =>
    text === undefined ? [] : parseProse(text).map(children => paragraphAt(children, places.get(path))),
  )
}

/** A paragraph all of whose nodes stand at one place: columns inside a YAML value cannot be told. */
function paragraphAt(children: readonly PhrasingContent[], position: Position | undefined): Paragraph {
  const paragraph: Paragraph = {type: 'paragraph', children: structuredClone([...children])}
  visit(paragraph, node => {
    if (position) node.position = position
    else delete node.position
  })
  return paragraph
}
