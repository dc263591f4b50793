import type {Heading} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {visit} from '../../../model/visit.js'
import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'

/** Rules `heading-one`, `heading-jump`, `heading-empty` and `heading-nested`. */
export function checkHeadings(check: TextCheck): void {
  let above = 1
  visit(check.root, 'heading', (heading, _index, parent) => {
    if (parent?.type !== 'root') report(check.file, 'heading-nested', {place: heading, actual: nested})
    checkLevel(check, heading, above)
    if (toString(heading).trim() === '') report(check.file, 'heading-empty', {place: heading, expected: missing})
    above = Math.max(heading.depth, 2)
  })
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
