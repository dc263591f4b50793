import type {Nodes} from 'mdast'
import {hasFontScript} from '../../../model/font-script.js'
import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import {languageByScript, scriptRuns} from '../../../model/script-languages.js'
import {attributesOf} from '../../citations/cited-in.js'
import {readDirective} from '../../directives/read-directive.js'
import {parseLine} from '../../markdown.js'
import {namedLanguages, type NamedLanguages} from '../../named-languages.js'
import type {TextCheck} from '../../text-check.js'
import {passageLanguage} from '../../transforms/foreign.js'

/** Rule `lang-script`: words in another script name their language, unless the script implies it. */
export function checkScripts(check: TextCheck): void {
  const {file, fields, publication, root, whole} = check
  const named = namedLanguages(root, fields)
  // Nodes of an attribute have no place: it is that of their block.
  const look = (node: Nodes, lang: string, block?: Nodes): void => {
    if (node.type === 'text') {
      for (const words of doubtful(node.value, lang, named))
        report(file, 'lang-script', {
          place: (block ?? node).position,
          actual: {en: `${quoted(words)} without its language`, fr: `${quoted(words)} sans sa langue`},
          expected: quoted(`:lang[${words}]{…}`),
        })
    }
    for (const [, text] of attributesOf(node))
      if (mayHaveScript(text)) for (const part of parseLine(text)) look(part, lang, node)
    const inside = languageIn(node) ?? lang
    if ('children' in node) for (const child of node.children) look(child, inside, block)
  }
  look(whole, fields.lang ?? publication.defaultLang)
}

/** Whether a text may have such letters or character references, to skip parsing. */
const mayHaveScript = (text: string): boolean => text.includes('&') || hasFontScript(text)

const doubtful = (text: string, lang: string, named: NamedLanguages): readonly string[] =>
  scriptRuns(text, lang).flatMap(({words, script}) =>
    script && languageByScript(words, script, named()) === undefined ? [words] : [],
  )

/** Language of a passage or quotation. */
function languageIn(node: Nodes): string | undefined {
  if (node.type === 'textDirective') return passageLanguage(node)
  return node.type === 'containerDirective' ? readDirective(node)?.attributes.get('lang') : undefined
}
