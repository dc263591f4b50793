import type {Heading, RootContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {visit} from '../../../model/visit.js'
import {editAt} from '../../../model/fix.js'
import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {DirectiveKind} from '../../directives/definitions.js'
import type {TextCheck} from '../../text-check.js'

/** Rules `heading-one`, `heading-jump`, `heading-empty`, `heading-nested`, `heading-part` and `section-empty`. */
export function checkHeadings(check: TextCheck): void {
  let above = 1
  visit(check.root, 'heading', (heading, _index, parent) => {
    if (parent?.type !== 'root') report(check.file, 'heading-nested', {place: heading, actual: nested})
    checkLevel(check, heading, above)
    if (isEmpty(heading)) report(check.file, 'heading-empty', {place: heading, expected: missing})
    above = Math.max(heading.depth, 2)
  })
  checkParts(check)
  checkSections(check)
}

const isEmpty = (heading: Heading): boolean => toString(heading).trim() === ''

/** Nodes of the source that are not in the text. */
const unseen: ReadonlySet<string> = new Set(['definition', 'footnoteDefinition'])

function checkSections({root, file}: TextCheck): void {
  const shown = root.children.filter(({type}) => !unseen.has(type))
  for (const [index, heading] of shown.entries()) {
    const next = shown[index + 1]
    if (heading.type !== 'heading' || isEmpty(heading)) continue
    // Below an empty heading something is still to come.
    if (next && (next.type !== 'heading' || next.depth > heading.depth || isEmpty(next))) continue
    report(file, 'section-empty', {
      place: heading,
      actual: {en: `nothing below ${quoted(toString(heading))}`, fr: `rien sous ${quoted(toString(heading))}`},
      expected: {en: 'the text of the section', fr: 'le texte de cette partie'},
    })
  }
}

const parts: ReadonlySet<DirectiveKind> = new Set(['summary', 'key-points', 'recommendations'])

/** Report a heading over nothing but a part that is printed elsewhere under its own heading. */
function checkParts({root, directives, file}: TextCheck): void {
  const blocks = new Set<RootContent>(directives.filter(({kind}) => parts.has(kind)).map(({node}) => node))
  for (const [index, heading] of root.children.entries()) {
    const [block, after] = root.children.slice(index + 1)
    if (heading.type !== 'heading' || !block || !blocks.has(block)) continue
    if (after && (after.type !== 'heading' || after.depth > heading.depth)) continue
    const [from, to] = [heading.position, block.position]
    const written = `${'#'.repeat(heading.depth)} ${toString(heading)}`
    report(file, 'heading-part', {
      place: heading,
      actual: quoted(written),
      fix: from &&
        to && {
          edits: [editAt({start: from.start, end: to.start}, '')],
          isCertain: false,
          actual: written,
          expected: '',
        },
    })
  }
}

const nested = {en: 'heading inside another block', fr: 'un intertitre dans un autre bloc'}
const missing = {en: 'the words of the heading', fr: "les mots de l'intertitre"}

function checkLevel({file}: TextCheck, heading: Heading, above: number): void {
  if (heading.depth === 1) {
    report(file, 'heading-one', {
      place: heading,
      actual: quoted(`# ${toString(heading)}`),
      expected: '`##`',
      instead: ['# ', '## '],
    })
  }
  if (heading.depth > above + 1) {
    report(file, 'heading-jump', {
      place: heading,
      actual: quoted('#'.repeat(heading.depth)),
      expected: quoted('#'.repeat(above + 1)),
      instead: [`${'#'.repeat(heading.depth)} `, `${'#'.repeat(above + 1)} `],
    })
  }
}
