import type {ContainerDirective} from 'mdast-util-directive'
import type {Parents} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {visit} from '../../../model/visit.js'
import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {Text} from '../../../model/text.js'
import type {TextCheck} from '../../text-check.js'
import type {DirectiveKind} from '../../directives/definitions.js'
import {readDirective, type Directive} from '../../directives/read-directive.js'

/** Allowed content of a block: its description and a test. */
interface Content {
  readonly expected: Text
  readonly fits: (children: Directive['children']) => boolean
}

const only =
  (types: readonly string[], from: number, to = Number.POSITIVE_INFINITY) =>
  (children: Directive['children']): boolean =>
    children.length >= from && children.length <= to && children.every(({type}) => types.includes(type))

const anyText: Content = {
  expected: {en: 'text', fr: 'du texte'},
  fits: only(['paragraph', 'list', 'blockquote', 'code', 'table'], 1),
}

const isRecommendation = (node: Directive['children'][number]): boolean =>
  node.type === 'containerDirective' && readDirective(node)?.kind === 'recommendation'

const contents: Readonly<Record<DirectiveKind, Content>> = {
  summary: {expected: {en: 'paragraphs', fr: 'des paragraphes'}, fits: only(['paragraph'], 1)},
  'key-points': {
    expected: {en: 'one list, each point one paragraph', fr: 'une liste, un paragraphe par point'},
    fits: children => only(['list'], 1, 1)(children) && children.every(isFlatList),
  },
  recommendations: {
    expected: {
      en: 'blocks `:::recommendation` (the outer block opens with four colons)',
      fr: "des blocs `:::recommandation` (le bloc qui les contient s'ouvre par quatre deux-points)",
    },
    fits: children => children.length > 0 && children.every(isRecommendation),
  },
  recommendation: {expected: {en: 'one paragraph', fr: 'un paragraphe'}, fits: only(['paragraph'], 1, 1)},
  box: anyText,
  alert: anyText,
  quote: anyText,
  'pull-quote': {expected: {en: 'one paragraph', fr: 'un paragraphe'}, fits: only(['paragraph'], 1, 1)},
  figure: {
    expected: {en: 'nothing: the image is in `src`', fr: "rien : l'image est dans `src`"},
    fits: only([], 0),
  },
  table: {expected: {en: 'one table with `|` signs', fr: 'un tableau avec des `|`'}, fits: only(['table'], 1, 1)},
  chart: {
    expected: {
      en: 'nothing with `src`, else one block ` ```csv `',
      fr: 'rien avec `src`, sinon un bloc ` ```csv `',
    },
    fits: only(['code'], 0, 1),
  },
}

const isFlatList = (node: Directive['children'][number]): boolean =>
  node.type === 'list' &&
  node.children.every(({children}) => children.length === 1 && children[0]?.type === 'paragraph')

/** Rules `block-content` and `block-place`. */
export function checkBlockContents(check: TextCheck): void {
  visit(check.root, 'containerDirective', (node, _index, parent) => {
    const directive = readDirective(node)
    if (!directive) return
    checkPlace(check, directive, parent)
    const {expected, fits} = contents[directive.kind]
    if (fits(directive.children)) return
    report(check.file, 'block-content', {
      place: directive.children.find(child => !fits([child]))?.position ?? openingOf(node),
      actual: directive.children.length
        ? {en: `content of ${quoted(`:::${node.name}`)}`, fr: `le contenu de ${quoted(`:::${node.name}`)}`}
        : {en: `empty ${quoted(`:::${node.name}`)}`, fr: `${quoted(`:::${node.name}`)} vide`},
      expected,
      remedy: directive.kind === 'table' && looksLikeRows(directive.children) ? delimiterRow : undefined,
    })
  })
}

/** Whether a paragraph looks like table rows without the line under the head. */
const looksLikeRows = ([first]: Directive['children']): boolean =>
  first?.type === 'paragraph' && toString(first).trimStart().startsWith('|')

const delimiterRow: Text = {
  en: 'Put a line like `| --- | --- |` under the header of the table, with as many columns.',
  fr: "Mettez une ligne comme `| --- | --- |` sous l'en-tête du tableau, avec autant de colonnes.",
}

const openingOf = (node: ContainerDirective) => node.data?.position?.opening ?? node.position

function checkPlace({file}: TextCheck, {kind, node}: Directive, parent: Parents | undefined): void {
  const inRecommendations = parent?.type === 'containerDirective' && readDirective(parent)?.kind === 'recommendations'
  if (kind === 'recommendation' ? inRecommendations : parent?.type === 'root') return
  // The block around has said that it does not hold this one.
  if (parent?.type === 'containerDirective' && kind !== 'recommendation') return
  report(file, 'block-place', {
    place: openingOf(node),
    actual: quoted(`:::${node.name}`),
    ...places[kind === 'recommendation' ? 'part' : 'whole'],
  })
}

const places = {
  whole: {
    expected: {
      en: 'a place in the text itself, not in a list, a quotation or a footnote',
      fr: 'une place dans le texte même, pas dans une liste, une citation ou une note de bas de page',
    },
  },
  part: {
    expected: {en: 'a place in `::::recommendations`', fr: 'une place dans `::::recommandations`'},
    remedy: {
      en: 'Put `::::recommendations` on the line before the first one, and `::::` after the last.',
      fr: 'Mettez `::::recommandations` sur la ligne avant la première, et `::::` après la dernière.',
    },
  },
}
