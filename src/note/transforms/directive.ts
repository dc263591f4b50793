import type {ContainerDirective} from 'mdast-util-directive'
import type {Block} from '../../model/blocks.js'
import type {DirectiveKind} from '../directives/definitions.js'
import {readDirective, type Directive} from '../directives/read-directive.js'
import {setCallout} from './callout.js'
import {setChart} from './chart.js'
import type {Setter} from './context.js'
import {setFigure} from './figure.js'
import {setPullQuote} from './pull-quote.js'
import {setQuote} from './quote.js'
import {setTitledTable} from './table.js'

type Handler = (directive: Directive, setter: Setter) => readonly Block[]

const handlers: Readonly<Record<DirectiveKind, Handler>> = {
  box: (directive, setter) => [setCallout({...directive, kind: 'information'}, setter)],
  alert: (directive, setter) => [setCallout({...directive, kind: 'alert'}, setter)],
  quote: setQuote,
  'pull-quote': setPullQuote,
  figure: ({node, attributes}, setter) =>
    setFigure(
      {
        node,
        path: attributes.get('src') ?? '',
        alt: attributes.has('decorative') ? null : (attributes.get('alt') ?? ''),
        source: attributes.get('source'),
        credit: attributes.get('credit'),
      },
      setter,
    ),
  table: setTitledTable,
  chart: setChart,
  // These are parts of the document, not of its body.
  summary: () => [],
  'key-points': () => [],
  recommendations: () => [],
  recommendation: () => [],
}

/** A block of the dialect; the checks have refused the unknown ones. */
export function setDirective(node: ContainerDirective, setter: Setter): readonly Block[] {
  const directive = readDirective(node)
  return directive ? handlers[directive.kind](directive, setter) : []
}
