import type {Element, ElementContent} from 'hast'
import {element} from '../hast/element.js'
import {classesOf} from './classes.js'
import {dressed, layoutTable, type Context} from './context.js'
import type {Inner} from './dress.js'

/** Quotations, callouts, pull quotes and code. */
export function dressBlock(node: Element, context: Context, inner: Inner): ElementContent {
  const {sheet} = context
  const classes = classesOf(node)
  if (node.tagName === 'pre') return dressed('pre', {}, {looks: ['pre'], sheet, children: node.children})
  if (node.tagName === 'blockquote') {
    const children = inner(node.children, {...context, paragraph: 'quote-text'})
    return dressed('blockquote', {}, {looks: ['quote'], sheet, children})
  }
  if (classes.includes('callout')) return callout(node, context, inner)
  if (classes.includes('pull-quote')) {
    const children = inner(node.children, {...context, paragraph: 'pull-quote'})
    return element('div', {ariaHidden: 'true'}, children)
  }
  // What only the page needs: a region that scrolls.
  return element('div', {}, inner(node.children, context))
}

/** A cell with a bar at its left: a `div` with a border and white inside is not safe in Word. */
function callout(node: Element, context: Context, inner: Inner): Element {
  const {sheet} = context
  const alert = classesOf(node).includes('alert')
  const [title, ...rest] = node.children
  const children = [
    ...(title ? inner([title], {...context, paragraph: alert ? 'callout-title-alert' : 'callout-title'}) : []),
    ...inner(rest, {...context, paragraph: 'callout-text'}),
  ]
  const cell = dressed('td', {}, {looks: [alert ? 'bar-alert' : 'bar-information'], sheet, children})
  return dressed('table', {...layoutTable}, {looks: ['callout'], sheet, children: [element('tr', {}, [cell])]})
}
