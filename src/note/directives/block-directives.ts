import {directiveFromMarkdown} from 'mdast-util-directive'
import remarkDirective from 'remark-directive'
import type {Data, Processor} from 'unified'

type Extension = NonNullable<Data['micromarkExtensions']>[number]
type Construct = Extract<NonNullable<NonNullable<Extension['text']>[number]>, {tokenize: unknown}>
type Tokenizer = Construct['tokenize']

const colon = 58
const opening = ':lang['

/**
 * Markdown directives without the inline form, which would swallow `TLP:RED`, `14:30` and `3:1`: only `:lang[…]{…}` is kept
 * of it. Nodes carry the places of their fences and attributes (`data.position`).
 */
export function blockDirectives(this: Processor): undefined {
  remarkDirective.call(this)
  const data = this.data()
  const extension = data.micromarkExtensions?.at(-1)
  const inline = extension?.text?.[colon]
  if (extension && inline && !Array.isArray(inline)) extension.text = {[colon]: languagePassages(inline)}
  data.fromMarkdownExtensions?.push(directiveFromMarkdown({verbose: true}))
}

function languagePassages(inline: Construct): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    return effects.check({tokenize: tokenizeOpening, partial: true}, inline.tokenize.call(this, effects, ok, nok), nok)
  }
  return {...inline, tokenize}
}

const tokenizeOpening: Tokenizer = (effects, ok, nok) => {
  let index = 0
  const step: ReturnType<Tokenizer> = code => {
    const isExpected = code === opening.charCodeAt(index)
    index++
    if (isExpected && index < opening.length) {
      effects.consume(code)
      return step
    }
    effects.exit('data')
    return isExpected ? ok(code) : nok(code)
  }
  return code => {
    // Characters are consumed inside a token only; this one is undone with the check.
    effects.enter('data')
    return step(code)
  }
}
