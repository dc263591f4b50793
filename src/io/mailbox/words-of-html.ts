import {Parser} from 'htmlparser2'

/** Nothing in these is written by the person: programs, looks, and what a mail program quotes. */
const left: ReadonlySet<string> = new Set(['style', 'script', 'head', 'title', 'blockquote'])
/** Elements that do not end a line. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo code em font i img mark o:p s small span strong sub sup u wbr'.split(' '),
)

/** Words of a mail in HTML, a line for each block, without what it quotes. */
export function wordsOfHtml(html: string): string {
  let text = ''
  let depth = 0
  const parser = new Parser({
    onopentagname: name => {
      if (left.has(name)) depth++
      else if (!inline.has(name) && depth === 0) text += '\n'
    },
    onclosetag: name => {
      if (left.has(name)) depth = Math.max(0, depth - 1)
      else if (!inline.has(name) && depth === 0) text += '\n'
    },
    ontext: words => {
      if (depth === 0) text += words.replaceAll(/\s+/g, ' ')
    },
  })
  parser.end(html)
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n')
}
