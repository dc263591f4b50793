import {fixedLang, fixedWords, type FixedText} from '../../../model/fixed-text.js'
import {handle, type Handlers} from '../../../model/handlers.js'
import {callSeparators, type Foreign, type Inserted, type Phrasing, type Removed} from '../../../model/phrasing.js'
import {tlpLabels} from '../../../model/tlp.js'
import {publicAddress} from '../../note-address.js'
import {opens} from '../../opens.js'
import type {Around} from '../around.js'
import type {Target} from '../link.js'
import type {Run, TextStyle} from '../node.js'
import type {Kit} from './kit.js'
import {raised, raisedSizePt, words} from './words.js'

/** Look and context of running text. */
interface Setting {
  readonly kit: Kit
  readonly style: TextStyle
  readonly mark: Pick<Run, 'link' | 'lang' | 'code' | 'note' | 'anchor' | 'around'>
}

const markings: ReadonlySet<string> = new Set(tlpLabels)

const handlers: Handlers<Phrasing, Setting, readonly Run[]> = {
  text: ({value}, setting) => set(value, setting),
  emphasis: ({children}, setting) =>
    restyled(children, inside(setting, {type: 'Em'}), setting.kit.styles.emphasis(setting.style)),
  strong: ({children}, setting) =>
    restyled(children, inside(setting, {type: 'Strong'}), setting.kit.styles.strong(setting.style)),
  delete: ({children}, setting) => restyled(children, setting, {...setting.style, line: 'through'}),
  superscript: ({children}, setting) => restyled(children, setting, raised(setting.style)),
  smallCapitals: ({children}, setting) => restyled(children, setting, setting.kit.styles.smallCapitals(setting.style)),
  foreign: (node, setting) => all(node.children, inPassage(node, setting)),
  inlineCode: ({value}, setting) => {
    const mark = {...setting.mark, code: true}
    // A marking is a word of the text, however its author typed it.
    if (markings.has(value)) return set(value, {...setting, mark})
    return set(value, {...setting, style: setting.kit.styles.code(setting.style), mark})
  },
  break: (_node, {style, mark: {lang, around}}) => [{text: '\n', style, ...(lang && {lang}), around}],
  link: ({children, url}, setting) => linked(children, setting, {url}),
  noteLink: (note, setting) => {
    const url = publicAddress(note, setting.kit.publication)
    return url === undefined ? all(note.children, setting) : linked(note.children, setting, {url})
  },
  crossReference: ({children, target}, setting) => {
    const link = {anchor: target, label: plainText(children)}
    return all(children, {...setting, mark: {...setting.mark, link}})
  },
  citation: ({work, call, children}, setting) => {
    const link = {anchor: workAnchor(work), label: plainText(children)}
    const [first, ...rest] = all(children, {...setting, mark: {...setting.mark, link}})
    return first ? [{...first, anchor: citationAnchor(work, call)}, ...rest] : []
  },
  footnoteCall: ({number, call, after}, {kit, style, mark: {around}}) => {
    const sans = kit.styles.recut(style, {face: 'sans', weight: 600, italic: false})
    const size = raisedSizePt(style.sizePt, (style.sizePt * 6.5) / 10)
    const look = {...sans, sizePt: size, raisePt: style.sizePt * 0.4, color: kit.styles.color('brand'), trackingPt: 0}
    const {footnote} = kit.document.labels
    const link = {anchor: noteAnchor(number), label: `${fixedWords(footnote)} ${number}`}
    const anchor = callAnchor(number, call)
    const separator = after ? words(callSeparators[after], after === 'call' ? look : style, kit.styles) : []
    return [
      ...separator.map((run): Run => ({...run, around, parts: true})),
      {
        text: String(number),
        style: look,
        link,
        note: number,
        anchor,
        around,
        ...langOf(footnote),
      },
    ]
  },
  mistake: ({id, reason, lang, children}, setting) => {
    const {kit, style} = setting
    const place = {...style, color: mistakeColor, line: 'under' as const}
    const sans = kit.styles.recut(style, {face: 'sans', weight: 600, italic: false})
    const looks = {
      ...sans,
      sizePt: Math.min(style.sizePt * 0.85, 8.5),
      color: mistakeColor,
      raisePt: 0,
      capitals: false,
    }
    const runs = children.length ? [...all(children, {...setting, style: place}), ...set(' ', setting)] : []
    const telling = {kit, style: looks, mark: {lang, anchor: id}}
    return [...runs, ...set('[', telling), ...all(reason, telling), ...set(']', telling)]
  },
  inserted: (node, setting) => revised(node, setting, '+'),
  removed: (node, setting) => revised(node, setting, '\u2212'),
}

/**
 * Inserted or deleted words: underlined or struck through, and in brackets with a sign, for readers who see no colours. The sign has the
 * replacement text “[ajouté : ”.
 */
function revised(
  {type, telling: {opens, closes}, children}: Inserted | Removed,
  setting: Setting,
  sign: string,
): readonly Run[] {
  const {kit, style} = setting
  const {styles} = kit
  const look =
    type === 'inserted'
      ? {...style, color: styles.color('brand'), line: 'under' as const}
      : {...style, color: styles.color('ink2'), line: 'through' as const}
  const sans = styles.recut({...style, color: look.color}, {face: 'sans', weight: 600, italic: false})
  const bracket = (text: string, told: string): readonly Run[] =>
    set(text, {...setting, style: sans}).map(run => ({...run, told, ...langOf(opens)}))
  return [...bracket(`[${sign}\u202F`, plainText(opens)), ...restyled(children, setting, look), ...bracket(']', closes)]
}

/** Colour of errors, which only the desk shows; published files have none. */
const mistakeColor = '#b3261e'

/** Running text as runs. */
export function inline(nodes: readonly Phrasing[], style: TextStyle, kit: Kit): readonly Run[] {
  return all(nodes, {kit, style, mark: {}})
}

/** Language of a link's description, if not the document's. */
export function langOf(text: FixedText): Pick<Run, 'lang'> {
  const lang = fixedLang(text)
  return lang === undefined ? {} : {lang}
}

/** Plain words of running text, for descriptions. */
export function plainText(nodes: readonly Phrasing[]): string {
  return nodes
    .map(node => {
      if ('telling' in node) return plainText([...node.telling.opens, ...node.children]) + node.telling.closes
      if ('children' in node) return plainText(node.children)
      if ('value' in node) return node.value
      return node.type === 'break' ? ' ' : ''
    })
    .join('')
}

/** Anchor of a footnote. */
export const noteAnchor = (number: number): string => `note-${number}`

/** Anchor of a footnote call. */
export const callAnchor = (number: number, call: number): string => `call-${number}-${call}`

/** Anchor of a work in the bibliography. */
export const workAnchor = (work: number): string => `source-${work}`
export const citationAnchor = (work: number, call: number): string => `citation-${work}-${call}`

function all(nodes: readonly Phrasing[], setting: Setting): readonly Run[] {
  return nodes.flatMap(node => handle(handlers, node, setting))
}

const set = (text: string, {kit, style, mark}: Setting): readonly Run[] =>
  words(text, style, kit.styles).map(run => ({...run, ...mark}))

const restyled = (children: readonly Phrasing[], setting: Setting, style: TextStyle): readonly Run[] =>
  all(children, {...setting, style})

/** Setting within a passage in another language. */
const inPassage = ({lang, dir}: Foreign, setting: Setting): Setting => {
  const within = inside(setting, {type: 'Span', lang, dir})
  return {...within, mark: {...within.mark, lang}}
}

/** Setting within an inline element. */
function inside(setting: Setting, one: Omit<Around, 'outer' | 'link'>): Setting {
  const {around: outer, link} = setting.mark
  return {...setting, mark: {...setting.mark, around: {...one, outer, link}}}
}

function linked(children: readonly Phrasing[], setting: Setting, target: Target & {url: string}): readonly Run[] {
  if (!opens(target.url)) return all(children, setting)
  const {kit, style, mark} = setting
  const link = {...target, label: plainText(children)}
  const look = {...style, color: kit.styles.color('link'), line: 'under' as const}
  return all(children, {kit, style: look, mark: {...mark, link}})
}
