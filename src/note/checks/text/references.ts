import {matchesOf} from '../../../model/matches.js'
import {visit} from '../../../model/visit.js'
import type {Link} from 'mdast'
import {correction, nearest} from '../../../model/nearest.js'
import {quoted} from '../../../model/quoted.js'
import {report, type Finding} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'
import {referredId, findTargets, type Targets} from '../../references/targets.js'

// `[words][name]` that no `[name]: address` resolves stays as it is in the text.
const unresolved = /\[[^[\]]+\]\[([^[\]]*)\]/g

/** Rules `reference-missing` and `reference-unnumbered`. */
export function checkReferences(check: TextCheck): void {
  const targets = findTargets(check.root)
  visit(check.whole, node => {
    if (node.type === 'link' && node.url.startsWith('#') && node.url.length > 1) checkReference(check, node, targets)
    if (node.type !== 'text') return
    for (const [found] of matchesOf(node.value, unresolved)) {
      report(check.file, 'reference-missing', {
        place: node,
        actual: {en: `${quoted(found)} without its address`, fr: `${quoted(found)} sans son adresse`},
        remedy: {
          en: 'Give the address: `[name]: https://…` at the end of the text.',
          fr: "Donnez l'adresse : `[nom]: https://…` à la fin du texte.",
        },
      })
    }
  })
}

function checkReference({file}: TextCheck, node: Link, targets: Targets): void {
  const id = referredId(node.url)
  const target = targets.byId.get(id)
  if (!target) {
    const meant = nearest(id, [...targets.byId.keys()])
    report(file, 'reference-missing', {
      place: node,
      actual: {
        en: `${quoted(`#${id}`)}, which is not in the note`,
        fr: `${quoted(`#${id}`)}, qui n'est pas dans la note`,
      },
      ...(wordFootnote(node, String(file.value)) ?? correction(`#${id}`, meant && `#${meant}`)),
    })
  } else if (node.children.length === 0 && target.kind !== 'heading' && target.number === undefined) {
    report(file, 'reference-unnumbered', {
      place: node,
      actual: {
        en: `${quoted(`[](#${id})`)} to something without a number`,
        fr: `${quoted(`[](#${id})`)} vers quelque chose qui n'a pas de numéro`,
      },
    })
  }
}

/** Detect a footnote from Word, whose call and text link to each other. */
function wordFootnote({url, position}: Link, source: string): Pick<Finding, 'remedy' | 'instead'> | undefined {
  const [, back, number = ''] = /^#_(?:ftn|edn)(ref)?(\d+)$/.exec(url) ?? []
  const [start, end] = [position?.start.offset, position?.end.offset]
  if (number === '' || start === undefined || end === undefined) return undefined
  const meant = back === undefined ? `[^${number}]` : `[^${number}]:`
  return {
    remedy: {
      en: `Write ${quoted(meant)}: a footnote is called with \`[^1]\` and written after \`[^1]: \` on a line of its own.`,
      fr: `Écrivez ${quoted(meant)} : une note de bas de page s'appelle par \`[^1]\` et s'écrit après \`[^1]: \`, sur sa propre ligne.`,
    },
    instead: [source.slice(start, end), meant],
  }
}
