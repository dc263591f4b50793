import {visit} from '../../../model/visit.js'
import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'
import {footnoteDefinitions} from '../../references/footnotes.js'
import {placeIn} from '../../references/place-in.js'

/** Rules `footnote-missing`, `footnote-unused`, `footnote-empty` and `footnote-duplicate`. */
export function checkFootnotes(check: TextCheck): void {
  const {whole, text, file} = check
  const called = new Set<string>()
  visit(whole, node => {
    if (node.type === 'footnoteReference') called.add(node.identifier)
    if (node.type !== 'text') return
    // A call that no definition answers stays as it is in the text.
    for (const match of node.value.matchAll(/\[\^[^\]\n]+\]/g)) {
      report(file, 'footnote-missing', {
        place: placeIn(node, match[0], text.source),
        remedy: /\s/.test(match[0]) ? noSpaces : isHead(node.value, match) ? noColon : undefined,
        actual: {
          en: `mark ${quoted(match[0])} without a footnote`,
          fr: `l'appel ${quoted(match[0])} sans note de bas de page`,
        },
      })
    }
  })
  checkDefinitions(check, called)
}

function checkDefinitions({root, file}: TextCheck, called: ReadonlySet<string>): void {
  const definitions = footnoteDefinitions(root)
  visit(root, 'footnoteDefinition', node => {
    const name = quoted(`[^${node.label ?? node.identifier}]`)
    if (definitions.get(node.identifier) !== node) {
      const first = definitions.get(node.identifier)?.position?.start.line ?? 0
      report(file, 'footnote-duplicate', {
        place: node,
        actual: {
          en: `second footnote ${name}, the first is on line ${first}`,
          fr: `une seconde note de bas de page ${name}, la première est à la ligne ${first}`,
        },
      })
    } else if (!called.has(node.identifier)) {
      report(file, 'footnote-unused', {
        place: node,
        actual: {en: `footnote ${name} without a mark`, fr: `la note de bas de page ${name} sans appel`},
      })
    } else if (node.children.length === 0) {
      report(file, 'footnote-empty', {
        place: node,
        actual: {
          en: `nothing after ${quoted(`${name.slice(1, -1)}:`)}`,
          fr: `rien après ${quoted(`${name.slice(1, -1)}:`)}`,
        },
        expected: {en: 'the text of the footnote', fr: 'le texte de la note de bas de page'},
      })
    }
  })
}

/** Whether a mark begins a line followed by words, like a footnote. */
const isHead = (text: string, {0: mark, index}: RegExpMatchArray): boolean =>
  /(?:^|\n)$/.test(text.slice(0, index)) && /^\s*:?\s+\S/.test(text.slice((index ?? 0) + mark.length))

const noColon = {
  en: 'If the footnote is written here, put a colon right behind the bracket: `[^1]: text`.',
  fr: "Si c'est ici que la note de bas de page est écrite, mettez un deux-points juste après le crochet : `[^1]: texte`.",
}
const noSpaces = {
  en: 'Give it a name without spaces, here and where it is called: `[^1]`.',
  fr: "Donnez-lui un nom sans espace, ici et à l'appel : `[^1]`.",
}
