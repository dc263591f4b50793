import {readXml} from './read-xml.js'
import {off} from './unseen.js'
import type {WordPackage} from './word-package.js'

interface Style {
  basedOn: string
  isHidden: boolean | undefined
}

/** Longer chains of styles are none. */
const mostSteps = 20

/**
 * The ids of the styles that hide their words, by themselves or through the style that they are based on; `''` among them where paragraphs without a
 * style are hidden.
 *
 * @throws {WordRefusal}
 */
export function hidingStyles(parts: WordPackage): ReadonlySet<string> {
  const bytes = parts.get('word/styles.xml')
  const styles = new Map<string, Style>()
  const names: string[] = []
  /** Where no style says anything. */
  const defaults: Style = {basedOn: '', isHidden: undefined}
  let [style, usual]: [Style | undefined, Style] = [undefined, defaults]
  if (bytes)
    readXml('word/styles.xml', bytes, {
      open: (name, attributes) => {
        names.push(name)
        const value = attributes.get('val') ?? ''
        if (name === 'w:style') {
          style = {basedOn: '', isHidden: undefined}
          styles.set(attributes.get('styleId') ?? '', style)
          if (attributes.get('type') === 'paragraph' && !off.has(attributes.get('default') ?? 'off')) usual = style
        }
        if (name === 'w:basedOn' && style) style.basedOn = value
        const [owner] = names.slice(-3)
        if (name === 'w:vanish' && owner === 'w:style' && style) style.isHidden = !off.has(value)
        if (name === 'w:vanish' && owner === 'w:rPrDefault') defaults.isHidden = !off.has(value)
      },
      close: name => {
        names.pop()
        if (name === 'w:style') style = undefined
      },
    })
  const hides = (from: Style): boolean => {
    let at: Style | undefined = from
    for (let steps = 0; at && at.isHidden === undefined && steps < mostSteps; steps++) at = styles.get(at.basedOn)
    return (at?.isHidden ?? defaults.isHidden) === true
  }
  return new Set([...[...styles].flatMap(([id, one]) => (hides(one) ? [id] : [])), ...(hides(usual) ? [''] : [])])
}
