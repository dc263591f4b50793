import type {Nodes, Root} from 'mdast'
import type {Data, Processor} from 'unified'

type Syntax = NonNullable<Data['micromarkExtensions']>[number]
type Texts = NonNullable<Syntax['text']>
type Construct = Extract<NonNullable<Texts[number]>, {tokenize: unknown}>
type Context = ThisParameterType<Construct['tokenize']>
type Extensions = NonNullable<Data['fromMarkdownExtensions']>[number]
type Extension = Exclude<Extensions, readonly unknown[]>
type Transform = NonNullable<Extension['transforms']>[number]

/**
 * Let addresses that are typed as such (GFM, “autolinks (extension)”) be looked for only where one may be. The libraries read each word
 * first as the beginning of an e-mail address, and then walk the tree three times for what they left. To be used right after `remark-gfm`,
 * whose other extensions change no tree.
 */
export function limitAutolinks(this: Processor): undefined {
  const data = this.data()
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map(withLimits)
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map(limited)
}

/** Whether a text may have a typed e-mail address. */
export const mayHaveEmail = (text: string): boolean => /[\w+.-]@[\w.-]/.test(text)

/** Let no e-mail address be looked for, in texts that may have none: micromark asks at each letter whether one begins. */
export function omitEmails(this: Processor): undefined {
  const data = this.data()
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map(syntax => changed(syntax, withoutEmail))
}

const withLimits = (syntax: Syntax): Syntax => changed(syntax, constructs => constructs.map(limitedConstruct))

/** An extension with other constructs of texts, by the code of the character that begins them; of a code with none it says nothing. */
function changed(syntax: Syntax, change: (constructs: readonly Construct[]) => Construct[]): Syntax {
  if (!syntax.text) return syntax
  const text = Object.entries(syntax.text)
    .map(([code, given]) => [code, change(Array.isArray(given) ? given : given ? [given] : [])] as const)
    .filter(([, constructs]) => constructs.length)
  // Keys of the table stay: they are codes of characters.
  return {...syntax, text: Object.fromEntries(text) as Texts}
}

/** The name that micromark's extension gives to e-mail addresses. */
const ofEmail = 'emailAutolink'

const withoutEmail = (constructs: readonly Construct[]): Construct[] => constructs.filter(({name}) => name !== ofEmail)

function limitedConstruct(construct: Construct): Construct {
  const {name, previous} = construct
  if (name !== ofEmail || !previous) return construct
  return {
    ...construct,
    previous(code) {
      return !isInWord(code) && previous.call(this, code) && mayBeEmail(this)
    },
  }
}

/** Whether a character is a letter or a digit of ASCII, after which no address begins. micromark asks at each character of a text. */
const isInWord = (code: Parameters<NonNullable<Construct['previous']>>[0]): boolean =>
  code !== null && ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57))

/** Whether letters of an address stand here, and an `@` after them, or the end of what is seen. */
function mayBeEmail(context: Context): boolean {
  const start = context.now()
  const [chunk] = context.sliceStream({start, end: {...start, _index: start._index + 1, _bufferIndex: -1}})
  return typeof chunk !== 'string' || /^[\w+.-]*(?:@|$)/.test(chunk)
}

const limited = (extensions: Extensions): Extensions =>
  Array.isArray(extensions) ? extensions.map(limitedOne) : limitedOne(extensions)

const limitedOne = (extension: Extension): Extension =>
  extension.transforms ? {...extension, transforms: extension.transforms.map(inBlocks)} : extension

/** No block of the body stands in a link: the walk of one asks for nothing around it. */
const inBlocks =
  (transform: Transform): Transform =>
  ({children}) => {
    for (const block of children) if (mayHaveAddress(block)) transform(block as unknown as Root) // It has children, as a root has.
  }

const sign = /@|www\.|http/i

const mayHaveAddress = (node: Nodes): boolean =>
  node.type === 'text' ? sign.test(node.value) : 'children' in node && node.children.some(mayHaveAddress)
